import { describe, expect, it, test } from '@jest/globals'
import { fc } from '../../fixtures/property.ts'
import { createHash } from 'node:crypto'
import {
  canonicalJson,
  fingerprintedName,
  fingerprintOf,
  forcedName,
  type NamedContent,
  spellingIn,
  standsFor,
} from '../../../src/deployment/naming.ts'

// The literals in this file are in the names of people's models and endpoint configs. A change of any of them redeploys
// their endpoints: the code has to be mended, not the test.

describe('canonical JSON', () => {
  test.each<[string, unknown, string]>([
    [
      'keys are sorted, at every depth',
      { b: 1, a: { d: [{ f: 1, e: 2 }], c: 3 } },
      '{"a":{"c":3,"d":[{"e":2,"f":1}]},"b":1}',
    ],
    [
      'keys are sorted by code unit: capitals, underscore, small letters',
      { a: 1, _: 2, B: 3, A: 4, é: 5 },
      '{"A":4,"B":3,"_":2,"a":1,"é":5}',
    ],
    ['a key may begin with another', { ab: 1, a: 2, 'a.b': 3 }, '{"a":2,"a.b":3,"ab":1}'],
    // No member of the API and no environment variable has such a name: this only says that they harm nothing.
    [
      'keys that are whole numbers come first, by size',
      { a: 1, '10': 2, '9': 3, '-1': 4 },
      '{"9":3,"10":2,"-1":4,"a":1}',
    ],
    [
      'a key may be __proto__',
      Object.fromEntries([
        ['__proto__', 1],
        ['a', 2],
      ]),
      '{"__proto__":1,"a":2}',
    ],
    ['lists keep their order', { a: ['b', 'a', ['d', 'c'], []] }, '{"a":["b","a",["d","c"],[]]}'],
    ['members without a value are left out', { a: undefined, b: { c: undefined }, d: null }, '{"b":{},"d":null}'],
    ['what is empty is kept', { a: {}, b: [], c: '', d: 0, e: false }, '{"a":{},"b":[],"c":"","d":0,"e":false}'],
    ['numbers have one spelling', [1, 1.5, -0, 1e21, 0.1 + 0.2], '[1,1.5,0,1e+21,0.30000000000000004]'],
    ['a time is its ISO 8601 text', { at: new Date(0) }, '{"at":"1970-01-01T00:00:00.000Z"}'],
    [
      'text is as it is, but for what JSON escapes',
      ['é👋', '"\\/\n\u0007\u2028'],
      '["é👋","\\"\\\\/\\n\\u0007\u2028"]',
    ],
    ['composed and decomposed letters are two texts', ['\u00e9', 'e\u0301'], '["\u00e9","e\u0301"]'],
    ['half of a surrogate pair is escaped', ['\ud83d'], '["\\ud83d"]'],
  ])('%s', (_rule, value, text) => {
    expect(canonicalJson(value)).toBe(text)
  })

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(
        fc.json().map((text): unknown => JSON.parse(text)),
        (value) => {
          expect(canonicalJson(turnedAround(value))).toBe(canonicalJson(value))
          expect(JSON.parse(canonicalJson(value))).toEqual(value)
        },
      ),
    )
  })
})

/** The same structure with the members of every object written in the opposite order. */
function turnedAround(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnedAround)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, turnedAround(member)]),
  )
}

const request = { PrimaryContainer: { Image: 'i' }, ExecutionRoleArn: 'r' }
const model: NamedContent = { resource: 'model', base: 'churn', endpointName: 'churn', request }
const withEnvironment = (Environment: Readonly<Record<string, string>>): NamedContent => ({
  ...model,
  request: { ...request, PrimaryContainer: { Image: 'i', Environment } },
})

/** 63 characters; the 50th is a hyphen. */
const LONG = 'a-very-long-endpoint-name-for-a-model-of-customer-churn-in-emea'
const CUT = 'a-very-long-endpoint-name-for-a-model-of-customer-'
const CUT_FURTHER = 'a-very-long-endpoint-name-for-a-model-of-cust'

