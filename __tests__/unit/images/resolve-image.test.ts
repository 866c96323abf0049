import { describe, expect, it, test } from '@jest/globals'
import { describeProblem } from '../../../src/deployment/problem.ts'
import type { ImageRequest, ResolvedImage } from '../../../src/images/image-request.ts'
import { resolveImageUri } from '../../../src/images/resolve-image.ts'
import { smallTable } from './small-table.ts'

type Asked = Partial<ImageRequest> & { readonly framework: string }

function resolve(asked: Asked): ResolvedImage {
  return resolveImageUri({ region: 'eu-west-1', instanceType: 'ml.m5.large', ...asked }, smallTable)
}

/** The part of the URI behind the registry. */
function imageOf(asked: Asked): string {
  const resolved = resolve(asked)
  if (!resolved.ok) throw new Error(resolved.problems.map(describeProblem).join('\n'))
  return resolved.uri.slice(resolved.uri.indexOf('/') + 1)
}

function problemsOf(asked: Asked): readonly string[] {
  const resolved = resolve(asked)
  return resolved.ok ? [] : resolved.problems.map(describeProblem)
}

/** All notes but the last one, which tells the image. */
function notesOf(asked: Asked): readonly string[] {
  const resolved = resolve(asked)
  const notes = resolved.ok ? resolved.notes.map(({ level, input, text }) => `${level} ${input}: ${text}`) : []
  return notes.slice(0, -1)
}

const pytorch = { framework: 'pytorch', frameworkVersion: '2.6.0' }

describe('the registry', () => {
  test.each([
    ['eu-west-1', '111111111111.dkr.ecr.eu-west-1.amazonaws.com/pytorch:2.6.0-cpu-py312'],
    ['eu-west-2', '222222222222.dkr.ecr.eu-west-2.amazonaws.com/pytorch:2.6.0-cpu-py312'],
    ['cn-north-1', '444444444444.dkr.ecr.cn-north-1.amazonaws.com.cn/pytorch:2.6.0-cpu-py312'],
  ])('is AWS’s in %s', (region, uri) => {
    expect(resolve({ ...pytorch, region })).toMatchObject({ ok: true, uri })
  })

  it('of an algorithm is another one', () => {
    expect(resolve({ framework: 'kmeans', frameworkVersion: '1' })).toMatchObject({
      uri: '333333333333.dkr.ecr.eu-west-1.amazonaws.com/kmeans:1',
    })
  })
})

it('is told by its tag', () => {
  const resolved = resolve(pytorch)
  expect(resolved).toMatchObject({
    notes: [
      {
        level: 'notice',
        input: 'framework',
        text: 'the image is 111111111111.dkr.ecr.eu-west-1.amazonaws.com/pytorch:2.6.0-cpu-py312',
      },
    ],
  })
})

describe('the instance type decides on the processor', () => {
  test.each([
    ['ml.m5.large', 'pytorch:2.6.0-cpu-py312'],
    ['ml.dl1.24xlarge', 'pytorch:2.6.0-cpu-py312'],
    ['ml.g5.xlarge', 'pytorch:2.6.0-gpu-py312'],
    ['ml.g4dn.xlarge', 'pytorch:2.6.0-gpu-py312'],
    ['ml.p6-b200.48xlarge', 'pytorch:2.6.0-gpu-py312'],
    [undefined, 'pytorch:2.6.0-cpu-py312'],
  ])('%s', (instanceType, image) => {
    expect(imageOf({ ...pytorch, instanceType })).toBe(image)
  })

  test.each([
    ['ml.c7g.large', '2.4.0', 'pytorch-arm64:2.4.0-cpu-py311'],
    ['ml.m8g.large', '2.4', 'pytorch-arm64:2.4-cpu-py311'],
    ['ml.r7gd.large', '2', 'pytorch-arm64:2.4.0-cpu-py311'],
    ['ml.inf2.xlarge', '2.9.0', 'pytorch-neuronx:2.9.0-sdk2.31.1'],
    ['ml.trn1.2xlarge', '2.9', 'pytorch-neuronx:2.9.0-sdk2.31.1'],
  ])('%s has versions of its own, such as %s', (instanceType, frameworkVersion, image) => {
    expect(imageOf({ framework: 'pytorch', frameworkVersion, instanceType })).toBe(image)
  })

  test.each(['ml.m5.large', 'ml.g5.xlarge', 'ml.inf2.xlarge', undefined])(
    'an image for no processor in particular runs on %s',
    (instanceType) => {
      expect(imageOf({ framework: 'kmeans', frameworkVersion: '1', instanceType })).toBe('kmeans:1')
    },
  )
})

