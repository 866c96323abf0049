import { describe, expect, it, test } from '@jest/globals'
import type { DescribeModelCommandOutput } from '@aws-sdk/client-sagemaker'
import type { Inspection } from '../../../src/deployment/inspection.ts'
import { environmentValuesIn, packagedValuesIn, Secrets } from '../../../src/deployment/secrets.ts'
import { IMAGE, specificationOf } from '../../fixtures/scenario.ts'

function specification(environments: readonly Readonly<Record<string, string>>[]) {
  return specificationOf({
    models: environments.map((Environment, index) => ({
      key: `model${index}`,
      baseName: 'churn',
      request: { Containers: [{ Image: IMAGE }, { Image: IMAGE, Environment }] },
    })),
  })
}

function model(environment: Readonly<Record<string, string>>) {
  return {
    kind: 'found' as const,
    value: { PrimaryContainer: { Environment: environment } } as DescribeModelCommandOutput,
  }
}

describe('secrets', () => {
  it('are the values of all environments', () => {
    const secrets = new Secrets(specification([{ A: 'one', B: 'two' }, { A: 'three' }]))
    expect([...secrets]).toEqual(['one', 'two', 'three'])
  })

  test.each(['eu-west-1', 'churn', IMAGE, 'AllTraffic', 'ml.m5.large'])(
    'are not what the inputs say elsewhere: %s',
    (value) => {
      const secrets = new Secrets(specification([{ A: value, B: `${value}/x` }]))
      secrets.add([value, 'hunter2'])
      expect([...secrets]).toEqual([`${value}/x`, 'hunter2'])
    },
  )

  it('are the variables that a value is made of, too, but no others', () => {
    const secrets = new Secrets(specification([{ DSN: 'postgres://ml:hunter2@db' }]), ['hunter2', 'main', ''])
    expect([...secrets]).toEqual(['postgres://ml:hunter2@db', 'hunter2', ''])
  })

  it('are none where the inputs were refused, but for what is added', () => {
    const secrets = new Secrets()
    expect([...secrets]).toEqual([])
    secrets.add(['token'])
    expect([...secrets]).toEqual(['token'])
  })
})

test('what is live has secrets, too: of the model that is replaced, and of the one that others have made', () => {
  const inspection: Inspection = {
    target: { configName: 'new', config: { kind: 'absent' } },
    live: {
      configName: 'old',
      config: { kind: 'denied', message: 'No.' },
      models: { old: model({ A: 'former' }), lost: { kind: 'absent' } },
    },
    models: { theirs: model({ B: 'existing', C: 'values' }), hidden: { kind: 'denied', message: 'No.' } },
    tags: {},
  }
  expect(environmentValuesIn(inspection).toSorted()).toEqual(['existing', 'former', 'values'])
})

test('model packages have secrets, as far as they were looked at', () => {
  const packages = {
    a: { kind: 'found' as const, arn: 'arn:a', environmentValues: ['packed'] },
    b: { kind: 'found' as const, arn: 'arn:b' },
    c: { kind: 'unusable' as const, why: 'not approved' },
  }
  expect(packagedValuesIn({ images: {}, artifacts: {}, packages })).toEqual(['packed'])
})
