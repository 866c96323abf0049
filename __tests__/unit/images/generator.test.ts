import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it, test } from '@jest/globals'
import { buildTable } from '../../../scripts/images/build-table.ts'
import { readDeepLearningContainers } from '../../../scripts/images/deep-learning-containers.ts'
import type { DeepLearningContainers, ListedImage } from '../../../scripts/images/deep-learning-containers.ts'
import { unfiled } from '../../../scripts/images/merge.ts'
import { readWheel } from '../../../scripts/images/sagemaker-core.ts'
import type { SagemakerCore } from '../../../scripts/images/sagemaker-core.ts'
import { resolveImageUri } from '../../../src/images/resolve-image.ts'

const registries = { 'eu-west-1': '111111111111', 'us-west-2': '763104351884' }
const half = { 'eu-west-1': '111111111111' }
const algorithms = { 'eu-west-1': '333333333333', 'us-west-2': '246618743249' }

const core: SagemakerCore = {
  version: '1.2.3',
  date: '2026-10-21',
  configs: {
    autogluon: {
      inference: {
        version_aliases: { '1.4': '1.4.0' },
        versions: { '1.4.0': { repository: 'autogluon', registries, processors: ['cpu'], py_versions: ['py311'] } },
      },
    },
    clarify: { processing: { versions: { '1.0': { repository: 'clarify', registries } } } },
    'djl-lmi': {
      scope: ['inference'],
      versions: { '0.36.0': { repository: 'djl', registries, tag_prefix: '0.36.0-lmi27.0.0-cu130' } },
    },
    huggingface: {
      inference: {
        processors: ['gpu', 'cpu'],
        version_aliases: { '4.26': '4.26.0' },
        versions: {
          '4.26.0': {
            version_aliases: { 'pytorch1.13': 'pytorch1.13.1' },
            'pytorch1.13.1': {
              repository: 'hf-pytorch',
              registries,
              py_versions: ['py39'],
              container_version: { gpu: 'cu117-ubuntu20.04', cpu: 'ubuntu20.04' },
            },
          } as never,
        },
      },
    },
    'huggingface-neuronx': {
      inference: {
        processors: ['inf'],
        versions: {
          '4.36.2': {
            'pytorch2.1.2': {
              repository: 'hf-neuronx',
              registries,
              py_versions: ['py310'],
              container_version: { inf: 'ubuntu20.04' },
              sdk_versions: ['sdk2.9.1', 'sdk2.18.0'],
            },
          },
        },
      },
    },
    'llama-cpp': {
      scope: ['inference'],
      version_aliases: { latest: '1' },
      versions: {
        '1': {
          repository: 'llama',
          registries,
          tag_prefix: 'server',
          processors: ['cpu', 'gpu'],
          container_version: { cpu: 'cpu-v1', gpu: 'cuda-v1' },
          processor_in_tag: false,
        },
      },
    },
    'llama-cpp-arm64': {
      scope: ['inference'],
      versions: {
        '1': {
          repository: 'llama-arm64',
          registries,
          tag_prefix: 'server',
          processors: ['cpu'],
          container_version: { cpu: 'cpu-v1' },
          processor_in_tag: false,
        },
      },
    },
    pytorch: {
      training: { versions: { '9.9': { repository: 'pytorch-training', registries } } },
      inference: {
        processors: ['cpu', 'gpu'],
        version_aliases: { '2.6': '2.6.0' },
        versions: {
          '2.6.0': { repository: 'pytorch', registries, py_versions: ['py312'] },
          '1.4.0': { repository: 'pytorch', registries: half, py_versions: ['py3', 'py36'] },
        },
      },
      inference_graviton: {
        processors: ['cpu'],
        versions: {
          '2.4.0': {
            repository: 'pytorch-inference-graviton',
            registries,
            py_versions: ['py311'],
            container_version: { cpu: 'ubuntu22.04' },
          },
        },
      },
    },
    'sagemaker-tritonserver': {
      processors: ['cpu', 'gpu'],
      scope: ['inference'],
      versions: { '25.09': { repository: 'triton', registries, tag_prefix: '25.09-py3' } },
    },
    xgboost: {
      inference: {
        version_aliases: { latest: '1' },
        versions: {
          '1': { repository: 'xgboost', registries: algorithms },
          '1.7-1': { repository: 'sagemaker-xgboost', registries: algorithms },
        },
      },
      inference_graviton: { versions: { '1.5-1': { repository: 'sagemaker-xgboost', registries: algorithms } } },
    },
  },
}