/** Each with its plain name, and the name that attempt 1 of run 9876543210 gives it by force. */
const golden: readonly (readonly [string, NamedContent, string, string])[] = [
  ['a model', model, 'churn-ce7754bd42b7', 'churn-ce7754bd42b7-1779'],
  [
    'a config of the same content',
    { ...model, resource: 'endpoint-config' },
    'churn-0d7a342cbbbf',
    'churn-0d7a342cbbbf-1779',
  ],
  [
    'for another endpoint',
    { ...model, endpointName: 'churn-staging' },
    'churn-23883ac28a7f',
    'churn-23883ac28a7f-1779',
  ],
  ['of another base', { ...model, base: 'fraud' }, 'fraud-c8dd9c8e8032', 'fraud-c8dd9c8e8032-1779'],
  ['nothing resolved', { ...model, resolved: {} }, 'churn-ce7754bd42b7', 'churn-ce7754bd42b7-1779'],
  [
    'a resolved artifact',
    { ...model, resolved: { 's3://b/k.tar.gz': 'd41d8cd98f00b204e9800998ecf8427e' } },
    'churn-37139288e63f',
    'churn-37139288e63f-1779',
  ],
  [
    'the artifact uploaded anew',
    { ...model, resolved: { 's3://b/k.tar.gz': 'd41d8cd98f00b204e9800998ecf8427e-2' } },
    'churn-7c299018b05e',
    'churn-7c299018b05e-1779',
  ],
  [
    'an environment',
    withEnvironment({ b: '1', B: '2', a_: '3', A: '4' }),
    'churn-1466a9ce35c5',
    'churn-1466a9ce35c5-1779',
  ],
  [
    'the environment in another order',
    withEnvironment({ A: '4', B: '2', a_: '3', b: '1' }),
    'churn-1466a9ce35c5',
    'churn-1466a9ce35c5-1779',
  ],
  [
    'text outside of ASCII',
    withEnvironment({ GREETING: 'grüße 👋 "\n' }),
    'churn-3766bf0d957a',
    'churn-3766bf0d957a-1779',
  ],
  [
    'a base that just fits',
    { ...model, base: LONG.slice(0, 50) },
    `${CUT}-22300691b87b`,
    `${CUT_FURTHER}-22300691b87b-1779`,
  ],
  [
    'a base that is one too long: the cut is the same, the fingerprint is not',
    { ...model, base: LONG.slice(0, 51) },
    `${CUT}-d7b5faa1da2e`,
    `${CUT_FURTHER}-d7b5faa1da2e-1779`,
  ],
  ['the longest base', { ...model, base: LONG }, `${CUT}-30b94918acbd`, `${CUT_FURTHER}-30b94918acbd-1779`],
  [
    'a config of the longest base, with numbers in it',
    {
      resource: 'endpoint-config',
      base: LONG,
      endpointName: LONG,
      request: {
        ProductionVariants: [
          {
            VariantName: 'AllTraffic',
            ModelName: 'm',
            InitialInstanceCount: 1,
            InstanceType: 'ml.m5.large',
            InitialVariantWeight: 0.5,
          },
        ],
      },
    },
    `${CUT}-eeba861aa75e`,
    `${CUT_FURTHER}-eeba861aa75e-1779`,
  ],
]