describe('the version', () => {
  test.each([
    ['pytorch', '2.6.0', 'pytorch:2.6.0-cpu-py312', []],
    ['pytorch', '2.6', 'pytorch:2.6-cpu-py312', ['notice framework-version: 2.6 stands for 2.6.0']],
    ['pytorch', '2', 'pytorch:2.6.0-cpu-py312', ['notice framework-version: 2 stands for 2.6.0']],
    ['xgboost', '1.7', 'sagemaker-xgboost:1.7-1', ['notice framework-version: 1.7 stands for 1.7-1']],
    ['xgboost', '1.2', 'sagemaker-xgboost:1.2-2', ['notice framework-version: 1.2 stands for 1.2-2']],
  ])('of %s can be written %s', (framework, frameworkVersion, image, notes) => {
    expect(imageOf({ framework, frameworkVersion })).toBe(image)
    expect(notesOf({ framework, frameworkVersion })).toEqual(notes)
  })

  test.each([undefined, 'latest'])('is the newest for %s, with a warning to pin it', (frameworkVersion) => {
    expect(imageOf({ framework: 'xgboost', frameworkVersion })).toBe('sagemaker-xgboost:3.2-0')
    expect(notesOf({ framework: 'xgboost', frameworkVersion })).toEqual([
      expect.stringMatching(
        /^warning framework-version: .*newest of xgboost that fits, 3\.2-0; pin it with framework-version: 3\.2-0/,
      ),
    ])
  })

  test.each([
    [{ framework: 'vllm', instanceType: 'ml.g5.xlarge', region: 'us-east-1' }, 'vllm:0.30.0-gpu'],
    [{ framework: 'vllm', instanceType: 'ml.g5.xlarge', region: 'cn-north-1' }, 'vllm:0.28.0-gpu'],
    [{ framework: 'pytorch', pythonVersion: 'py3' }, 'pytorch:1.4.0-cpu-py3'],
    [{ framework: 'pytorch', instanceType: 'ml.p2.xlarge' }, 'pytorch:1.4.0-gpu-py2'],
    [
      { framework: 'huggingface', baseFrameworkVersion: 'tensorflow2.11.1' },
      'hf-tensorflow:2.11.1-transformers4.26.0-cpu-py39',
    ],
  ])('is the newest that fits %j', (asked, image) => {
    expect(imageOf(asked)).toBe(image)
  })
})

describe('the Python version', () => {
  test.each(['py312', '3.12', '312', 'python3.12', 'Python 3.12'])('can be written %s', (pythonVersion) => {
    expect(imageOf({ ...pytorch, pythonVersion })).toBe('pytorch:2.6.0-cpu-py312')
  })

  it('has to be said where there are several, even in a region that has one of them alone', () => {
    const expected = [
      'python-version: pytorch 1.4.0 has images for py2 and py3; set it to one of them: py3 is the newest',
    ]
    for (const region of ['us-east-1', 'eu-west-2']) {
      expect(problemsOf({ framework: 'pytorch', frameworkVersion: '1.4.0', region })).toEqual(expected)
    }
  })

  it('has no effect where images are not told apart by it', () => {
    const asked = { framework: 'xgboost', frameworkVersion: '1.7-1', pythonVersion: 'py3' }
    expect(imageOf(asked)).toBe('sagemaker-xgboost:1.7-1')
    expect(notesOf(asked)).toEqual([
      'warning python-version: has no effect: the images of xgboost are not told apart by it',
    ])
  })
})