function listed(folder: string, accelerator: string, ...tags: readonly string[]): ListedImage {
  return { folder, repository: folder, accelerator, tags }
}

const list: DeepLearningContainers = {
  commit: 'c0ffee',
  date: '2026-08-21',
  accounts: [
    { 'us-west-2': '763104351884', 'cn-north-1': '222222222222' },
    { 'us-west-2': '246618743249', 'cn-north-1': '444444444444' },
  ],
  images: [
    listed('autogluon-inference', 'cpu', '1.4.0-cpu-py311-ubuntu22.04'),
    listed('autogluon-inference', 'gpu', '1.4.0-gpu-py311-cu124-ubuntu22.04'),
    listed('djl-inference', 'gpu', '0.36.0-lmi9.0.0-cu130'),
    listed('djl-inference', 'gpu', '0.36.0-lmi28.0.0-cu130'),
    listed('djl-inference', 'gpu', '0.36.0-lmi27.0.0-cu130'),
    listed('pytorch-inference', 'gpu', '2.6.0-gpu-py312-cu124-ubuntu22.04-sagemaker', '2.6.0-gpu-py312'),
    listed('pytorch-inference-neuronx', 'neuronx', '2.9.0-neuronx-py312-sdk2.9.0'),
    listed('pytorch-inference-neuronx', 'neuronx', '2.9.0-neuronx-py312-sdk2.31.1'),
    listed('pytorch-training', 'gpu', '2.6.0-gpu-py312'),
    listed('sagemaker-xgboost', 'cpu', '3.2-0'),
    listed('unheard-of', 'gpu', '1.0'),
    listed('vllm', 'gpu', '0.20.0-gpu-py312-cu130-ubuntu22.04-sagemaker'),
  ],
}

const build = () => buildTable(core, list, (region) => (region.startsWith('cn-') ? 'example.cn' : 'example.com'))
const table = build()

function uriOf(framework: string, frameworkVersion: string, hardware: string, asked: object = {}): string {
  const instanceType = hardware === '' ? undefined : `ml.${hardware}.xlarge`
  const resolved = resolveImageUri({ framework, frameworkVersion, instanceType, region: 'us-west-2', ...asked }, table)
  return resolved.ok ? resolved.uri : ''
}

describe('sagemaker-core’s data', () => {
  test.each([
    ['pytorch', '2.6.0', 'm5', {}, '763104351884.dkr.ecr.us-west-2.example.com/pytorch:2.6.0-cpu-py312'],
    ['pytorch', '2.6', 'g5', {}, '763104351884.dkr.ecr.us-west-2.example.com/pytorch:2.6-gpu-py312'],
    ['pytorch', '2.6.0', 'p2', {}, ''],
    ['pytorch', '1.4.0', 'm5', { pythonVersion: 'py36' }, ''],
    [
      'pytorch',
      '1.4.0',
      'p2',
      { pythonVersion: 'py36', region: 'eu-west-1' },
      '111111111111.dkr.ecr.eu-west-1.example.com/pytorch:1.4.0-gpu-py36',
    ],
    [
      'pytorch',
      '2.4.0',
      'm8g',
      {},
      '763104351884.dkr.ecr.us-west-2.example.com/pytorch-inference-graviton:2.4.0-cpu-py311-ubuntu22.04-sagemaker',
    ],
    ['pytorch', '9.9', 'g5', {}, ''],
    ['clarify', '1.0', 'm5', {}, ''],
    ['xgboost', '1.5-1', 'c6g', {}, '246618743249.dkr.ecr.us-west-2.example.com/sagemaker-xgboost:1.5-1-arm64'],
    [
      'huggingface',
      '4.26',
      'g5',
      { baseFrameworkVersion: 'pytorch1.13' },
      '763104351884.dkr.ecr.us-west-2.example.com/hf-pytorch:1.13.1-transformers4.26.0-gpu-py39-cu117-ubuntu20.04',
    ],
    [
      'huggingface',
      '4.36.2',
      'inf2',
      {},
      '763104351884.dkr.ecr.us-west-2.example.com/hf-neuronx:2.1.2-transformers4.36.2-neuronx-py310-sdk2.18.0-ubuntu20.04',
    ],
    ['huggingface-neuronx', '4.36.2', 'inf2', {}, ''],
    ['llama-cpp', '1', '', {}, '763104351884.dkr.ecr.us-west-2.example.com/llama:server-cpu-v1'],
    ['llama-cpp', 'latest', 'g5', {}, '763104351884.dkr.ecr.us-west-2.example.com/llama:server-cuda-v1'],
    ['llama-cpp', '1', 'm8g', {}, '763104351884.dkr.ecr.us-west-2.example.com/llama-arm64:server-cpu-v1'],
    ['llama-cpp-arm64', '1', 'm5', {}, ''],
    ['sagemaker-tritonserver', '25.09', 'm5', {}, '763104351884.dkr.ecr.us-west-2.example.com/triton:25.09-py3-cpu'],
    ['sagemaker-tritonserver', '25.09', 'g5', {}, '763104351884.dkr.ecr.us-west-2.example.com/triton:25.09-py3'],
    ['djl-lmi', '0.36.0', 'g5', {}, '763104351884.dkr.ecr.us-west-2.example.com/djl:0.36.0-lmi27.0.0-cu130'],
    ['djl-lmi', '0.36.0', 'm5', {}, ''],
  ])('give %s %s on %s %j the image %s', (framework, version, hardware, asked, uri) => {
    expect(uriOf(framework, version, hardware, asked)).toBe(uri)
  })
})