describe('golden vectors', () => {
  test.each(golden)('%s', (_what, content, plain, forced) => {
    const fingerprint = fingerprintOf(content)
    expect(fingerprintedName(content.base, fingerprint)).toBe(plain)
    expect(forcedName(content.base, fingerprint, '9876543210/1')).toBe(forced)
  })

  it('has a name of its own for every attempt', () => {
    expect(forcedName('churn', 'ce7754bd42b7', '9876543210/2')).toBe('churn-ce7754bd42b7-e04f')
  })

  it('can be computed by anybody', () => {
    const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
    const text =
      '{"base":"churn","endpointName":"churn","request":{"ExecutionRoleArn":"r","PrimaryContainer":{"Image":"i"}},' +
      '"resolved":{"s3://b/k.tar.gz":"d41d8cd98f00b204e9800998ecf8427e"},"resource":"model"}'
    expect(`churn-${sha256(text).slice(0, 12)}`).toBe('churn-37139288e63f')
    expect(`churn-${sha256(text).slice(0, 12)}-${sha256('9876543210/1').slice(0, 4)}`).toBe('churn-37139288e63f-1779')
    const nothingResolved =
      '{"base":"churn","endpointName":"churn","request":{"ExecutionRoleArn":"r","PrimaryContainer":{"Image":"i"}},' +
      '"resolved":{},"resource":"endpoint-config"}'
    expect(`churn-${sha256(nothingResolved).slice(0, 12)}`).toBe('churn-0d7a342cbbbf')
  })
})

describe('every name', () => {
  const base = fc.stringMatching(/^[a-zA-Z0-9]+(?:-+[a-zA-Z0-9]+)*$/)

  it('is one that SageMaker accepts, whatever the base and the run', () => {
    fc.assert(
      fc.property(base, fc.string(), (someBase, run) => {
        const fingerprint = fingerprintOf({ ...model, base: someBase })
        for (const name of [fingerprintedName(someBase, fingerprint), forcedName(someBase, fingerprint, run)]) {
          expect(name).toMatch(/^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/)
          expect(standsFor(name, someBase, fingerprint)).toBe(true)
        }
      }),
    )
  })
})

test.each<[string, string, string, string | undefined]>([
  ['as it is', 'churn-ce7754bd42b7', 'churn', 'churn'],
  ['in another case', 'Churn-API-ce7754bd42b7', 'churn-api', 'Churn-API'],
  ['by force', 'Churn-API-ce7754bd42b7-00ff', 'churn-api', 'Churn-API'],
  ['cut', 'Churn-ce7754bd42b7', 'churn-api', 'Churn'],
  ['another base', 'fraud-ce7754bd42b7', 'churn', undefined],
  ['a longer base', 'churn-eu-ce7754bd42b7', 'churn', undefined],
  ['no name of this form', 'Churn', 'churn', undefined],
])('a base is spelled in a name: %s', (_what, name, base, spelling) => {
  expect(spellingIn(name, base)).toBe(spelling)
})

describe('whether a name stands for a content', () => {
  const [fp, other] = ['ce7754bd42b7', '37139288e63f']
  test.each<[string, string, string, boolean]>([
    ['by its plain name', `churn-${fp}`, 'churn', true],
    ['by its forced name, of whatever run', `churn-${fp}-0000`, 'churn', true],
    ['by its cut name', `${CUT}-${fp}`, LONG, true],
    ['by its cut and forced name', `${CUT_FURTHER}-${fp}-beef`, LONG, true],
    ['a base that ends like a fingerprint', `churn-${other}-${fp}`, `churn-${other}`, true],
    ['another content', `churn-${other}`, 'churn', false],
    ['another content by force', `churn-${other}-0000`, 'churn', false],
    ['another base', `fraud-${fp}`, 'churn', false],
    ['a longer base', `churn-eu-${fp}`, 'churn', false],
    ['the base that the fingerprint is part of', `churn-${fp}-${other}`, 'churn', false],
    ['no base', fp, 'churn', false],
    ['no fingerprint', 'churn', 'churn', false],
    ['a suffix that no forced rollout makes', `churn-${fp}-00000`, 'churn', false],
    ['a suffix that is not hexadecimal', `churn-${fp}-main`, 'churn', false],
    ['capitals', `churn-${fp.toUpperCase()}`, 'churn', false],
    ['more behind it', `churn-${fp}-0000-0000`, 'churn', false],
    ['a second line', `churn-${fp}\n`, 'churn', false],
    ['nothing', '', 'churn', false],
  ])('%s: %j', (_what, name, base, stands) => {
    expect(standsFor(name, base, fp)).toBe(stands)
  })
})
