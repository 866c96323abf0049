import { EXCEPTION } from '../traceback.ts'
import type { LoggedCause } from './known-cause.ts'
import { MORE_TIME } from './log-of-start.ts'

const CONTAINER = 'https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-inference-code.html'
const VPC = 'https://docs.aws.amazon.com/sagemaker/latest/dg/host-vpc.html'

const TOKEN =
  'Put a token that may read the repository into `environment` (`HF_TOKEN`, for older images `HUGGING_FACE_HUB_TOKEN`).'
/** Programs that started in their container, and failed. */
export const PROGRAM_CAUSES: readonly LoggedCause[] = [
  {
    // huggingface_hub's own words, in many users' logs of endpoints.
    id: 'log-hub-forbidden',
    words:
      'huggingface_hub.errors.GatedRepoError: 401 Client Error. Cannot access gated repo for url https://huggingface.co/x/y',
    pattern:
      /GatedRepoError|Cannot access gated repo|40[13] Client Error\b[^]{0,200}huggingface\.co|RepositoryNotFoundError|Repository Not Found for url|is not a valid model identifier listed on/i,
    cause: 'The container may not download the model from the Hugging Face Hub, or there is no such model.',
    remedies: [
      TOKEN,
      'Accept the model’s licence on the Hub, and check `HF_MODEL_ID`.',
      'Or bring the model along: put it into `model-data-url`, and the container needs no Hub.',
    ],
    link: CONTAINER,
  },
  {
    // philschmid/huggingface-sagemaker-workshop-series #15; urllib3's and requests' own words.
    id: 'log-no-network',
    words: "OSError: We couldn't connect to 'https://huggingface.co' to load this file",
    pattern:
      /couldn't connect to 'https:\/\/|Temporary failure in name resolution|Name or service not known|NameResolutionError|Failed to establish a new connection|Network is unreachable|LocalEntryNotFoundError|ConnectTimeoutError/i,
    cause: 'The container cannot reach a server that it needs.',
    remedies: [
      'In a VPC, give its subnets a NAT gateway, or VPC endpoints for the services of AWS. With `EnableNetworkIsolation` the container reaches nothing.',
      'Or bring along what it downloads, in the image or in `model-data-url`.',
    ],
    link: VPC,
  },
  {
    // pip's own words.
    id: 'log-pip',
    words: 'ERROR: No matching distribution found for torch==9.9',
    pattern:
      /No matching distribution found for (?<package>[\w.[\]=<>!~,-]{1,100})|Could not find a version that satisfies the requirement (?<requirement>[\w.[\]=<>!~,-]{1,100})/i,
    derive: ({ package: named, requirement }) => ({ wanted: named ?? requirement ?? '' }),
    cause: 'The container runs pip as it starts, which finds no package `$wanted` for the image’s Python.',
    remedies: [
      'Check name and version in `code/requirements.txt`; pip shows which versions there are. Or install it in the image.',
      'If it finds no versions at all, the container may not reach the package index: in a VPC it needs a NAT gateway, with `EnableNetworkIsolation` it reaches nothing.',
    ],
    link: VPC,
  },
  {
    id: 'log-aws-denied',
    words:
      'botocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the GetObject operation: Access Denied',
    pattern:
      /An error occurred \((?:AccessDenied|AccessDeniedException|403)\) when calling the (?<operation>\w+) operation/i,
    cause: 'The container calls AWS ($operation), and the execution role may not.',
    remedies: ['Allow the execution role what $operation needs; the container acts with that role.'],
    link: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html',
  },
  {
    id: 'log-module-missing',
    words: "ModuleNotFoundError: No module named 'inference'",
    pattern: /(?:ModuleNotFoundError|ImportError): No module named ['"]?(?<module>[\w.-]+)/i,
    cause: 'Python does not find the module `$module` in the container.',
    remedies: [
      'Install it in the image, or list it in `code/requirements.txt` of the artifact where the image reads that.',
      'If it is a file of yours, put it where the image looks: AWS’s images look in `code/` of the artifact, and `SAGEMAKER_PROGRAM` names it.',
    ],
    link: CONTAINER,
  },
  {
    id: 'log-library-missing',
    words: 'ImportError: libGL.so.1: cannot open shared object file: No such file or directory',
    pattern: /(?<![\w.+-])(?<library>[\w.+-]+\.so[\w.]{0,20}): cannot open shared object file/i,
    cause: 'The image lacks the system library `$library`.',
    remedies: ['Install the package that has it in the Dockerfile.'],
    link: CONTAINER,
  },
  {
    id: 'log-import',
    words: "ImportError: cannot import name 'url_quote' from 'werkzeug.urls'",
    pattern:
      /ImportError: cannot import name ['"](?<name>\w+)['"](?: from (?:partially initialized module )?['"](?<module>[\w.]+))?/i,
    cause: 'Python packages in the image do not fit together: `$name` is not where it is looked for.',
    remedies: ['Pin the versions of the packages to those that the model was made with.'],
    link: CONTAINER,
  },
  {
    // huggingface/transformers' own words.
    id: 'log-model-unknown',
    words:
      'The checkpoint you are trying to load has model type `qwen3` but Transformers does not recognize this architecture.',
    pattern: /does not recognize this architecture|Model architectures? \[[^\]]{0,200}\] (?:are|is) not supported/i,
    cause: 'The image’s software is older than the model and does not know its architecture.',
    remedies: ['Use a newer image: `framework-version`, or another `image-uri`.'],
    link: CONTAINER,
  },
  {
    // huggingface/transformers' and vLLM's own words.
    id: 'log-remote-code',
    words: 'Please pass the argument `trust_remote_code=True` to allow custom code to be run.',
    pattern: /(?:argument|option) [`'"]?trust_remote_code\s?=\s?True/i,
    cause: 'The model brings code of its own, which the server runs only if it is told to.',
    remedies: [
      'If you trust it, say so in `environment`: `HF_MODEL_TRUST_REMOTE_CODE: true` (TGI: `TRUST_REMOTE_CODE`, LMI: `OPTION_TRUST_REMOTE_CODE`).',
    ],
    link: CONTAINER,
  },
  {
    // What pickle says.
    id: 'log-unpickling',
    words: 'ValueError: unsupported pickle protocol: 5',
    pattern: /unsupported pickle protocol|UnpicklingError|Can't get attribute '[^'`]{1,100}' on <module/i,
    cause: 'The model was saved by other versions of Python or its packages than the image has.',
    remedies: ['Use an image with the versions that the model was saved by, or save it anew by the image’s.'],
    link: CONTAINER,
  },
  {
    // The default handlers of AWS's inference toolkits.
    id: 'log-model-fn',
    words: 'NotImplementedError: Please provide a model_fn implementation.',
    pattern: /Please provide a model_fn implementation/i,
    cause: 'AWS’s inference toolkit finds no `model_fn` in the artifact’s code, or could not import that code.',
    remedies: [
      'Put `code/inference.py` with a `model_fn` into the artifact, and check that it can be imported in the image.',
    ],
    link: CONTAINER,
  },
  {
    // Python's, TensorFlow Serving's and transformers' own words.
    id: 'log-model-file-missing',
    words: "FileNotFoundError: [Errno 2] No such file or directory: '/opt/ml/model/model.pkl'",
    pattern:
      /No such file or directory(?::|, \w{1,20}) ['"](?<file>\/opt\/ml\/[^'"`\s]+)|No versions of servable \S+ found under base path|no file named [^`]{1,200} found in directory|No model weights found|\/opt\/ml\/\S{1,200} does not appear to have a file named|SavedModel file does not exist at/i,
    cause: 'A file of the model is not where the container looks for it, below `/opt/ml/model`.',
    remedies: [
      'Compare with the artifact’s content: `tar -tzf model.tar.gz`. Its files lie at the top, not in a folder of the archive.',
    ],
    link: CONTAINER,
  },
  {
    // huggingface/transformers' own words, of what is on the Hub.
    id: 'log-hub-file-missing',
    words:
      "OSError: churn/adapter does not appear to have a file named config.json. Checkout 'https://huggingface.co/churn/adapter/main' for available files.",
    pattern:
      /(?<![\w./-])(?<model>[\w./-]+) does not appear to have (?:a file|files) named \(?['"]?(?<file>[\w./-]*\w)/i,
    cause: 'The model $model has no file `$file`, which the container needs to load it.',
    remedies: [
      'Check `HF_MODEL_ID` and the revision: adapters and GGUF files alone are no whole model.',
      'Or bring the whole model along in `model-data-url`.',
    ],
    link: CONTAINER,
  },
  {
    // Node's and Python's own words.
    id: 'log-file-missing',
    words: "Error: ENOENT: no such file or directory, open '/opt/program/model.json'",
    pattern:
      /(?:ENOENT|FileNotFoundError: \[Errno 2\])[: ]{1,2}no such file or directory(?::|, \w{1,20}) ['"](?<file>[^'"`\s]+)/i,
    cause: 'The program in the container does not find the file `$file`.',
    remedies: [
      'If it belongs to the model, compare with the artifact’s content: `tar -tzf model.tar.gz`. Its files lie at the top, not in a folder of the archive.',
      'If it belongs to the program, copy it into the image in the Dockerfile.',
    ],
    link: CONTAINER,
  },
  {
    id: 'log-file-denied',
    words: "PermissionError: [Errno 13] Permission denied: '/opt/ml/model/cache'",
    pattern: /PermissionError: \[Errno 13\] Permission denied(?:: ['"](?<file>[^'"`\s]+))?/i,
    cause: 'The container’s user may not read or write a file.',
    remedies: ['Write below `/tmp` (`/opt/ml/model` is not to be written), or change the owner in the Dockerfile.'],
    link: CONTAINER,
  },
  {
    // Triton on SageMaker, whose ports beyond 8080 are restricted: a deployment script quotes the second.
    id: 'log-triton',
    words: 'error: creating server: Internal - failed to load all models',
    pattern: /failed to load all models|allowed port range is \[/i,
    isSymptom: true,
    cause: 'Triton could not start: it does not load the model repository as it is.',
    remedies: [
      'Check `config.pbtxt` and the layout `<model>/1/…` of the artifact, and `SAGEMAKER_TRITON_DEFAULT_MODEL_NAME`.',
    ],
    link: CONTAINER,
  },
  {
    id: 'log-port-taken',
    words: 'OSError: [Errno 98] Address already in use',
    pattern: /Address already in use|EADDRINUSE/i,
    cause: 'Two servers in the container want the same port.',
    remedies: ['Start one server on port 8080 only; those behind it take other ports or sockets.'],
    link: CONTAINER,
  },
  {
    // The last line of a traceback, whatever it is.
    id: 'log-python-error',
    words: "ValueError: could not convert string to float: 'x'",
    pattern: EXCEPTION,
    endsTraceback: true,
    cause: 'The program in the container ended in an error: `$error`.',
    remedies: [
      'Fix what the traceback in the log names; it shows on your machine with `docker run <image> serve`, too.',
    ],
    link: CONTAINER,
  },
  {
    // gunicorn's own words.
    id: 'log-worker-timeout',
    words: '[2026-01-01 00:00:30 +0000] [7] [CRITICAL] WORKER TIMEOUT (pid:12)',
    pattern: /WORKER TIMEOUT/,
    cause: 'A worker of the server took too long, probably to load the model, and was ended.',
    remedies: [MORE_TIME],
    link: CONTAINER,
  },
  {
    // aws/sagemaker-python-sdk #2284, pytorch/serve #498; TGI's and DJL's own words.
    id: 'log-worker-died',
    words: 'org.pytorch.serve.wlm.BatchAggregator - Load model failed: model, error: Worker died.',
    pattern:
      /Load model failed|Backend worker process died|Worker died|ShardCannotStart|Shard \d+ failed to start|Failed register workflow/i,
    isSymptom: true,
    cause: 'The model server started, but a worker of it died while it loaded the model.',
    remedies: ['Read the lines before that in the log: an error in the model’s code or too little memory shows there.'],
    link: CONTAINER,
  },
  {
    // aws/sagemaker-python-sdk #1554: the server was up, its route for /ping was not.
    id: 'log-ping-status',
    words: '10.32.0.2 - - [08/Jun/2020:07:15:51 +0000] "GET /ping HTTP/1.1" 404 3 "-" "AHC/2.0"',
    pattern: /GET \/ping(?: HTTP\/[\d.]+)?["']?,?\s+(?<status>[45]\d\d)\b/,
    isSymptom: true,
    cause: 'The server answers `GET /ping` with status $status, where SageMaker wants 200.',
    remedies: ['Let the server answer `GET /ping` with 200 as soon as the model is loaded.'],
    link: CONTAINER,
  },
  {
    // gunicorn's, uvicorn's, Flask's, vLLM's and Spring's own words, and what people let Express say. A server behind nginx may well
    // listen elsewhere; Express says localhost while it listens everywhere.
    id: 'log-port',
    words: 'Uvicorn running on http://127.0.0.1:8000 (Press CTRL+C to quit)',
    pattern:
      /\b(?:(?:running|serving|started|server(?: \d{1,3})?) on|(?:listening|running|server) (?:at|on)|listening):?\s+(?:http )?(?<address>(?:https?:\/\/)?(?:127(?:\.\d{1,3}){3}:\d{2,5}|(?:[\w.-]{1,80}|\*|\[[\da-f:]{0,40}\])?:(?!8080\b)\d{2,5})\b|ports?(?:\(s\))?:?\s{0,2}(?!8080\b)\d{2,5}\b)/i,
    unless:
      /nginx|(?:\*|\[::\]|\b(?!127\.)\d{1,3}(?:\.\d{1,3}){3}|\blocalhost|\s|::):8080\b|\bports?(?:\(s\))?:?\s{0,2}8080\b|"GET \/ping[^"]{0,20}" 200/i,
    isSymptom: true,
    cause:
      'The server listens on $address. SageMaker asks port 8080, from outside the container, and finds nobody there (unless another server in front passes that on).',
    remedies: ['Let it listen on `0.0.0.0:8080`.'],
    link: CONTAINER,
  },
]
