import { describe, expect, it, test } from '@jest/globals'
import { cpuTimeOf } from '../../fixtures/cpu-time.ts'
import { fc } from '../../fixtures/property.ts'
import { KNOWN_CAUSES, knownCauseOf } from '../../../src/deployment/known-causes.ts'
import { CONTAINER_LOG_CAUSES } from '../../../src/deployment/known-causes/container-log.ts'
import { FAILURE_KINDS } from '../../../src/deployment/known-causes/failure-kinds.ts'
import { filledIn, type Where } from '../../../src/deployment/known-causes/known-cause.ts'
import { loggedCauseOf } from '../../../src/deployment/logged-cause.ts'
import { prose } from '../../../src/runner/markdown.ts'

const where: Where = {
  region: 'eu-west-1',
  endpointName: 'churn',
  executionRoles: ['arn:aws:iam::123456789012:role/SageMakerExecution'],
}
const idOf = (words: string | undefined) => (words === undefined ? undefined : knownCauseOf(words, where)?.id)
const logged = (...lines: readonly string[]) =>
  loggedCauseOf([{ logGroup: '/aws/sagemaker/Endpoints/churn', logStream: 'AllTraffic/i-0', lines }], where)

const TRACEBACK = 'Traceback (most recent call last):'
const all = [...KNOWN_CAUSES, ...CONTAINER_LOG_CAUSES]

describe.each(all.map((known) => [known.id, known] as const))('%s', (id, known) => {
  const { cause, remedies } = filledIn(known, known.words, where)

  it('is found by its words', () => {
    expect(id.startsWith('log-') ? logged(TRACEBACK, known.words)?.id : idOf(known.words)).toBe(id)
  })

  it('is told in whole sentences, with nothing left to fill in', () => {
    expect(cause).toMatch(/^[A-Z`].*[.)]$/)
    expect(remedies).not.toEqual([])
    for (const text of [cause, ...remedies]) expect(text).not.toMatch(/\$\w|undefined|\s\s|^\s|\s$/)
    for (const remedy of remedies) expect(remedy).toMatch(/^[A-Z`].*(?:\.|\)|https:\S+|\}|--\S+ \S+)$/)
  })

  it('links to pages that a summary may link to', () => {
    for (const url of remedies.flatMap((remedy) => remedy.match(/https:\S+/g) ?? [])) {
      expect(prose(url)).toBe(`<${url}>`)
    }
  })
})