describe('the Deep Learning Containers’ list', () => {
  test.each([
    ['adds a framework', 'vllm', '0.20.0', 'g5', {}, 'vllm:0.20.0-gpu-py312-cu130-ubuntu22.04-sagemaker'],
    ['adds a version', 'xgboost', '3.2-0', 'm5', {}, 'sagemaker-xgboost:3.2-0'],
    [
      'adds hardware, the newest build first',
      'pytorch',
      '2.9',
      'inf2',
      {},
      'pytorch-inference-neuronx:2.9.0-neuronx-py312-sdk2.31.1',
    ],
    [
      'adds builds',
      'pytorch',
      '2.9',
      'inf2',
      { containerVersion: 'sdk2.9.0' },
      'pytorch-inference-neuronx:2.9.0-neuronx-py312-sdk2.9.0',
    ],
    [
      'adds builds behind the one that AWS’s tools choose',
      'djl-lmi',
      '0.36.0',
      'g5',
      { containerVersion: 'lmi28.0.0' },
      'djl-inference:0.36.0-lmi28.0.0-cu130',
    ],
    ['leaves known images as they are', 'pytorch', '2.6.0', 'g5', {}, 'pytorch:2.6.0-gpu-py312'],
    ['corrects tags', 'autogluon', '1.4', 'm5', {}, 'autogluon-inference:1.4.0-cpu-py311-ubuntu22.04'],
    [
      'corrects tags for all hardware',
      'autogluon',
      '1.4',
      'g5',
      {},
      'autogluon-inference:1.4.0-gpu-py311-cu124-ubuntu22.04',
    ],
  ])('%s', (_, framework, version, hardware, asked, image) => {
    expect(uriOf(framework, version, hardware, asked).split('/')[1]).toBe(image)
  })

  it('says where its own images are', () => {
    expect(uriOf('vllm', '0.20.0', 'g5', { region: 'cn-north-1' })).toMatch(
      /^222222222222\.dkr\.ecr\.cn-north-1\.example\.cn\//,
    )
    expect(uriOf('xgboost', '3.2-0', 'm5', { region: 'cn-north-1' })).toMatch(/^444444444444\./)
    expect(uriOf('vllm', '0.20.0', 'g5', { region: 'eu-west-1' })).toBe('')
  })

  it('may have images that nobody has filed yet', () => {
    expect(unfiled(list)).toEqual(['unheard-of:1.0'])
  })
})

describe('the table', () => {
  it('is the same for the same sources', () => {
    expect(JSON.stringify(build())).toBe(JSON.stringify(table))
  })

  it('says what it was made of', () => {
    expect(table.sources).toEqual({
      sagemakerCore: { version: '1.2.3', date: '2026-10-21' },
      deepLearningContainers: { commit: 'c0ffee', date: '2026-08-21' },
    })
  })

  it('has no `latest` that is the oldest', () => {
    expect(table.frameworks['xgboost']?.[0]?.aliases).toBeUndefined()
    expect(table.frameworks['llama-cpp']?.[0]?.aliases).toEqual({ latest: '1' })
  })

  it('knows AWS’s accounts by registry', () => {
    expect(Object.keys(table.registries)).toEqual(['algorithms', 'dlc'])
    expect(table.places['dlc-1']).toEqual({ registry: 'dlc', except: 'cn-north-1 us-west-2' })
  })

  it('is not made of data that are not understood', () => {
    const strange = {
      versions: { '1': { repository: 'a', registries, processors: ['quantum'] } },
      scope: ['inference'],
    }
    const make = () => buildTable({ ...core, configs: { strange } }, list, () => '')
    expect(make).toThrow('strange has images for quantum, which is not known here')
  })
})