describe('the base of a Hugging Face image', () => {
  test.each([
    ['4.26.0', 'pytorch1.13.1', 'hf-pytorch:1.13.1-transformers4.26.0-cpu-py39'],
    ['4.26', 'pytorch1.13', 'hf-pytorch:1.13.1-transformers4.26.0-cpu-py39'],
    ['4.26', 'PyTorch 1.13', 'hf-pytorch:1.13.1-transformers4.26.0-cpu-py39'],
    ['4.26', '1.13', 'hf-pytorch:1.13.1-transformers4.26.0-cpu-py39'],
    ['4.26', 'tensorflow', 'hf-tensorflow:2.11.1-transformers4.26.0-cpu-py39'],
    ['4.26', 'tensorflow2.11', 'hf-tensorflow:2.11.1-transformers4.26.0-cpu-py39'],
    ['4.26', 'tensorflow2.11.0', 'hf-tensorflow:2.11.0-transformers4.26.0-cpu-py39'],
    ['5.5', undefined, 'hf-pytorch:2.6.0-transformers5.5.3-cpu-py312'],
  ])('of %s can be written %s', (frameworkVersion, baseFrameworkVersion, image) => {
    expect(imageOf({ framework: 'huggingface', frameworkVersion, baseFrameworkVersion })).toBe(image)
  })

  it('has to be said where there are several', () => {
    expect(problemsOf({ framework: 'huggingface', frameworkVersion: '4.26.0' })).toEqual([
      'base-framework-version: huggingface 4.26.0 has images on pytorch1.13.1, tensorflow2.11.0 and tensorflow2.11.1; set it to one of them, such as pytorch1.13.1',
    ])
  })

  it('is told where it is the only one', () => {
    expect(notesOf({ framework: 'huggingface', frameworkVersion: '5.5.3' })).toEqual([
      'notice base-framework-version: not set; huggingface 5.5.3 has images for pytorch2.6.0 alone',
    ])
  })

  it('has no effect elsewhere', () => {
    expect(notesOf({ ...pytorch, baseFrameworkVersion: 'pytorch2.6.0' })).toEqual([
      'warning base-framework-version: has no effect: the images of pytorch are not told apart by it',
    ])
  })
})

describe('the container version', () => {
  const lmi = { framework: 'lmi', frameworkVersion: '0.36.0', instanceType: 'ml.g5.xlarge' }

  test.each([
    [undefined, 'djl:0.36.0-lmi27.0.0-cu130'],
    ['lmi28.0.0', 'djl:0.36.0-lmi28.0.0-cu130'],
    ['lmi28.0.0-cu130', 'djl:0.36.0-lmi28.0.0-cu130'],
    ['cu130', 'djl:0.36.0-lmi27.0.0-cu130'],
  ])('%s chooses among the images of one version', (containerVersion, image) => {
    expect(imageOf({ ...lmi, containerVersion })).toBe(image)
  })

  it('alone chooses the newest version that has it', () => {
    expect(imageOf({ ...lmi, frameworkVersion: undefined, containerVersion: 'lmi28.0.0' })).toBe(
      'djl:0.36.0-lmi28.0.0-cu130',
    )
  })

  it('is whole parts of a tag', () => {
    expect(problemsOf({ ...lmi, containerVersion: 'lmi2' })).toEqual([
      "container-version: 'lmi2' is part of no image's tag of lmi 0.36.0 for ml.g5.xlarge (GPU); accepted: whole parts of a tag, such as the last ones of 0.36.0-lmi27.0.0-cu130, 0.36.0-lmi28.0.0-cu130, or, instead of framework, image-uri with the URI of any image",
    ])
  })
})

