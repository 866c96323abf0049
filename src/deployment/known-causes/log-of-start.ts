import type { LoggedCause } from './known-cause.ts'

const CONTAINER = 'https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-inference-code.html'
const VARIANT = 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html'

const LARGER = 'Use an `instance-type` with more memory, or a smaller or quantised model.'

/** Against gunicorn's timeout. */
export const MORE_TIME =
  'Give gunicorn more time (`--timeout`, in AWS’s images `SAGEMAKER_MODEL_SERVER_TIMEOUT`), or load the model before the workers start (`--preload`).'

/** Containers that do not fit what they are started on: its processor, GPU, memory or disk, or the way that SageMaker starts them. */
export const START_CAUSES: readonly LoggedCause[] = [
  {
    // aws-samples/amazon-sagemaker-custom-container #3
    id: 'log-architecture',
    words: 'exec /usr/local/bin/serve: exec format error',
    pattern: /exec format error/i,
    cause: 'The image is built for another processor architecture than the instances have.',
    remedies: [
      'Build it for the instances: `docker buildx build --platform linux/amd64 …`; for Graviton types (`ml.m6g`, `ml.c7g`, …) `linux/arm64`.',
    ],
    link: CONTAINER,
  },
  {
    // aws/amazon-sagemaker-examples #628; a shell's, env's, Python's and Node's words for the same.
    id: 'log-serve-missing',
    words: 'exec: "serve": executable file not found in $PATH',
    pattern:
      /"serve": executable file not found|\bserve: (?:command )?not found|env: ['"‘`]?serve['"’`]?: No such file|(?:can't open file|Cannot find module) '(?:[^'`\s]{0,200}\/)?serve'/i,
    cause: 'The image has no program `serve`, which SageMaker starts the container with.',
    remedies: [
      'Put an executable `serve` into the image’s PATH, or give the image an ENTRYPOINT that starts the server whatever its arguments.',
      'An image for training cannot serve: use its counterpart for inference.',
    ],
    link: CONTAINER,
  },
  {
    // What clap (TGI), argparse (vLLM), click and cobra say.
    id: 'log-serve-argument',
    words: "error: unexpected argument 'serve' found",
    pattern:
      /unexpected argument ['"]serve['"]|unrecognized arguments?: serve\b|unexpected extra arguments? \(serve\)|unknown command ['"]serve['"]|invalid choice: ['"]serve['"]/i,
    cause:
      'The program that the image starts does not know the argument `serve`, which SageMaker starts the container with: the image is not made for SageMaker.',
    remedies: [
      'Give the image an ENTRYPOINT of its own that starts the server whatever its arguments, on port 8080 and with `GET /ping` and `POST /invocations`.',
      'Or take the counterpart of the image that AWS provides for SageMaker (`framework`).',
    ],
    link: CONTAINER,
  },
  {
    // aws/amazon-sagemaker-examples #628: chmod was the remedy.
    id: 'log-serve-not-executable',
    words: 'exec: "/opt/program/serve": permission denied',
    pattern: /serve["']?: permission denied/i,
    cause: 'The program `serve` of the image is not executable.',
    remedies: ['Add `RUN chmod +x` for it to the Dockerfile.'],
    link: CONTAINER,
  },
  {
    // What the kernel, and env, say of a script whose first line names no interpreter that is there.
    id: 'log-serve-interpreter',
    words: 'exec /opt/program/serve: no such file or directory',
    pattern:
      /exec (?:user process caused|[^\s"]{1,200}): no such file or directory|['‘"](?:python\d?|ba?sh|node)\\r['’"]: No such file/i,
    cause:
      'The program that is started (`serve`, or the image’s ENTRYPOINT) names an interpreter in its first line that the image does not have.',
    remedies: [
      'Give the file Unix line endings (`dos2unix`), and check that what its first line (`#!…`) names is in the image.',
    ],
    link: CONTAINER,
  },
  {
    // bentoml/aws-sagemaker-deploy #50, aws/deep-learning-containers #4990, kserve/kserve #4513
    id: 'log-gpu-driver',
    words: 'RuntimeError: The NVIDIA driver on your system is too old (found version 11040).',
    pattern:
      /NVIDIA driver on your system is too old|CUDA driver version is insufficient|built for NVIDIA Driver Release \S+ or later, but|nvidia-container-cli: requirement error|unsupported display driver \/ cuda driver|CUDA_ERROR_SYSTEM_DRIVER_MISMATCH/i,
    cause: 'The image’s CUDA is newer than the GPU driver of the instances.',
    remedies: [
      'Choose a newer driver for the variant: `InferenceAmiVersion` in `endpoint-config`, e.g. `al2-ami-sagemaker-inference-gpu-3-1`.',
      'Or use an image with an older CUDA, or a newer instance type (`ml.g6` in place of `ml.g5`).',
    ],
    link: VARIANT,
  },
  {
    // aws/amazon-sagemaker-examples #758; PyTorch's own words.
    id: 'log-no-gpu',
    words:
      'RuntimeError: Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU and installed a driver',
    pattern:
      /Found no NVIDIA driver on your system|libcuda\.so(?:\.1)?: cannot open shared object|no CUDA-capable device is detected|No CUDA GPUs are available|Attempting to deserialize object on a CUDA device|Torch not compiled with CUDA enabled|0 active drivers \(\[\]\)/i,
    cause: 'The container looks for a GPU and finds none.',
    remedies: [
      'Use an `instance-type` with a GPU (`ml.g…`, `ml.p…`), or an image and code for CPUs (`map_location="cpu"`).',
    ],
    link: VARIANT,
  },
  {
    // PyTorch's and vLLM's own words.
    id: 'log-gpu-generation',
    words: 'RuntimeError: CUDA error: no kernel image is available for execution on the device',
    pattern: /no kernel image is available for execution|only supported on GPUs with compute capability/i,
    cause: 'The GPU of this instance type is of another generation than the image’s software is made for.',
    remedies: ['Use a newer `instance-type` (`ml.g5`, `ml.g6`), or set `dtype` to `half` where that is the complaint.'],
    link: VARIANT,
  },
  {
    // aws-samples' and users' logs of TGI and vLLM endpoints; TensorFlow's own words, which tell the device.
    id: 'log-gpu-memory',
    words:
      'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 256.00 MiB. GPU 0 has a total capacity of 21.99 GiB',
    pattern:
      /CUDA out of memory|CUDA error: out of memory|CUDA_ERROR_OUT_OF_MEMORY|No available memory for the cache blocks|tokens that can be stored in KV cache|OOM when allocating tensor(?![^]{0,600}(?:device:CPU|allocator cpu))/i,
    cause: 'The model needs more memory than the GPU has.',
    remedies: [
      'Use an `instance-type` with more GPU memory or more GPUs, or a smaller or quantised model.',
      'Let it hold less at once: fewer sequences, a shorter context (`OPTION_MAX_MODEL_LEN`, `MAX_TOTAL_TOKENS`).',
    ],
    link: VARIANT,
  },
  {
    // gunicorn's own words: it kills a worker that does not end by itself, and then supposes a lack of memory.
    id: 'log-worker-timeout-killed',
    words: '[CRITICAL] WORKER TIMEOUT (pid:12) [ERROR] Worker (pid:12) was sent SIGKILL! Perhaps out of memory?',
    pattern:
      /WORKER TIMEOUT|was sent SIGKILL! Perhaps out of memory|Worker with pid \d+ was terminated due to signal 9\b/,
    needs: [/WORKER TIMEOUT/, /was sent SIGKILL! Perhaps out of memory|was terminated due to signal 9\b/],
    cause:
      'A worker of the server did not answer within gunicorn’s timeout, so it was killed: it starts too slowly, a request hangs, or memory is so short that it gets nowhere.',
    remedies: [
      MORE_TIME,
      'If the memory is short, use an `instance-type` with more of it, or run fewer workers: each loads the model once (`SAGEMAKER_MODEL_SERVER_WORKERS: 1`).',
    ],
    link: CONTAINER,
  },
  {
    // Node's and Java's own words.
    id: 'log-heap',
    words: 'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
    pattern: /JavaScript heap out of memory|java\.lang\.OutOfMemoryError|\bJava heap space\b/i,
    cause: 'The program ran out of memory: its heap has a limit of its own, which may be below what the instance has.',
    remedies: [
      'Let the heap grow: `NODE_OPTIONS: --max-old-space-size=…` (MB) or `JAVA_TOOL_OPTIONS: -XX:MaxRAMPercentage=…` in `environment`.',
      LARGER,
    ],
    link: VARIANT,
  },
  {
    // The kernel's, gunicorn's, TGI's, PyTorch's, NumPy's, shells' and C++'s own words.
    id: 'log-memory',
    words: 'Worker (pid:24) was sent SIGKILL! Perhaps out of memory?',
    pattern:
      /Perhaps out of memory\?|Worker with pid \d+ was terminated due to signal 9\b|\b(?:_Array)?MemoryError\b|Unable to allocate [\d.]{1,10} [KMGT]?i?B for an array|OOM when allocating tensor|Cannot allocate memory|can't allocate memory|std::bad_alloc|\bOOM-?killed\b|out of memory: kill|shutdown with signal 9\b|exit(?:ed)?(?: with)?(?: code| status)?:? 137\b|(?:^|\s)Killed\s*$|\bline \d{1,6}:\s{1,8}\d{1,8} Killed\b/i,
    cause: 'The container ran out of memory, and its process was killed.',
    remedies: [LARGER, 'Run fewer workers: each loads the model once (`SAGEMAKER_MODEL_SERVER_WORKERS: 1`).'],
    link: VARIANT,
  },
  {
    id: 'log-disk-full',
    words: 'OSError: [Errno 28] No space left on device',
    pattern: /No space left on device/i,
    cause: 'The instance’s disk is full.',
    remedies: [
      'Set a larger `VolumeSizeInGB` for the variant in `endpoint-config` (types with disks of their own ignore it), or keep caches off the disk.',
    ],
    link: VARIANT,
  },
]