test('a wheel is read by its directory', () => {
  // Two files, one of them compressed, with an extra field and comments.
  const wheel =
    'UEsDBBQAAAAAAOGeVV0GgxMrOgAAADoAAAAnAAAAc2FnZW1ha2VyX2NvcmUtMS4yLjMuZGlzdC1pbmZvL01FVEFEQVRBTWV0YWRhdGEtVmVyc2lvbjogMi40Ck5hbWU6IHNhZ2VtYWtlci1jb3JlClZlcnNpb246IDEuMi4zClBLAwQUAAAACACDGCJcU52HNFcAAAByAAAAKwAGAHNhZ2VtYWtlci9jb3JlL2ltYWdlX3VyaV9jb25maWcva21lYW5zLmpzb26ZmQIAYWJNizEKgEAQA78iqbWw9StiIRJlEe+O3VMR8e+u2pgiEGZywoaYiKZoIWGkMgxEVxbYqCYxmKMT9dvKFE1y1MMn5oW9Y1eVk1hW4SdzrXZarp4T6l9weW5QSwECFAMUAAAAAADhnlVdBoMTKzoAAAA6AAAAJwAAAAAAAAAAAAAAgAEAAAAAc2FnZW1ha2VyX2NvcmUtMS4yLjMuZGlzdC1pbmZvL01FVEFEQVRBUEsBAhQDFAAAAAgAgxgiXFOdhzRXAAAAcgAAACsABgACAAAAAAAAAIABfwAAAHNhZ2VtYWtlci9jb3JlL2ltYWdlX3VyaV9jb25maWcva21lYW5zLmpzb26ZmQIAYWJoaVBLBQYAAAAAAgACALYAAAAlAQAACQBhIGNvbW1lbnQ='
  expect(readWheel(Buffer.from(wheel, 'base64'))).toEqual({
    version: '1.2.3',
    date: '2026-10-21',
    configs: {
      kmeans: {
        scope: ['inference'],
        versions: { '1': { repository: 'kmeans', registries: { 'eu-west-1': '111111111111' } } },
      },
    },
  })
  expect(() => readWheel(Buffer.from('no wheel'))).toThrow('not a ZIP archive')
})

describe('a repository with the list', () => {
  const folder = mkdtempSync(join(tmpdir(), 'list-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  function commit(files: Readonly<Record<string, string>>): string {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const env = { ...process.env, GIT_COMMITTER_DATE: '2026-08-21T12:00:00Z' }
    const author = ['-c', 'user.name=A', '-c', 'user.email=a@example.com']
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-C', folder, ...author, ...args], { env, encoding: 'utf8' }).trim()
    git('init', '--quiet')
    git('add', '--all')
    git('commit', '--quiet', '--message', 'change')
    return git('rev-parse', 'HEAD')
  }

  it('is read at its newest commit, or at one that is named', () => {
    const first = commit({
      'docs/src/data/vllm/a.yml': 'accelerator: gpu\nplatform: sagemaker\ntags: ["0.20.0-gpu"]\n',
      'docs/src/data/vllm/b.yml': 'accelerator: gpu\nplatform: ec2\ntags: ["0.20.0-gpu-ec2"]\n',
      'docs/src/data/vllm/c.yml': 'accelerator: gpu\nplatform: ec2\ntags: ["0.21.0-gpu-sagemaker"]\n',
      'docs/src/data/template/d.yml': 'accelerator: gpu\nplatform: sagemaker\ntags: ["x"]\n',
      'docs/reference/region_availability.md':
        '# Regions\n\n## DLC\n\n| Region | Code | Account |\n| --- | --- | --- |\n| Ireland | eu-west-1 | 111111111111 |\n',
    })
    const second = commit({
      'docs/src/data/tei/e.yml': 'accelerator: cpu\nplatform: sagemaker\necr_repository: tei-cpu\ntags: ["1.9"]\n',
    })
    const old = {
      commit: first,
      date: '2026-08-21',
      images: [listed('vllm', 'gpu', '0.20.0-gpu'), listed('vllm', 'gpu', '0.21.0-gpu-sagemaker')],
      accounts: [{ 'eu-west-1': '111111111111' }],
    }
    expect(readDeepLearningContainers(`${folder}#${first}`)).toEqual(old)
    expect(readDeepLearningContainers(folder)).toEqual({
      ...old,
      commit: second,
      images: [{ folder: 'tei', repository: 'tei-cpu', accelerator: 'cpu', tags: ['1.9'] }, ...old.images],
    })
  })
})
