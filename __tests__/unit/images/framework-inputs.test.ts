import { beforeEach, describe, expect, it, jest, test } from '@jest/globals'
import { describeProblem } from '../../../src/deployment/problem.ts'
import type { FrameworkTexts } from '../../../src/images/framework-inputs.ts'
import { smallTable } from './small-table.ts'

const load = jest.fn()
jest.unstable_mockModule('../../../src/images/table.ts', () => {
  load()
  return { table: smallTable }
})
const { contradictionsIn, findImage } = await import('../../../src/images/framework-inputs.ts')

const IMAGE = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:1'

describe('without a look at the table', () => {
  beforeEach(() => {
    load.mockClear()
  })

  test.each<[string, FrameworkTexts, string | undefined, readonly string[]]>([
    ['nothing', {}, undefined, []],
    ['image-uri', {}, IMAGE, []],
    ['framework', { framework: 'xgboost', 'framework-version': '1.7-1' }, undefined, []],
    [
      'both',
      { framework: 'xgboost' },
      IMAGE,
      [
        "framework: 'xgboost' is given beside image-uri, which names an image as well; accepted: one of the two: framework for an image of AWS’s, image-uri for any image",
      ],
    ],
    [
      'versions of nothing',
      { 'framework-version': '1.7-1', 'python-version': 'py3' },
      undefined,
      [
        "framework-version: '1.7-1' says which image of a framework, but no framework is given; accepted: framework beside it, or, for any other image, image-uri alone",
        "python-version: 'py3' says which image of a framework, but no framework is given; accepted: framework beside it, or, for any other image, image-uri alone",
      ],
    ],
    [
      'a version beside image-uri',
      { 'container-version': 'lmi28.0.0' },
      IMAGE,
      [
        "container-version: 'lmi28.0.0' says which image of a framework, but no framework is given; accepted: framework beside it, or, for any other image, image-uri alone",
      ],
    ],
  ])('%s', (_, texts, imageUri, problems) => {
    expect(contradictionsIn(texts, imageUri).map(describeProblem)).toEqual(problems)
    expect(load).not.toHaveBeenCalled()
  })
})

describe('the image of a model', () => {
  it('is found by all inputs', async () => {
    const texts = {
      framework: 'huggingface',
      'framework-version': '4.26',
      'python-version': '3.9',
      'base-framework-version': 'tensorflow2.11',
      'container-version': 'py39',
    }
    const uri = '111111111111.dkr.ecr.eu-west-1.amazonaws.com/hf-tensorflow:2.11.1-transformers4.26.0-cpu-py39'
    expect(await findImage(texts, 'eu-west-1', ['ml.m5.large'])).toEqual({
      ok: true,
      uri,
      notes: [
        { level: 'notice', input: 'framework-version', text: '4.26 stands for 4.26.0' },
        { level: 'notice', input: 'framework', text: `the image is ${uri}` },
      ],
    })
  })

  it('is one for all instance types that it fits', async () => {
    const found = await findImage({ framework: 'xgboost' }, 'eu-west-1', ['ml.m5.large', 'ml.c5.large', undefined])
    expect(found).toMatchObject({ ok: true, uri: expect.stringMatching(/sagemaker-xgboost:3\.2-0$/) })
    expect(found.ok && found.notes).toHaveLength(2)
  })

  it('cannot be two', async () => {
    const texts = { framework: 'pytorch', 'framework-version': '2.6.0' }
    const found = await findImage(texts, 'eu-west-1', ['ml.m5.large', 'ml.g5.xlarge'])
    expect(found.ok ? [] : found.problems.map(describeProblem)).toEqual([
      "framework: 'pytorch' has another image for each kind of instance type here (ml.m5.large: pytorch:2.6.0-cpu-py312; ml.g5.xlarge: pytorch:2.6.0-gpu-py312), and a model has one; accepted: instance types of one kind for a model, or models, with an Image for each",
    ])
  })

  it('is refused once for a reason that all share', async () => {
    const found = await findImage({ framework: 'xgbost' }, 'eu-west-1', ['ml.m5.large', 'ml.g5.xlarge'])
    expect(found).toMatchObject({ ok: false, problems: [{ input: 'framework', meant: 'xgboost' }] })
  })
})