test('every cause has an id of its own', () => {
  const ids = [...all, ...Object.values(FAILURE_KINDS)].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

// Other words for the same, as they have been seen.
test.each<[string, string]>([
  [
    'quota-of-account',
    "The account-level service limit 'Maximum number of serverless endpoints' is 50 None, with current utilization of 50 None and a request delta of 1 None.",
  ],
  [
    'quota-of-account',
    "The account-level service limit 'Total size of EBS volume across endpoints' is 100.0 GB, with current utilization of 0.0 GB and a request delta of 200.5 GB.",
  ],
  [
    'quota-of-account',
    "The account-level service limit 'Memory size in MB per serverless endpoint' is 3072 MBs, with current utilization of 0 MBs and a request delta of 4096 MBs.",
  ],
  [
    'capacity',
    'CapacityError: Unable to provision requested ML compute capacity. Please retry using a different ML instance type.',
  ],
  ['model-data-inaccessible', 'Could not find model data at s3://models/churn/model.tar.gz.'],
  ['image-missing', 'ECR image "123456789012.dkr.ecr.us-east-1.amazonaws.com/churn" is invalid.'],
  [
    'image-oci-manifest',
    'Unsupported manifest media type application/vnd.oci.image.manifest.v1+json for image 1.dkr.ecr.eu-west-1.amazonaws.com/churn:v1.',
  ],
  ['managed-instance-scaling', 'ManagedInstanceScaling is not supported with the given EndpointConfig setup.'],
  [
    'scaled-variant',
    'The instance type of variant "AllTraffic" cannot be changed and the variant cannot be removed, because it is registered as a scalable target with Application Auto Scaling.',
  ],
  [
    'organisation-policy',
    'User: arn:aws:sts::1:assumed-role/ci/x is not authorized to perform: sagemaker:CreateModel on resource: * because no service control policy allows the sagemaker:CreateModel action',
  ],
  [
    'organisation-policy',
    'User: arn:aws:sts::1:assumed-role/ci/x is not authorized to perform: sagemaker:CreateModel with an explicit deny in a service control policy: arn:aws:organizations::1:policy/o-1/service_control_policy/p-1',
  ],
  [
    'organisation-policy',
    'User: arn:aws:sts::1:assumed-role/ci/x is not authorized to perform: iam:PassRole on resource: r with an explicit deny in a resource control policy',
  ],
  [
    'permissions-boundary',
    'User: arn:aws:sts::1:assumed-role/ci/x is not authorized to perform: sagemaker:AddTags on resource: * because no permissions boundary allows the sagemaker:AddTags action',
  ],
  [
    'session-policy',
    'User: arn:aws:sts::1:assumed-role/ci/x is not authorized to perform: sagemaker:AddTags because no session policy allows the sagemaker:AddTags action',
  ],
  [
    'vpc-endpoint-policy',
    'User: arn:aws:sts::1:assumed-role/ci/x is not authorized to perform: sagemaker:AddTags because no VPC endpoint policy allows the sagemaker:AddTags action',
  ],
  [
    'resource-policy',
    'User: arn:aws:sts::1:assumed-role/ci/x is not authorized to perform: kms:Decrypt on resource: k because no resource-based policy allows the kms:Decrypt action',
  ],
  [
    'explicit-deny',
    'User: arn:aws:sts::1:assumed-role/ci/x is not authorized to perform: sagemaker:CreateTrainingJob on resource: x with an explicit deny',
  ],
  ['missing-permission', 'User: arn:aws:iam::1:user/joe is not authorized to perform: sagemaker:ListTags'],
])('%s: %s', (id, words) => {
  expect(idOf(words)).toBe(id)
})

describe('nothing is known of', () => {
  test.each<[string, string | undefined]>([
    ['no words', undefined],
    ['empty words', ''],
    ['other words', 'The production variant is in an unknown state.'],
    [
      'a config that exists already',
      'Cannot create already existing endpoint configuration "arn:…:endpoint-config/churn".',
    ],
    ['a health check that was passed', 'All containers passed the ping health check.'],
    ['an alarm that is only named', 'The alarm churn-errors was created.'],
  ])('%s', (_what, words) => {
    expect(idOf(words)).toBeUndefined()
  })
})

test('a quota is told with its numbers and where to ask for more', () => {
  const words =
    "The account-level service limit 'ml.p3.2xlarge for endpoint usage' is 2 Instances, with current utilization of 1 Instances and a request delta of 4 Instances."
  expect(knownCauseOf(words, where)).toMatchObject({
    cause:
      'The account’s quota “ml.p3.2xlarge for endpoint usage” is too low: it allows 2, 1 are in use, and 4 more were requested.',
    remedies: expect.arrayContaining([
      'Request an increase of “ml.p3.2xlarge for endpoint usage” in Service Quotas: https://eu-west-1.console.aws.amazon.com/servicequotas/home/services/sagemaker/quotas',
    ]),
  })
})

it('takes nothing from outside for a placeholder', () => {
  const words =
    "service limit '$more for $limit' is 2 Instances, with current utilization of 1 Instances and a request delta of 3 Instances"
  expect(knownCauseOf(words, where)?.cause).toContain('quota “$more for $limit” is too low')
})

it('takes the container’s log for the cause only where it is about a container', () => {
  const isLogged = (words: string) => knownCauseOf(words, where)?.isLogged
  expect(isLogged('did not pass the ping health check')).toBe(true)
  expect(isLogged('CannotStartContainerError')).toBe(true)
  expect(isLogged('The alarm churn-errors was tripped')).toBe(false)
  expect(isLogged('InsufficientInstanceCapacity')).toBe(false)
})

describe('a container’s log', () => {
  // As they have been seen, with what loggers put before and behind.
  test.each<[string, ...string[]]>([
    ['log-architecture', 'exec /opt/program/serve: exec format error'],
    ['log-architecture', 'standard_init_linux.go:228: exec user process caused: exec format error'],
    [
      'log-serve-missing',
      'docker: Error response from daemon: OCI runtime create failed: exec: "serve": executable file not found in $PATH: unknown.',
    ],
    ['log-serve-missing', '/bin/sh: 1: serve: not found'],
    ['log-serve-missing', 'bash: serve: command not found'],
    ['log-serve-missing', "python: can't open file '/opt/program/serve': [Errno 2] No such file or directory"],
    ['log-serve-missing', "env: 'serve': No such file or directory"],
    ['log-serve-missing', '/usr/bin/env: ‘serve’: No such file or directory'],
    [
      'log-serve-missing',
      'node:internal/modules/cjs/loader:1080',
      "Error: Cannot find module '/app/serve'",
      '    at x',
    ],
    ['log-serve-argument', "error: unexpected argument 'serve' found", 'Usage: text-generation-launcher [OPTIONS]'],
    ['log-serve-argument', 'usage: api_server.py [-h]', 'api_server.py: error: unrecognized arguments: serve'],
    ['log-serve-argument', 'Error: unknown command "serve" for "server"'],
    ['log-serve-not-executable', 'unable to start container process: exec: "/opt/program/serve": permission denied'],
    ['log-serve-interpreter', "/usr/bin/env: 'python3\\r': No such file or directory"],
    ['log-serve-interpreter', 'exec /usr/local/bin/docker-entrypoint.sh: no such file or directory'],
    ['log-serve-interpreter', 'standard_init_linux.go:228: exec user process caused: no such file or directory'],
    ['log-pip', 'ERROR: Could not find a version that satisfies the requirement torch==9.9 (from versions: none)'],
    [
      'log-gpu-driver',
      'ERROR: This container was built for NVIDIA Driver Release 575.51 or later, but version 470.256.02 was detected and compatibility mode is UNAVAILABLE.',
    ],
    ['log-gpu-driver', 'nvidia-container-cli: requirement error: unsatisfied condition: cuda>=12.8'],
    [
      'log-no-gpu',
      'tensorflow_model_server: error while loading shared libraries: libcuda.so.1: cannot open shared object file',
    ],
    ['log-no-gpu', 'RuntimeError: 0 active drivers ([]). There should only be one. rank=0'],
    ['log-gpu-memory', 'torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 224.00 MiB.'],
    [
      'log-gpu-memory',
      'Traceback (most recent call last):',
      'ValueError: No available memory for the cache blocks. Try increasing `gpu_memory_utilization`',
    ],
    ['log-memory', 'ERROR text_generation_launcher: Shard process was signaled to shutdown with signal 9 rank=0'],
    ['log-memory', '/usr/bin/serve: line 12:    24 Killed'],
    ['log-memory', 'Traceback (most recent call last):', 'MemoryError'],
    ['log-heap', 'Exception in thread "main" java.lang.OutOfMemoryError: Java heap space'],
    ['log-heap', 'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory'],
    ['log-memory', '[14] [WARNING] Worker with pid 17 was terminated due to signal 9'],
    [
      'log-memory',
      'Traceback (most recent call last):',
      'numpy.core._exceptions._ArrayMemoryError: Unable to allocate 7.45 GiB for an array with shape (1000000000,)',
    ],
    ['log-memory', '/opt/program/serve: line 3:    17 Killed                  python app.py'],
    [
      'log-memory',
      'Traceback (most recent call last):',
      'tensorflow.python.framework.errors_impl.ResourceExhaustedError: OOM when allocating tensor with shape[8192,4096] and type float on /job:localhost/replica:0/task:0/device:CPU:0 by allocator cpu',
    ],
    [
      'log-gpu-memory',
      'Traceback (most recent call last):',
      'tensorflow.python.framework.errors_impl.ResourceExhaustedError: OOM when allocating tensor with shape[8192,4096] and type float on /job:localhost/replica:0/task:0/device:GPU:0 by allocator GPU_0_bfc',
    ],
    [
      'log-worker-timeout-killed',
      '[7] [CRITICAL] WORKER TIMEOUT (pid:31)',
      '[31] [ERROR] Error handling request /ping',
      'Traceback (most recent call last):',
      '    sys.exit(1)',
      'SystemExit: 1',
      '[7] [WARNING] Worker with pid 31 was terminated due to signal 9',
      '[34] [INFO] Booting worker with pid: 34',
      '[7] [CRITICAL] WORKER TIMEOUT (pid:34)',
    ],
    ['log-worker-timeout', '[7] [CRITICAL] WORKER TIMEOUT (pid:31)', 'SystemExit: 1'],
    [
      'log-hub-forbidden',
      '401 Client Error: Unauthorized for url: https://huggingface.co/api/models/CompVis/stable-diffusion-v1-4',
    ],
    [
      'log-hub-forbidden',
      "OSError: meta-llama/Llama-2-13b-hf is not a local folder and is not a valid model identifier listed on 'https://huggingface.co/models'",
    ],
    ['log-no-network', 'socket.gaierror: [Errno -3] Temporary failure in name resolution'],
    [
      'log-module-missing',
      "2021-04-13 17:56:47,666 [INFO ] W-9000-model_1-stdout org.pytorch.serve.wlm.WorkerLifeCycle - ModuleNotFoundError: No module named 'sklearn.ensemble'",
      'Load model failed: model, error: Worker died.',
    ],
    ['log-module-missing', 'ImportError: No module named torch'],
    [
      'log-library-missing',
      'nginx: error while loading shared libraries: libpcre.so.3: cannot open shared object file',
    ],
    ['log-model-file-missing', "Error: ENOENT: no such file or directory, open '/opt/ml/model/model.json'"],
    ['log-file-missing', "FileNotFoundError: [Errno 2] No such file or directory: 'labels.txt'"],
    ['log-model-file-missing', 'No versions of servable model found under base path /opt/ml/model/export/Servo'],
    [
      'log-model-file-missing',
      'Traceback (most recent call last):',
      "OSError: /opt/ml/model does not appear to have a file named config.json. Checkout 'https://huggingface.co//opt/ml/model/None' for available files.",
    ],
    [
      'log-model-file-missing',
      'Traceback (most recent call last):',
      'OSError: SavedModel file does not exist at: /opt/ml/model/1/{saved_model.pbtxt|saved_model.pb}',
    ],
    ['log-unpickling', "AttributeError: Can't get attribute 'Net' on <module '__main__' from '/usr/bin/serve'>"],
    ['log-remote-code', 'Please pass the argument `trust_remote_code=True` to allow custom code to be run.'],
    ['log-port-taken', 'Error: listen EADDRINUSE: address already in use :::8080'],
    [
      'log-python-error',
      'Traceback (most recent call last):',
      '  File "serve", line 3',
      'KeyError: 0',
      'shutting down',
    ],
    ['log-python-error', 'Traceback (most recent call last):', 'my.package.errors.ModelLoadException'],
    ['log-worker-died', 'Error: ShardCannotStart'],
    ['log-ping-status', '"GET /ping HTTP/1.1" 503 -'],
    ['log-ping-status', 'INFO:     10.32.0.2:34210 - "GET /ping HTTP/1.1" 404 Not Found'],
    ['log-port', ' * Running on http://127.0.0.1:5000'],
    ['log-port', '[2023-09-11 16:29:10 +0000] [17720] [INFO] Listening at: http://0.0.0.0:5000 (17720)'],
    ['log-port', 'INFO:     Uvicorn running on http://127.0.0.1:8080 (Press CTRL+C to quit)'],
    ['log-port', 'INFO:     Uvicorn running on http://0.0.0.0:8000 (Press CTRL+C to quit)'],
    ['log-port', 'INFO 01-01 00:00:00 api_server.py:1912] Starting vLLM API server 0 on http://0.0.0.0:8000'],
    ['log-port', 'Server listening on port 3000'],
    ['log-port', 'Example app listening at http://localhost:3000'],
    ['log-port', 'Listening on :5000'],
    ['log-port', 'listening on *:3000'],
    ['log-port', 'Tomcat started on port(s): 9090 (http)'],
    ['log-port', ' * Running on all addresses (0.0.0.0)', ' * Running on http://127.0.0.1:5000'],
  ])('%s: %s', (id, ...lines) => {
    expect(logged(...lines)?.id).toBe(id)
  })

  test.each<[string, ...string[]]>([
    ['nothing'],
    ['a server that is up', '[INFO] Listening at: http://0.0.0.0:8080 (7)', '"GET /ping HTTP/1.1" 200 0'],
    [
      'Flask on all addresses',
      ' * Running on all addresses (0.0.0.0)',
      ' * Running on http://127.0.0.1:8080',
      ' * Running on http://10.32.0.2:8080',
    ],
    ['Express on the right port', 'Server listening on port 8080', 'Metrics listening on port 9090'],
    ['Express that names one address of all', 'Server running at http://localhost:8080'],
    ['a worker of a model server', '[INFO ] W-9000 - Listening on port: /home/model-server/tmp/.ts.sock.9000'],
    ['gunicorn on a socket', '[14] [INFO] Listening at: unix:/tmp/gunicorn.sock (14)'],
    [
      'TensorFlow on an instance for CPUs',
      "W tensorflow/stream_executor/platform/default/dso_loader.cc:59] Could not load dynamic library 'libcudart.so.10.1'; dlerror: libcudart.so.10.1: cannot open shared object file: No such file or directory",
      'I tensorflow/stream_executor/cuda/cudart_stub.cc:29] Ignore above cudart dlerror if you do not have a GPU set up on your machine.',
      'E external/local_xla/xla/stream_executor/cuda/cuda_driver.cc:282] failed call to cuInit: CUDA_ERROR_NO_DEVICE: no CUDA-capable device is detected',
    ],
    [
      'pip that tries again',
      "WARNING: Retrying (Retry(total=4, connect=None)) after connection broken by 'NewConnectionError('<x>: Failed to establish a new connection: [Errno -2] Name or service not known')': /simple/sox/",
    ],
    ['an import that is not missed', "ModuleNotFoundError: No module named 'apex', going on without"],
    ['an error while Python ends', 'Exception ignored in: <function A.__del__>', TRACEBACK, 'TypeError: x'],
    ['a server behind nginx', 'nginx: [notice] start worker', 'Listening at: http://127.0.0.1:8000 (17720)'],
    ['arguments', 'Args { model_id: "x", trust_remote_code: false }'],
    ['an error that was handled', 'ValueError: could not parse, using the default'],
    ['a word in a sentence', 'Killed two birds with one stone'],
  ])('that tells nothing: %s', (_what, ...lines) => {
    expect(logged(...lines)).toBeUndefined()
  })

  // The end of a log counts, and what comes before it only where that is but a consequence.
  test.each<[string, ...string[]]>([
    [
      "ModuleNotFoundError: No module named 'pandas'",
      "W dso_loader.cc:64] Could not load dynamic library 'libcuda.so.1'; dlerror: libcuda.so.1: cannot open shared object file",
      TRACEBACK,
      "ModuleNotFoundError: No module named 'pandas'",
    ],
    [
      "KeyError: 'model'",
      'WARNING: Failed to establish a new connection: [Errno -2] Name or service not known',
      TRACEBACK,
      "KeyError: 'model'",
    ],
    [
      "FileNotFoundError: [Errno 2] No such file or directory: '/opt/ml/model/model.joblib'",
      "INFO optional accelerator: ModuleNotFoundError: No module named 'apex'",
      TRACEBACK,
      "FileNotFoundError: [Errno 2] No such file or directory: '/opt/ml/model/model.joblib'",
    ],
    [
      "KeyError: 'DB_URL'",
      "ModuleNotFoundError: No module named 'apex'",
      TRACEBACK,
      "KeyError: 'DB_URL'",
      'Shutting down.',
    ],
    [
      'ValueError: a',
      TRACEBACK,
      "ModuleNotFoundError: No module named 'apex'",
      'the next one is of something else',
      TRACEBACK,
      '    raise ValueError',
      'ValueError: a',
      'org.pytorch.serve.wlm.WorkerInitializationException: Backend worker did not respond',
    ],
    [
      'Worker (pid:24) was sent SIGKILL! Perhaps out of memory?',
      TRACEBACK,
      'ValueError: a request',
      'Worker (pid:24) was sent SIGKILL! Perhaps out of memory?',
    ],
    [
      "OSError: We couldn't connect to 'https://huggingface.co' to load this file",
      TRACEBACK,
      "OSError: We couldn't connect to 'https://huggingface.co' to load this file",
      'During handling of the above exception, another exception occurred:',
      TRACEBACK,
      'RuntimeError: no model',
    ],
    [
      'torch.OutOfMemoryError: CUDA out of memory.',
      TRACEBACK,
      'torch.OutOfMemoryError: CUDA out of memory.',
      TRACEBACK,
      'RuntimeError: Engine core initialization failed. See root cause above.',
    ],
    [
      "ModuleNotFoundError: No module named 'torch'",
      TRACEBACK,
      "ModuleNotFoundError: No module named 'torch'",
      'Load model failed: model, error: Worker died.',
      '"GET /ping HTTP/1.1" 500 0',
    ],
  ])('is explained by %j', (line, ...lines) => {
    expect(logged('starting', ...lines)?.line).toBe(line)
  })

  it('that says how it ended goes before one that shows symptoms only', () => {
    const tail = (logStream: string, ...lines: readonly string[]) => ({ logGroup: 'g', logStream, lines })
    const ping = tail('a', '"GET /ping HTTP/1.1" 500 0')
    const raised = tail('b', TRACEBACK, 'KeyError: 1')
    const missing = tail('c', TRACEBACK, "ModuleNotFoundError: No module named 'torch'")
    expect(loggedCauseOf([ping, raised], where)?.logStream).toBe('b')
    expect(loggedCauseOf([ping, raised, missing], where)?.logStream).toBe('c')
  })

  it('is read up to a length, and quoted whole', () => {
    const line = `ModuleNotFoundError: No module named 'torch' ${'x'.repeat(3_000)}`
    expect(logged(line)?.line).toBe(line)
    expect(logged(`${'x'.repeat(3_000)} ${line}`)).toBeUndefined()
  })

  it('is quoted by its newest line that tells the cause, wherever the instance', () => {
    const tail = (logStream: string, ...lines: readonly string[]) => ({ logGroup: 'g', logStream, lines })
    const tails = [
      tail('AllTraffic/i-new', 'starting'),
      tail('AllTraffic/i-old', "  ImportError: No module named 'a'", "  ImportError: No module named 'b'  ", 'end'),
    ]
    expect(loggedCauseOf(tails, where)).toMatchObject({
      cause: 'Python does not find the module `b` in the container.',
      logStream: 'AllTraffic/i-old',
      line: "ImportError: No module named 'b'",
    })
  })
})

describe('whatever comes from outside', () => {
  const pieces = [
    ...all.flatMap(({ words }) => [words, words.slice(0, 20), words.slice(-20)]),
    'User: ',
    ' is not authorized to perform: ',
    'alarm ',
    'subnet ',
    'a.',
    'A',
    ' ',
    'Error',
    '"',
    "'",
    '\\',
    '\n',
    '[',
    '1',
    ':',
    '/',
  ]
  const hostile = fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...pieces), fc.string()), fc.integer({ min: 1, max: 200 })), {
      maxLength: 8,
    })
    .map((parts) => parts.map(([piece, times]) => piece.repeat(times)).join(''))

  it('is read without a fault, and in no time', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const time = cpuTimeOf(() => {
          knownCauseOf(text, where)
          logged(text, ...text.split('\n').slice(0, 40))
        })
        expect(time).toBeLessThan(2000)
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  test.each([
    'a',
    'A',
    ' ',
    '.',
    'a.',
    'A.',
    '1',
    '-',
    "'",
    'alarm ',
    'alarm',
    'subnet ',
    'User: ',
    'on resource: ',
    'instance type ',
  ])('is read in no time where one thing is repeated: %j', (piece) => {
    const text = piece.repeat(100_000)
    const time = cpuTimeOf(() => {
      knownCauseOf(text, where)
      logged(...Array.from({ length: 120 }, () => text))
    })
    expect(time).toBeLessThan(10_000)
  })
})
