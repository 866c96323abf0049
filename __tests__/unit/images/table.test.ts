import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from '@jest/globals'
import { printImagePage } from '../../../scripts/images/image-page.ts'
import { printTable } from '../../../scripts/images/print-table.ts'
import { accountAt, regionsAt, versionsOf, wordsIn } from '../../../src/images/image-table.ts'
import { resolveImageUri } from '../../../src/images/resolve-image.ts'
import { table } from '../../../src/images/table.ts'

/** Answers of the SageMaker Python SDK; `null` is a refusal. */
interface Recorded {
  readonly sagemakerCore: string
  readonly vectors: readonly (readonly [
    framework: string,
    version: string | null,
    python: string | null,
    base: string | null,
    instance: string,
    region: string,
    uri: string | null,
  ])[]
}

const recorded = JSON.parse(readFileSync('__tests__/fixtures/image-vectors.json', 'utf8')) as Recorded

describe('what the SageMaker Python SDK answers', () => {
  it('was recorded of the version that the table is made of', () => {
    expect(recorded.sagemakerCore).toBe(table.sources.sagemakerCore.version)
  })

  const frameworks = [...new Set(recorded.vectors.map(([framework]) => framework))]

  test.each(frameworks)('is what is found here for %s', (framework) => {
    for (const vector of recorded.vectors.filter(([about]) => about === framework)) {
      const [, version, python, base, instance, region, uri] = vector
      const resolved = resolveImageUri(
        {
          framework,
          frameworkVersion: version ?? undefined,
          pythonVersion: python ?? undefined,
          baseFrameworkVersion: base ?? undefined,
          region,
          instanceType: instance === 'serverless' ? undefined : instance,
        },
        table,
      )
      expect([vector, resolved.ok ? resolved.uri : null]).toEqual([vector, uri])
    }
  })
})

describe('what both sources together make', () => {
  const west = { region: 'us-west-2', instanceType: 'ml.g5.xlarge' }

  test.each([
    [{ framework: 'xgboost', frameworkVersion: '1.7-1', instanceType: 'ml.m5.large' }, 'sagemaker-xgboost:1.7-1'],
    [
      { framework: 'xgboost', frameworkVersion: '1.5-1', instanceType: 'ml.m8g.large' },
      'sagemaker-xgboost:1.5-1-arm64',
    ],
    [{ framework: 'vllm', frameworkVersion: '0.20.1' }, 'vllm:0.20.1-gpu-py312-cu130-ubuntu22.04-sagemaker'],
    [{ framework: 'sglang', frameworkVersion: '0.5.9' }, 'sglang:0.5.9-gpu-py312-cu129-ubuntu24.04-sagemaker'],
    [
      { framework: 'djl-lmi', frameworkVersion: '0.36.0', containerVersion: 'lmi28.0.0' },
      'djl-inference:0.36.0-lmi28.0.0-cu130',
    ],
    [{ framework: 'huggingface-tei', frameworkVersion: '1.9.3' }, 'tei:2.0.1-tei1.9.3-gpu-py310-cu129-ubuntu24.04'],
    [
      { framework: 'huggingface-tei', frameworkVersion: '1.9.3', instanceType: 'ml.m5.large' },
      'tei-cpu:2.0.1-tei1.9.3-cpu-py310-ubuntu24.04',
    ],
    [
      { framework: 'pytorch', frameworkVersion: '2.9', instanceType: 'ml.inf2.xlarge', containerVersion: 'sdk2.31.1' },
      'pytorch-inference-neuronx:2.9.0-neuronx-py312-sdk2.31.1-ubuntu24.04',
    ],
    [
      { framework: 'pytorch', frameworkVersion: '2.9', instanceType: 'ml.trn1.2xlarge', containerVersion: 'sdk2.28.0' },
      'pytorch-inference-neuronx:2.9.0-neuronx-py312-sdk2.28.0-ubuntu24.04',
    ],
    [
      { framework: 'autogluon', frameworkVersion: '1.5.0', instanceType: 'ml.m5.large' },
      'autogluon-inference:1.5.0-cpu-py312-ubuntu22.04',
    ],
    [{ framework: 'sagemaker-tritonserver', frameworkVersion: '26.03' }, 'sagemaker-tritonserver:26.03-py3'],
    [
      { framework: 'llama-cpp', frameworkVersion: '1.0.1', instanceType: 'ml.m8g.large' },
      'llama-cpp-arm64:server-sagemaker-cpu-v1.0.1',
    ],
  ])('%j is %s', (asked, image) => {
    const resolved = resolveImageUri({ ...west, ...asked }, table)
    expect(resolved.ok ? resolved.uri.slice(resolved.uri.indexOf('/') + 1) : resolved.problems).toBe(image)
  })

  it('is never xgboost of 2018 when no version is named', () => {
    const resolved = resolveImageUri({ framework: 'xgboost', region: 'us-west-2' }, table)
    expect(resolved).toMatchObject({ uri: expect.stringMatching(/\/sagemaker-xgboost:\d+\.\d+-\d+$/) })
  })
})

describe('the table', () => {
  const lines = Object.values(table.frameworks).flat()

  test.each(Object.keys(table.places))('%s is a place with a host in every region', (place) => {
    const suffixed = Object.values(table.dnsSuffixes).flatMap(wordsIn)
    const regions = regionsAt(place, table)
    expect(regions.length).toBeGreaterThan(0)
    for (const region of regions) {
      expect(accountAt(place, region, table)).toMatch(/^\d{12}$/)
      expect(suffixed.filter((known) => known === region)).toEqual([region])
    }
  })

  it('has no line without a version, and no release at a place that is none', () => {
    for (const line of lines) {
      expect(versionsOf(line)).not.toEqual([])
      for (const { at } of line.releases) expect(Object.keys(table.places)).toContain(at)
    }
  })

  it('has aliases of versions alone', () => {
    for (const line of lines)
      expect(versionsOf(line)).toEqual(expect.arrayContaining(Object.values(line.aliases ?? {})))
  })

  it('is printed as it stands in its file', async () => {
    expect(await printTable(table)).toBe(readFileSync('src/images/table.ts', 'utf8'))
  })

  it('is shown whole by docs/images.md', () => {
    expect(readFileSync('docs/images.md', 'utf8')).toBe(printImagePage(table))
  })

  it('is small enough to be part of the action', () => {
    expect(JSON.stringify(table).length).toBeLessThan(70_000)
  })
})
