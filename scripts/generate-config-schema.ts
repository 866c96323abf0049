import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { NormalizedSchema } from '@smithy/core/schema'
import { parseDocument } from 'yaml'
import { STRATEGIES } from '../src/deployment/inputs/rollout.ts'
import { INPUT_NAMES, STEP_ONLY_INPUTS } from '../src/deployment/inputs/table.ts'
import type { InputName } from '../src/deployment/inputs/table.ts'
import { RETAINED_PROPERTIES } from '../src/deployment/specification.ts'
import { FILLED_IN } from '../src/deployment/structures/check.ts'
import { LIMITS } from '../src/deployment/structures/limits.ts'
import type { Limit } from '../src/deployment/structures/limits.ts'
import { OWNED_MEMBERS } from '../src/deployment/structures/owned-members.ts'
import { describeLimit } from '../src/deployment/structures/scalar.ts'
import { requiredMembersOf, SCHEMAS } from '../src/deployment/structures/schemas.ts'

const FILE = 'docs/config-file.schema.json'

type JsonSchema = Readonly<Record<string, unknown>>

/** In a text with a variable in it, nothing else can be told before the variable is replaced. */
const VARIABLE = String.raw`\$\{`
const withVariable = { type: 'string', pattern: VARIABLE }

/** What a YAML editor takes for a number or a boolean is a text all the same, where the API wants one. */
const TEXT = ['string', 'number', 'boolean']

const boolean: JsonSchema = {
  anyOf: [{ type: 'boolean' }, { type: 'string', pattern: `^(?:true|True|TRUE|false|False|FALSE)$|${VARIABLE}` }],
}
const choice = (words: readonly unknown[]): JsonSchema => ({ anyOf: [{ enum: words }, withVariable] })
const flatMap: JsonSchema = {
  anyOf: [{ type: 'object', additionalProperties: { type: [...TEXT, 'null'] } }, { type: 'string' }],
}

/** The inputs that are not a text of one line. */
const SPECIAL: Partial<Readonly<Record<InputName, JsonSchema>>> = {
  environment: flatMap,
  tags: flatMap,
  'rollback-alarms': {
    anyOf: [{ type: 'array', items: { type: TEXT }, minItems: 1, maxItems: 10 }, { type: 'string' }],
  },
  'initial-instance-count': numberSchema({ whole: true, min: 1 }),
  'deployment-strategy': choice(STRATEGIES),
  'retain-variant-properties': choice(RETAINED_PROPERTIES),
  'recreate-failed': choice(['auto', true, false]),
  'adopt-existing': boolean,
  'force-new-deployment': boolean,
  wait: boolean,
  'dry-run': boolean,
  preflight: boolean,
  'job-summary': boolean,
  'pull-request-comment': boolean,
}

const STRUCTURES: Partial<Readonly<Record<InputName, NormalizedSchema>>> = {
  'serverless-config': SCHEMAS.serverlessConfig,
  'endpoint-config': SCHEMAS.endpointConfig,
  'deployment-config': SCHEMAS.deploymentConfig,
}

/**
 * The JSON Schema of the config file, for editors: the inputs of `action.yml` with their descriptions, and the structures of
 * the API as the SDK's schemas and the table of limits have them. Draft 7, which every YAML language server knows.
 */
export function configSchema(actionYaml: string): JsonSchema {
  const action = parseDocument(actionYaml)
  const definitions = new Definitions()
  const properties = INPUT_NAMES.filter((name) => !STEP_ONLY_INPUTS.includes(name)).map((name) => {
    const description = String(action.getIn(['inputs', name, 'description']))
      .replaceAll(/\s+/g, ' ')
      .trim()
    // A sibling of `$ref` would be passed over.
    return [name, { description, allOf: [inputSchema(name, definitions)] }]
  })
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Config file of Deploy to Amazon SageMaker',
    description:
      'The inputs of the action under their names, with structures written as structures. ${NAME} in a string is replaced by the environment variable.',
    type: 'object',
    properties: { $schema: { type: 'string' }, ...Object.fromEntries(properties) },
    additionalProperties: false,
    definitions: definitions.all,
  }
}

function inputSchema(name: InputName, definitions: Definitions): JsonSchema {
  if (name === 'models') {
    return { type: 'object', additionalProperties: definitions.of(SCHEMAS.model), minProperties: 1 }
  }
  const structure = STRUCTURES[name]
  return structure === undefined ? (SPECIAL[name] ?? { type: TEXT }) : definitions.of(structure)
}

/** The structures and the long lists of words, each once. */
class Definitions {
  readonly #all = new Map<string, JsonSchema>()

