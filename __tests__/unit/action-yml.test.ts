import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse as parseYaml } from 'yaml'
import { renderTables } from '../../scripts/generate-readme-tables.ts'
import { defaultOf, INPUT_NAMES } from '../../src/deployment/inputs/table.ts'

interface Action {
  readonly name: string
  readonly inputs: Readonly<Record<string, Readonly<Record<string, unknown>> & { readonly description: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: unknown
}

const source = readFileSync('action.yml', 'utf8')
const action = parseYaml(source) as Action

describe('action.yml', () => {
  test('is the action that the contract names', () => {
    expect(action.name).toBe('Deploy to Amazon SageMaker')
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  })

  test('declares the inputs that the parser knows, in the same order', () => {
    expect(Object.keys(action.inputs)).toEqual(INPUT_NAMES)
  })

  test.each(INPUT_NAMES)('%s: its description ends with the default that the parser takes', (name) => {
    const description = action.inputs[name]?.description.trim() ?? ''
    const byDefault = defaultOf(name)
    const ending = byDefault === undefined ? / Default: [^`\d][^.]*\.$/ : / Default: `([^`]+)`\.$/
    expect(description).toMatch(ending)
    expect(ending.exec(description)?.[1]).toBe(byDefault)
    expect(description.match(/Default:/g) ?? []).toHaveLength(1)
  })

  test.each(INPUT_NAMES.filter((name) => name !== 'github-token'))(
    '%s: has a description and nothing else, no default above all',
    (name) => {
      expect(Object.keys(action.inputs[name] ?? {})).toEqual(['description'])
    },
  )

  test('github-token: is the job’s own where no other is given, which only the runner can know', () => {
    expect(action.inputs['github-token']).toMatchObject({ default: '${{ github.token }}' })
  })

  test('declares the outputs of the contract', () => {
    expect(Object.keys(action.outputs)).toEqual([
      'endpoint-name',
      'endpoint-arn',
      'endpoint-url',
      'endpoint-status',
      'endpoint-config-name',
      'endpoint-config-arn',
      'requested-endpoint-config-name',
      'previous-endpoint-config-name',
      'model-name',
      'model-arn',
      'model-names',
      'image-uri',
      'model-data-url',
      'model-package-arn',
      'result',
      'changed',
      'failure-reason',
      'plan',
      'console-url',
      'logs-url',
      'duration-seconds',
    ])
    for (const { description } of Object.values(action.outputs)) expect(description).toMatch(/^[A-Z][^]*\.\s*$/)
  })
})

describe('the tables of the README', () => {
  test('are those of action.yml (node build/tools/scripts/generate-readme-tables.js makes them anew)', () => {
    const readme = readFileSync('README.md', 'utf8')
    expect(renderTables(source, readme)).toBe(readme)
  })

  const yaml = `
inputs:
  # Where
  region:
    description: >-
      The region,
      a | b. Default: \`x\`.
  role:
    description: The role. Required.
  # What
  model:
    description: The model. Default: none.
outputs:
  result:
    description: The result.
`
    .replace('The model. Default', '"The model. Default')
    .replace('none.', 'none."')
  const readme =
    'top\n<!-- inputs:start -->\nold\n<!-- inputs:end -->\nmiddle\n<!-- outputs:start --><!-- outputs:end -->\nend\n'
  const rendered = `top
<!-- inputs:start -->

<!-- prettier-ignore-start -->
| Input | What it means | Default |
| --- | --- | --- |
| **Where** | | |
| \`region\` | The region, a \\| b. | \`x\` |
| \`role\` | The role. Required. |  |
| **What** | | |
| \`model\` | The model. | none |
<!-- prettier-ignore-end -->

<!-- inputs:end -->
middle
<!-- outputs:start -->

<!-- prettier-ignore-start -->
| Output | What it holds |
| --- | --- |
| \`result\` | The result. |
<!-- prettier-ignore-end -->

<!-- outputs:end -->
end
`

  test('stand between their markers, and the rest of the README stays', () => {
    expect(renderTables(yaml, readme)).toBe(rendered)
  })

  test('are made anew without a difference', () => {
    expect(renderTables(yaml, rendered)).toBe(rendered)
  })

  test.each([
    ['no markers', yaml, 'top\n', 'README.md has no <!-- inputs:start --> … <!-- inputs:end -->'],
    [
      'markers in the wrong order',
      yaml,
      '<!-- inputs:end --><!-- inputs:start -->',
      'README.md has no <!-- inputs:start --> … <!-- inputs:end -->',
    ],
    ['no inputs', 'outputs: {}', readme, 'action.yml has no inputs'],
    ['no description', 'inputs:\n  a: {}', readme, 'action.yml does not describe a'],
  ])('cannot be made with %s', (_, actionYaml, text, message) => {
    expect(() => renderTables(actionYaml, text)).toThrow(message)
  })
})
