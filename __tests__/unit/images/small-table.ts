import type { ImageTable } from '../../../src/images/image-table.ts'

/** A table with one of everything that images differ by. */
export const smallTable: ImageTable = {
  sources: {
    sagemakerCore: { version: '1.2.3', date: '2026-01-02' },
    deepLearningContainers: { commit: 'c0ffee', date: '2026-01-01' },
  },
  dnsSuffixes: { 'amazonaws.com': 'eu-west-1 eu-west-2 us-east-1', 'amazonaws.com.cn': 'cn-north-1' },
  registries: {
    dlc: {
      'cn-north-1': '444444444444',
      'eu-west-1': '111111111111',
      'eu-west-2': '222222222222',
      'us-east-1': '111111111111',
    },
    algorithms: { 'eu-west-1': '333333333333' },
  },
  places: {
    'dlc-4': { registry: 'dlc', except: '' },
    'dlc-2': { registry: 'dlc', except: 'cn-north-1 eu-west-2' },
    'algorithms-1': { registry: 'algorithms', except: '' },
  },
  frameworks: {
    huggingface: [
      {
        releases: [
          {
            versions: '5.5.3',
            at: 'dlc-4',
            python: 'py312',
            base: 'pytorch2.6.0',
            images: { cpu: 'hf-pytorch:2.6.0-transformers{version}-cpu-py312' },
          },
          {
            versions: '4.26.0 4.10.2',
            at: 'dlc-4',
            python: 'py39',
            base: 'pytorch1.13.1',
            images: { cpu: 'hf-pytorch:1.13.1-transformers{version}-cpu-py39' },
          },
          {
            versions: '4.26.0',
            at: 'dlc-4',
            python: 'py39',
            base: 'tensorflow2.11.0',
            images: { cpu: 'hf-tensorflow:2.11.0-transformers{version}-cpu-py39' },
          },
          {
            versions: '4.26.0',
            at: 'dlc-4',
            python: 'py39',
            base: 'tensorflow2.11.1',
            images: { cpu: 'hf-tensorflow:2.11.1-transformers{version}-cpu-py39' },
          },
        ],
      },
    ],
    kmeans: [{ releases: [{ versions: '1', at: 'algorithms-1', images: { any: 'kmeans:{asked}' } }] }],
    lmi: [
      {
        releases: [
          { versions: '0.38.0', at: 'dlc-4', images: { gpu: 'djl:{version}-lmi29.0.0-cu130' } },
          { versions: '0.36.0', at: 'dlc-4', images: { gpu: 'djl:{version}-lmi27.0.0-cu130' } },
          { versions: '0.36.0', at: 'dlc-4', images: { gpu: 'djl:{version}-lmi28.0.0-cu130' } },
        ],
      },
    ],
    pytorch: [
      {
        aliases: { '2.6': '2.6.0', '2.5': '2.5.1' },
        releases: [
          {
            versions: '2.6.0 2.5.1',
            at: 'dlc-4',
            python: 'py312',
            not: 'p2',
            images: { cpu: 'pytorch:{asked}-cpu-py312', gpu: 'pytorch:{asked}-gpu-py312' },
          },
          {
            versions: '1.4.0',
            at: 'dlc-4',
            python: 'py2',
            images: { cpu: 'pytorch:{asked}-cpu-py2', gpu: 'pytorch:{asked}-gpu-py2' },
          },
          { versions: '1.4.0', at: 'dlc-2', python: 'py3', images: { cpu: 'pytorch:{asked}-cpu-py3' } },
        ],
      },
      {
        aliases: { '2.4': '2.4.0' },
        releases: [
          { versions: '2.4.0', at: 'dlc-4', python: 'py311', images: { arm64: 'pytorch-arm64:{asked}-cpu-py311' } },
        ],
      },
      {
        releases: [
          {
            versions: '2.9.0',
            at: 'dlc-2',
            python: 'py312',
            images: { neuronx: 'pytorch-neuronx:{version}-sdk2.31.1' },
          },
          {
            versions: '2.9.0',
            at: 'dlc-2',
            python: 'py312',
            images: { neuronx: 'pytorch-neuronx:{version}-sdk2.29.0' },
          },
        ],
      },
    ],
    vllm: [
      {
        releases: [
          { versions: '0.30.0', at: 'dlc-2', images: { gpu: 'vllm:{version}-gpu' } },
          { versions: '0.28.0', at: 'dlc-4', images: { gpu: 'vllm:{version}-gpu' } },
        ],
      },
    ],
    xgboost: [
      {
        releases: [
          { versions: '3.2-0 1.7-1 1.2-2 1.2-1', at: 'algorithms-1', images: { any: 'sagemaker-xgboost:{asked}' } },
        ],
      },
      { releases: [{ versions: '1.5-1', at: 'algorithms-1', images: { arm64: 'sagemaker-xgboost:{version}-arm64' } }] },
    ],
  },
}
