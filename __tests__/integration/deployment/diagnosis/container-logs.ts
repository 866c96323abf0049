/** What a container wrote before it failed, and what a user reads of it. */
export interface ContainerLog {
  /** Of the entry in the table of what logs betray. */
  readonly id: string
  readonly lines: readonly string[]
  /** The line that is quoted, if it is not the last one. */
  readonly quoted?: string
  readonly told: readonly string[]
}

const TRACEBACK = ['Traceback (most recent call last):', '  File "/opt/program/serve", line 7, in <module>']
const TORCHSERVE = '2021-04-13 17:56:47,666 [INFO ] W-9000-model_1-stdout org.pytorch.serve.wlm.WorkerLifeCycle - '

/** Last lines of containers, by the entries that explain them. */
export const CONTAINER_LOGS: readonly ContainerLog[] = [
  {
    id: 'log-architecture',
    lines: ['exec /usr/local/bin/serve: exec format error'],
    told: ['built for another processor architecture', '--platform linux/amd64', 'linux/arm64'],
  },
  {
    id: 'log-serve-missing',
    lines: ['exec: "serve": executable file not found in $PATH'],
    told: ['The image has no program `serve`', 'ENTRYPOINT', 'An image for training cannot serve'],
  },
  {
    id: 'log-serve-argument',
    lines: ["error: unexpected argument 'serve' found", '', 'Usage: text-generation-launcher [OPTIONS]'],
    quoted: "error: unexpected argument 'serve' found",
    told: ['does not know the argument `serve`', 'an ENTRYPOINT of its own', '`framework`'],
  },
  {
    id: 'log-serve-not-executable',
    lines: ['exec: "/opt/program/serve": permission denied'],
    told: ['The program `serve` of the image is not executable.', '`RUN chmod +x`'],
  },
  {
    id: 'log-serve-interpreter',
    lines: ["/usr/bin/env: 'python3\\r': No such file or directory"],
    told: ['names an interpreter in its first line that the image does not have', '`dos2unix`'],
  },
  {
    id: 'log-gpu-driver',
    lines: [
      'Model server is starting',
      ...TRACEBACK,
      'RuntimeError: The NVIDIA driver on your system is too old (found version 11040). Please update your GPU driver',
    ],
    told: ['The image’s CUDA is newer than the GPU driver', '`InferenceAmiVersion`'],
  },
  {
    id: 'log-no-gpu',
    lines: [
      ...TRACEBACK,
      'RuntimeError: Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU and installed a driver from http://www.nvidia.com/Download/index.aspx',
    ],
    told: ['The container looks for a GPU and finds none.', '`ml.g…`'],
  },
  {
    id: 'log-gpu-generation',
    lines: [
      ...TRACEBACK,
      'ValueError: Bfloat16 is only supported on GPUs with compute capability of at least 8.0. Your Tesla T4 GPU has compute capability 7.5.',
    ],
    told: ['of another generation than the image’s software is made for', '`half`'],
  },
  {
    id: 'log-gpu-memory',
    lines: [
      ...TRACEBACK,
      'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 256.00 MiB. GPU 0 has a total capacity of 21.99 GiB',
      'Error: ShardCannotStart',
    ],
    quoted: 'torch.OutOfMemoryError: CUDA out of memory.',
    told: ['The model needs more memory than the GPU has.', '`MAX_TOTAL_TOKENS`'],
  },
  {
    id: 'log-worker-timeout-killed',
    lines: [
      '[2024-01-19 00:48:31 +0000] [29] [CRITICAL] WORKER TIMEOUT (pid:31)',
      '[2024-01-19 00:48:32 +0000] [29] [ERROR] Worker (pid:31) was sent SIGKILL! Perhaps out of memory?',
      '[2024-01-19 00:48:32 +0000] [34] [INFO] Booting worker with pid: 34',
    ],
    quoted: '[2024-01-19 00:48:32 +0000] [29] [ERROR] Worker (pid:31) was sent SIGKILL!',
    told: ['did not answer within gunicorn’s timeout', '`SAGEMAKER_MODEL_SERVER_TIMEOUT`', 'If the memory is short'],
  },
  {
    id: 'log-heap',
    lines: [
      'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
      ' 1: 0xb6e8a0 node::Abort()',
    ],
    quoted: 'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
    told: ['its heap has a limit of its own', '--max-old-space-size'],
  },
  {
    id: 'log-memory',
    lines: [
      '[2026-01-01 00:00:10 +0000] [7] [INFO] Booting worker with pid: 24',
      '[2026-01-01 00:00:30 +0000] [7] [ERROR] Worker (pid:24) was sent SIGKILL! Perhaps out of memory?',
    ],
    told: ['The container ran out of memory', '`SAGEMAKER_MODEL_SERVER_WORKERS: 1`'],
  },
  {
    id: 'log-disk-full',
    lines: [...TRACEBACK, 'OSError: [Errno 28] No space left on device'],
    told: ['The instance’s disk is full.', '`VolumeSizeInGB`'],
  },
  {
    id: 'log-hub-forbidden',
    lines: [
      ...TRACEBACK,
      'huggingface_hub.utils._errors.RepositoryNotFoundError: 401 Client Error. (Request ID: 87df43d5)',
      'Repository Not Found for url: https://huggingface.co/api/models/None/tree/float16?recursive=True&expand=False.',
      'If you are trying to access a private or gated repo, make sure you are authenticated.',
    ],
    quoted: 'Repository Not Found for url: https://huggingface.co/api/models/None/tree/float16',
    told: ['may not download the model from the Hugging Face Hub', '`HF_TOKEN`', '`HF_MODEL_ID`'],
  },
  {
    id: 'log-no-network',
    lines: [
      ...TRACEBACK,
      "OSError: We couldn't connect to 'https://huggingface.co' to load this file, couldn't find it in the cached files",
    ],
    told: ['The container cannot reach a server that it needs.', 'NAT gateway', '`EnableNetworkIsolation`'],
  },
  {
    id: 'log-pip',
    lines: [
      'ERROR: Could not find a version that satisfies the requirement torch==9.9 (from versions: 1.0)',
      'ERROR: No matching distribution found for torch==9.9',
    ],
    told: ['finds no package `torch==9.9`', '`code/requirements.txt`', 'NAT gateway'],
  },
  {
    id: 'log-aws-denied',
    lines: [
      ...TRACEBACK,
      'botocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the GetObject operation: Access Denied',
    ],
    told: ['The container calls AWS (GetObject), and the execution role may not.', 'Allow the execution role'],
  },
  {
    id: 'log-module-missing',
    lines: [
      ...TRACEBACK.map((line) => `${TORCHSERVE}${line}`),
      `${TORCHSERVE}ModuleNotFoundError: No module named 'inference'`,
      `${TORCHSERVE}Backend worker process died.`,
    ],
    quoted: `${TORCHSERVE}ModuleNotFoundError: No module named 'inference'`,
    told: [
      'Python does not find the module `inference` in the container.',
      '`code/requirements.txt`',
      '`SAGEMAKER_PROGRAM`',
    ],
  },
  {
    id: 'log-library-missing',
    lines: [...TRACEBACK, 'ImportError: libGL.so.1: cannot open shared object file: No such file or directory'],
    told: ['The image lacks the system library `libGL.so.1`.'],
  },
  {
    id: 'log-import',
    lines: [
      ...TRACEBACK,
      "ImportError: cannot import name 'url_quote' from 'werkzeug.urls' (/usr/lib/python3/werkzeug/urls.py)",
    ],
    told: ['Python packages in the image do not fit together: `url_quote`', 'Pin the versions'],
  },
  {
    id: 'log-model-unknown',
    lines: [
      ...TRACEBACK,
      'ValueError: The checkpoint you are trying to load has model type `qwen3` but Transformers does not recognize this architecture.',
    ],
    told: ['older than the model and does not know its architecture', '`framework-version`'],
  },
  {
    id: 'log-remote-code',
    lines: [
      ...TRACEBACK,
      'ValueError: Please pass the argument `trust_remote_code=True` to allow custom code to be run.',
    ],
    told: ['The model brings code of its own', '`OPTION_TRUST_REMOTE_CODE`'],
  },
  {
    id: 'log-unpickling',
    lines: [...TRACEBACK, "AttributeError: Can't get attribute 'Net' on <module '__main__' from '/usr/bin/serve'>"],
    told: ['saved by other versions of Python or its packages'],
  },
  {
    id: 'log-model-fn',
    lines: [
      ...TRACEBACK,
      'NotImplementedError:',
      'Please provide a model_fn implementation.',
      'See documentation for model_fn at https://github.com/aws/sagemaker-python-sdk',
    ],
    quoted: 'Please provide a model_fn implementation.',
    told: ['finds no `model_fn` in the artifact’s code', '`code/inference.py`'],
  },
  {
    id: 'log-model-file-missing',
    lines: [...TRACEBACK, "FileNotFoundError: [Errno 2] No such file or directory: '/opt/ml/model/model.pkl'"],
    told: ['A file of the model is not where the container looks for it', '`tar -tzf model.tar.gz`'],
  },
  {
    id: 'log-hub-file-missing',
    lines: [
      ...TRACEBACK,
      "OSError: churn/adapter does not appear to have a file named config.json. Checkout 'https://huggingface.co/churn/adapter/main' for available files.",
    ],
    told: ['The model churn/adapter has no file `config.json`', '`HF_MODEL_ID`'],
  },
  {
    id: 'log-file-missing',
    lines: ["Error: ENOENT: no such file or directory, open '/opt/program/model.json'"],
    told: ['does not find the file `/opt/program/model.json`', '`tar -tzf model.tar.gz`', 'copy it into the image'],
  },
  {
    id: 'log-file-denied',
    lines: [...TRACEBACK, "PermissionError: [Errno 13] Permission denied: '/opt/ml/model/cache'"],
    told: ['The container’s user may not read or write a file.', '`/tmp`'],
  },
  {
    id: 'log-triton',
    lines: [
      "E0101 00:00:10 7 model_repository_manager.cc:1234] failed to load 'churn' version 1: Internal: unable to create stream",
      'error: creating server: Internal - failed to load all models',
    ],
    told: ['Triton could not start', '`config.pbtxt`'],
  },
  {
    id: 'log-port-taken',
    lines: [...TRACEBACK, 'OSError: [Errno 98] Address already in use'],
    told: ['Two servers in the container want the same port.', 'port 8080 only'],
  },
  {
    id: 'log-python-error',
    lines: [...TRACEBACK, "ValueError: could not convert string to float: 'x'", 'Shutting down.'],
    quoted: "ValueError: could not convert string to float: 'x'",
    told: ['The program in the container ended in an error: `ValueError`.', 'Fix what the traceback in the log names'],
  },
  {
    id: 'log-worker-timeout',
    lines: ['[2026-01-01 00:00:30 +0000] [7] [CRITICAL] WORKER TIMEOUT (pid:12)'],
    told: ['A worker of the server took too long', '`SAGEMAKER_MODEL_SERVER_TIMEOUT`'],
  },
  {
    id: 'log-worker-died',
    lines: [
      '[WARN ] W-9000-model_1 org.pytorch.serve.wlm.BatchAggregator - Load model failed: model, error: Worker died.',
    ],
    told: ['a worker of it died while it loaded the model'],
  },
  {
    id: 'log-ping-status',
    lines: [
      '10.32.0.2 - - [08/Jun/2020:07:15:51 +0000] "GET /ping HTTP/1.1" 400 3 "-" "AHC/2.0"',
      '[2020-06-08 07:15:52 +0000] [12] [INFO] Handling signal: term',
    ],
    quoted: '10.32.0.2 - - [08/Jun/2020:07:15:51 +0000] "GET /ping HTTP/1.1" 400 3',
    told: ['The server answers `GET /ping` with status 400, where SageMaker wants 200.'],
  },
  {
    id: 'log-port',
    lines: [' * Serving Flask app', ' * Running on http://127.0.0.1:5000', 'Press CTRL+C to quit'],
    quoted: '* Running on http://127.0.0.1:5000',
    told: ['The server listens on http://127.0.0.1:5000. SageMaker asks port 8080', '`0.0.0.0:8080`'],
  },
]
