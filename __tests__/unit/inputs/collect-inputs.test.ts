import { describe, expect, test } from '@jest/globals'
import { INPUT_NAMES } from '../../../src/deployment/inputs/table.ts'
import { collectInputs } from '../../../src/runner/inputs.ts'

describe('collectInputs', () => {
  test('knows the names that the runner makes of the inputs', async () => {
    const env = Object.fromEntries(INPUT_NAMES.map((name) => [`INPUT_${name.toUpperCase()}`, `value of ${name}`]))
    expect(await collectInputs(env)).toEqual({
      inputs: Object.fromEntries(INPUT_NAMES.map((name) => [name, { value: `value of ${name}`, source: 'step' }])),
      unknown: [],
      configFile: { path: 'value of config-file', fault: 'absent' },
    })
  })

  test.each([
    ['plain', 'plain'],
    ['  trimmed \t', 'trimmed'],
    ['one line\n', 'one line'],
    ['\n\n  A: 1\n  B: 2 \n \n', '  A: 1\n  B: 2 '],
    ['A=1\r\nB=2\r\n', 'A=1\r\nB=2\r'],
  ])('a value: %j', async (given, value) => {
    expect((await collectInputs({ INPUT_ENVIRONMENT: given })).inputs).toEqual({
      environment: { value, source: 'step' },
    })
  })

  test.each(['', ' ', '\n \t\r\n', undefined])('an empty input is one not given: %j', async (value) => {
    expect(await collectInputs({ INPUT_WAIT: value, 'INPUT_WAIT TIME': value })).toEqual({ inputs: {}, unknown: [] })
  })

  test('names other variables that look like inputs, without their values', async () => {
    const env = {
      INPUT_INSTANCE_TYPE: 'ml.m5.large',
      INPUT_TOKEN: 'x5ecret',
      GITHUB_TOKEN: 'x5ecret',
      INPUT_WAIT: 'true',
    }
    expect(await collectInputs(env)).toEqual({
      inputs: { wait: { value: 'true', source: 'step' } },
      unknown: ['instance_type', 'token'],
    })
  })
})