  get all(): JsonSchema {
    return Object.fromEntries([...this.#all].toSorted(([a], [b]) => a.localeCompare(b, 'en')))
  }

  of(schema: NormalizedSchema, limit: Limit = {}): JsonSchema {
    if (schema.isStructSchema()) return this.#structure(schema)
    if (schema.isListSchema()) {
      return { type: 'array', items: this.of(schema.getValueSchema(), limit.items), ...sizes(limit, 'Items') }
    }
    if (schema.isMapSchema()) {
      // Texts without quotes, `null` among them, are texts there.
      const values = schema.getValueSchema().isStringSchema()
        ? { type: [...TEXT, 'null'] }
        : this.of(schema.getValueSchema())
      const names = limit.keys?.pattern === undefined ? {} : { propertyNames: { pattern: whole(limit.keys.pattern) } }
      return { type: 'object', additionalProperties: values, ...names, ...sizes(limit, 'Properties') }
    }
    if (schema.isBooleanSchema()) return boolean
    if (schema.isNumericSchema()) return numberSchema(limit)
    return limit.words !== undefined && limit.words.length > 20 ? this.#words(limit) : textSchema(limit)
  }

  #structure(schema: NormalizedSchema): JsonSchema {
    const name = schema.getName() ?? ''
    const reference = { $ref: `#/definitions/${name}` }
    if (this.#all.has(name)) return reference
    // Before the members, which may lead back to it.
    this.#all.set(name, {})
    const owned = ownedMembersOf(name)
    const members = [...schema.structIterator()].filter(([member]) => !owned.has(member))
    const properties = members.map(([member, memberSchema]) => {
      const limit = LIMITS[`${name}.${member}`] ?? {}
      return [member, { description: describeLimit(memberSchema, limit), allOf: [this.of(memberSchema, limit)] }]
    })
    const required = requiredMembersOf(schema).filter(
      (member) => !owned.has(member) && !FILLED_IN.has(`${name}.${member}`),
    )
    this.#all.set(name, {
      type: 'object',
      properties: Object.fromEntries(properties),
      ...(required.length === 0 ? {} : { required }),
      additionalProperties: false,
    })
    return reference
  }

  #words(limit: Limit): JsonSchema {
    const name = limit.such === undefined ? 'Language' : 'InstanceType'
    this.#all.set(name, textSchema(limit))
    return { $ref: `#/definitions/${name}` }
  }
}

/** The members of a request that the action fills in itself. */
function ownedMembersOf(name: string): ReadonlySet<string> {
  const owned = { CreateModelInput: 'models', CreateEndpointConfigInput: 'endpoint-config' }[name]
  return new Set(owned === undefined ? [] : Object.keys(OWNED_MEMBERS[owned] ?? {}))
}

function numberSchema({ whole: isWhole, min, max }: Limit): JsonSchema {
  const bounds = { ...(min === undefined ? {} : { minimum: min }), ...(max === undefined ? {} : { maximum: max }) }
  const digits = isWhole === true ? String.raw`^-?\d+$` : String.raw`^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$`
  return {
    anyOf: [
      { type: isWhole === true ? 'integer' : 'number', ...bounds },
      { type: 'string', pattern: `${digits}|${VARIABLE}` },
    ],
  }
}

function textSchema({ words, grows, pattern, min, max }: Limit): JsonSchema {
  if (words !== undefined) {
    const other =
      pattern === undefined ? { type: 'string' } : { type: 'string', pattern: `${whole(pattern)}|${VARIABLE}` }
    return { anyOf: [{ enum: words }, grows === true ? other : withVariable] }
  }
  const limits = {
    ...(pattern === undefined ? {} : { pattern: whole(pattern) }),
    ...(min === undefined || min === 0 ? {} : { minLength: min }),
    ...(max === undefined ? {} : { maxLength: max }),
  }
  if (Object.keys(limits).length === 0) return { type: TEXT }
  return { type: TEXT, anyOf: [limits, { pattern: VARIABLE }] }
}

function whole({ source }: RegExp): string {
  return `^(?:${source})$`
}

function sizes({ min, max }: Limit, of: 'Items' | 'Properties'): JsonSchema {
  return {
    ...(min === undefined || min === 0 ? {} : { [`min${of}`]: min }),
    ...(max === undefined ? {} : { [`max${of}`]: max }),
  }
}

/** Writes the schema into the docs of the folder that it is started in, or with `--check` fails if it is out of date. */
async function main(): Promise<void> {
  const { format } = await import('prettier')
  const schema = JSON.stringify(configSchema(readFileSync('action.yml', 'utf8')))
  const text = await format(schema, { parser: 'json', printWidth: 120 })
  if (!process.argv.includes('--check')) {
    writeFileSync(FILE, text)
  } else if (text !== readFileSync(FILE, 'utf8')) {
    console.error(`${FILE} is out of date; node build/tools/scripts/generate-config-schema.js makes it anew.`)
    process.exitCode = 1
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main()
