import { ProductionVariantInstanceType } from '@aws-sdk/client-sagemaker'
import { describe, expect, it, test } from '@jest/globals'
import { architectureOf, isKnownType } from '../../../src/images/hardware.ts'

const types = Object.values(ProductionVariantInstanceType)
const familyOf = (type: string) => type.split('.')[1] ?? ''

describe('an instance type', () => {
  it('is known if SageMaker’s API names it', () => {
    expect(types.filter((type) => !isKnownType(type))).toEqual([])
  })

  it('is known if its family is: AWS adds sizes', () => {
    expect(isKnownType('ml.m5.metal')).toBe(true)
  })

  it('that is none is a serverless endpoint, which is known', () => {
    expect(isKnownType(undefined)).toBe(true)
  })

  test.each(['ml.q9.large', 'ml.trn3.48xlarge', 'ml.m9g.large', 'm5.large', 'ml.constructor.large'])(
    'of a family that the API does not name is not known: %s',
    (type) => {
      expect(isKnownType(type)).toBe(false)
    },
  )
})

it('of the known families, these have Arm', () => {
  const arm = types.filter((type) => architectureOf(type) === 'arm64').map(familyOf)
  expect([...new Set(arm)].toSorted().join(' ')).toBe('c6g c6gd c6gn c7g c8g m6g m6gd m8g p6e-gb200 r6g r6gd r7gd r8g')
})