describe('a refusal names what is nearest', () => {
  const orAnyImage = 'or, instead of framework, image-uri with the URI of any image'

  test.each<[string, Asked, readonly string[]]>([
    [
      'a version',
      { framework: 'pytorch', frameworkVersion: '2.7' },
      [
        `framework-version: '2.7' is no version of pytorch for ml.m5.large (CPU) that this release knows (its images are of 2026-01-02); accepted: 2.6.0, 2.5.1, 1.4.0, ${orAnyImage}`,
      ],
    ],
    [
      'a version under other marks',
      { framework: 'xgboost', frameworkVersion: '1.7.1' },
      [
        `framework-version: '1.7.1' is no version of xgboost for ml.m5.large (CPU) that this release knows (its images are of 2026-01-02); accepted: 3.2-0, 1.7-1, 1.2-2, 1.2-1, ${orAnyImage}; did you mean '1.7-1'?`,
      ],
    ],
    [
      'a version for the hardware',
      { framework: 'xgboost', frameworkVersion: '1.7-1', instanceType: 'ml.c7g.large' },
      [
        `framework-version: '1.7-1' is no version of xgboost for ml.c7g.large (AWS Graviton) that this release knows (its images are of 2026-01-02); accepted: 1.5-1, ${orAnyImage}`,
      ],
    ],
    [
      'a Python version',
      { ...pytorch, pythonVersion: 'py311' },
      [
        `python-version: 'py311' is no Python version of pytorch 2.6.0 for ml.m5.large (CPU); accepted: py312, ${orAnyImage}`,
      ],
    ],
    [
      'a base',
      { framework: 'huggingface', frameworkVersion: '4.26.0', baseFrameworkVersion: 'pytorch2.1' },
      [
        `base-framework-version: 'pytorch2.1' is no base of huggingface 4.26.0 for ml.m5.large (CPU); accepted: tensorflow2.11.1, tensorflow2.11.0, pytorch1.13.1, ${orAnyImage}`,
      ],
    ],
    [
      'hardware that the framework has no image for',
      { framework: 'xgboost', instanceType: 'ml.p6e-gb200.36xlarge' },
      [
        `instance-type: 'ml.p6e-gb200.36xlarge' is hardware that xgboost has no image for: ml.p6e-gb200.36xlarge (GPUs with an Arm host); accepted: an instance type for which xgboost has images (x86 instances and AWS Graviton), ${orAnyImage}`,
      ],
    ],
    [
      'hardware that the version has no image for',
      { framework: 'pytorch', frameworkVersion: '1.4.0', pythonVersion: 'py3', instanceType: 'ml.g5.large' },
      [
        `python-version: 'py3' is no Python version of pytorch 1.4.0 for ml.g5.large (GPU); accepted: py2, ${orAnyImage}`,
      ],
    ],
    [
      'hardware that AWS took back',
      { ...pytorch, instanceType: 'ml.p2.xlarge' },
      [
        `instance-type: 'ml.p2.xlarge' is hardware that pytorch 2.6.0 has no image for: ml.p2.xlarge (GPU); accepted: an instance type for which it has images (CPU and GPU, but not ml.p2), another framework-version, ${orAnyImage}`,
      ],
    ],
    [
      'a framework for GPUs on a serverless endpoint',
      { framework: 'lmi', instanceType: undefined },
      [
        `framework: 'lmi' has no image for a serverless endpoint, which has CPUs alone; accepted: an instance-type for lmi (it has images for GPU), ${orAnyImage}`,
      ],
    ],
    [
      'a region',
      { framework: 'xgboost', frameworkVersion: '1.7-1', region: 'eu-west-2' },
      [
        `aws-region: 'eu-west-2' has no image of xgboost 1.7-1 that this release knows (its images are of 2026-01-02); accepted: eu-west-1, another framework-version, ${orAnyImage}`,
      ],
    ],
    [
      'everything at once',
      { ...pytorch, pythonVersion: 'py2', containerVersion: 'cu1', region: 'eu-west-9' },
      [
        expect.stringMatching(/^python-version: 'py2'/) as unknown as string,
        expect.stringMatching(/^container-version: 'cu1'/) as unknown as string,
        expect.stringMatching(/^aws-region: 'eu-west-9'.*accepted: eu-west-1, eu-west-2, /) as unknown as string,
      ],
    ],
  ])('%s', (_, asked, problems) => {
    expect(problemsOf(asked)).toEqual(problems)
  })

  test.each([
    ['xgbost', 'xgboost'],
    ['XGBoost', 'xgboost'],
    ['k-means', 'kmeans'],
    ['Hugging Face', 'huggingface'],
    ['torch', 'pytorch'],
    ['py_torch', 'pytorch'],
    ['hf', 'huggingface'],
    ['constructor', undefined],
  ])('the framework %s', (framework, meant) => {
    const [problem = ''] = problemsOf({ framework })
    expect(problem).toMatch(
      /is no framework or built-in algorithm that this release knows \(its images are of 2026-01-02\); accepted: /,
    )
    expect(problem).toContain(orAnyImage)
    expect(/did you mean '(.*)'\?$/.exec(problem)?.[1]).toBe(meant)
    expect(problem).toContain(`accepted: ${meant ?? ''}`)
  })
})
