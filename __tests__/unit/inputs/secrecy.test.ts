import { describe, expect, it, test } from '@jest/globals'
import { fc } from '../../fixtures/property.ts'
import { parse } from '../../../src/deployment/parse.ts'
import type { RawInput } from '../../../src/deployment/raw-inputs.ts'
import { describeProblem } from '../../../src/deployment/problem.ts'

const SECRET = 'Sup3rSecretValue'

const STEP = {
  'aws-region': 'eu-west-1',
  'endpoint-name': 'churn',
  'image-uri': '123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:v1',
  'execution-role-arn': 'arn:aws:iam::123456789012:role/SageMakerExecution',
  'instance-type': 'ml.m5.large',
}

/** All that is said of the inputs. */
async function toldOf(step: Readonly<Record<string, string>>, file?: string): Promise<string> {
  const raw: Record<string, RawInput> = {}
  for (const [name, value] of Object.entries({ ...STEP, ...step })) raw[name] = { value, source: 'step' }
  const configFile = file === undefined ? {} : { configFile: { path: 'deploy.yml', text: file } }
  const parsed = await parse(raw, { env: { SECRET }, ...configFile })
  const problems = parsed.ok ? [] : parsed.problems.map(describeProblem)
  return [...problems, ...parsed.warnings, ...parsed.notices].join('\n')
}

/** An environment as people write it. */
const ENVIRONMENTS: readonly string[] = [
  `TOKEN=${SECRET}\nMODE=a`,
  `export TOKEN=${SECRET}`,
  `TOKEN: ${SECRET}\nMODE: "a"`,
  `TOKEN: |\n  ${SECRET}\n  b\nMODE: a`,
  `TOKEN: >-\n  ${SECRET}\nMODE: a`,
  `? TOKEN\n: ${SECRET}`,
  `TOKEN: &a ${SECRET}\nMODE: *a`,
  `TOKEN:\n  value: ${SECRET}`,
  `{TOKEN: ${SECRET}, MODE: a}`,
  `{"TOKEN": "${SECRET}"}`,
  `- TOKEN=${SECRET}`,
  `[{"Name": "TOKEN", "Value": "${SECRET}"}]`,
]

const MODELS: readonly string[] = [
  JSON.stringify({ churn: { PrimaryContainer: { Image: 'x', Environment: { TOKEN: SECRET } } } }),
  `churn: {PrimaryContainer: {Image: x, Environment: [{name: TOKEN, value: ${SECRET}}]}}`,
  `churn: {PrimaryContainer: {Enviroment: {TOKEN: ${SECRET}}}}`,
  `churn: {Containers: [{Environment: {TOKEN: ${SECRET}}}]}`,
  `churn: {Environment: "TOKEN=${SECRET}"}`,
  `PrimaryContainer: {Image: x, Environment: {TOKEN: ${SECRET}}}`,
  `churn:\n  PrimaryContainer:\n    Environment:\n    TOKEN: ${SECRET}`,
]

const FILES: readonly string[] = [
  ...ENVIRONMENTS.map((text) => `environment: ${text.includes('\n') ? `\n${indented(text)}` : text}`),
  ...ENVIRONMENTS.map((text) => `environment: |\n${indented(text)}`),
  'environment: {TOKEN: "${SECRET}"}',
  'environment: "TOKEN=${SECRET}"',
  'environment: "${SECRET}"',
]

function indented(text: string): string {
  return text.replaceAll(/^/gm, '  ')
}

const MARKS = [
  ':',
  ',',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '\n',
  ' ',
  '\t',
  '=',
  '-',
  '|',
  '>',
  '&',
  '*',
  '!',
  '#',
  '?',
  '%',
  '\\',
  '~',
]

/** A text with slips of the finger. */
function slips(texts: readonly string[]): fc.Arbitrary<string> {
  const slip = fc.tuple(fc.nat(400), fc.constantFrom('', ...MARKS), fc.nat(1))
  return fc.tuple(fc.constantFrom(...texts), fc.array(slip, { maxLength: 3 })).map(([text, made]) =>
    made.reduce((before, [place, typed, lost]) => {
      const at = place % (before.length + 1)
      return before.slice(0, at) + typed + before.slice(at + lost)
    }, text),
  )
}

/** Whole, or without the letters at its ends that a slip may take. */
const PIECE = /Sup3rSec|SecretVal|3rSecretV/

describe('no value of an environment is told, whatever is wrong with it', () => {
  test.each<[string, readonly string[], (text: string) => Promise<string>]>([
    ['environment', ENVIRONMENTS, (text) => toldOf({ environment: text })],
    ['models', MODELS, (text) => toldOf({ models: text, 'image-uri': '' })],
    ['a config file', FILES, (text) => toldOf({}, text)],
  ])('in %s', async (_, texts, told) => {
    await fc.assert(
      fc.asyncProperty(slips(texts), async (text) => {
        expect(await told(text)).not.toMatch(PIECE)
      }),
      { numRuns: 400 },
    )
  })
})

describe('a key that may be a value', () => {
  test.each([
    [{ environment: `{"TOKEN", "${SECRET}"}` }, 'environment: the entry in line 1 has no value'],
    [{ environment: `{TOKEN: a, ${SECRET}}` }, 'environment: the entry in line 1 has no value'],
    [
      { models: `churn: {PrimaryContainer: {Environment: {TOKEN, ${SECRET}}}}` },
      'models.churn.PrimaryContainer.Environment[1]: has no value',
    ],
    [{ models: `churn: {PrimaryContainer: {TOKEN, ${SECRET}}}` }, "models.churn.PrimaryContainer['…']: is no member"],
    [{ models: `churn: {Environment "TOKEN=${SECRET}"}` }, "models.churn['…']: is no member"],
    [{ models: `churn: {'TOKEN=${SECRET}': x}` }, "models.churn['…']: is no member"],
    [
      { models: `churn: {Image: x, Image: y, 'TOKEN=${SECRET}': x, 'TOKEN=${SECRET}': y}` },
      "models.churn['…']: is given 2 times",
    ],
    [{ models: `{churn: {}, ${SECRET}_}` }, "models['…']: is not a name that SageMaker accepts"],
  ])('is not told: %j', async (step, told) => {
    const text = await toldOf({ 'image-uri': '', ...step })
    expect(text).toContain(told)
    expect(text).not.toContain(SECRET)
  })

  it('is not told of a config file either', async () => {
    const text = await toldOf({}, `{environment: {TOKEN: a}, ${SECRET}, 'PASSWORD=${SECRET}': x}`)
    expect(text).toContain("'…' (deploy.yml:1) is not an input")
    expect(text).not.toContain(SECRET)
  })
})

test('the variables that a config file refers to are handed on, to be kept from texts of others', async () => {
  const text = 'environment: {DSN: "postgres://ml:${SECRET}@db"}\ntags: {stage: "${STAGE}"}'
  const raw: Record<string, RawInput> = {}
  for (const [name, value] of Object.entries(STEP)) raw[name] = { value, source: 'step' }
  const parsed = await parse(raw, { env: { SECRET, STAGE: 'production' }, configFile: { path: 'deploy.yml', text } })
  expect(parsed).toMatchObject({ ok: true, variables: [SECRET, 'production'] })
})
