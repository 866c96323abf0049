import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, test } from '@jest/globals'
import { parse } from 'yaml'
import { desiredState } from '../../src/deployment/desired.ts'
import { parse as parseInputs } from '../../src/deployment/parse.ts'
import { accepted, outside, rawInputs } from './inputs/step.ts'

const ACTION = 'your-org/deploy-sagemaker-endpoint@v1'

interface Action {
  readonly inputs: Readonly<Record<string, unknown>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly run?: string
}

interface Workflow {
  readonly permissions: unknown
  readonly concurrency: unknown
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>
}

interface Policy {
  readonly Version: string
  readonly Statement: readonly { readonly Effect: string; readonly Action: string | readonly string[] }[]
}

interface Block {
  readonly file: string
  readonly language: string
  readonly text: string
}

const action = parse(read('action.yml')) as Action
const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> }

const files = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...filesBelow('docs'),
  ...filesBelow('examples'),
  ...filesBelow('emulator'),
].filter((file) => file.endsWith('.md'))
const blocks = files.flatMap(blocksOf)

function read(file: string): string {
  return readFileSync(file, 'utf8')
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(path)
    return [path]
  })
}

function blocksOf(file: string): readonly Block[] {
  const fences = read(file).matchAll(/^```(\w*)\n([^]*?)^```$/gm)
  return [...fences].map(([, language = '', text = '']) => ({ file, language, text }))
}

function blocksIn(language: string): readonly Block[] {
  return blocks.filter((block) => block.language === language)
}

/** What is outside of blocks, so that a comment in a shell script is no heading. */
function proseOf(file: string): string {
  return read(file).replaceAll(/^```[^]*?^```$/gm, '')
}

/** What GitHub makes of a heading for links to it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-')
}

function anchorsIn(file: string): readonly string[] {
  return [...proseOf(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))
}

/** What is set as code in running text. */
function codesIn(file: string): readonly string[] {
  return matches(proseOf(file), /`([^`\n]+)`/g)
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found)
}

describe.each(files)('%s', (file) => {
  it('links to files and headings that exist', () => {
    const links = matches(proseOf(file), /\]\(([^)\s]+)\)/g).filter((link) => !/^[a-z]+:/.test(link))
    const broken = links.filter((link) => {
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? file : join(dirname(file), path)
      return !existsSync(target) || (anchor !== undefined && !anchorsIn(target).includes(anchor))
    })
    expect(broken).toEqual([])
  })

  it('names files of the repository that exist', () => {
    const paths = codesIn(file).filter((code) =>
      /^(?:src|emulator|scripts|__tests__|examples|docs|tools)\/[\w./-]*$/.test(code),
    )
    expect(paths.filter((path) => !existsSync(path))).toEqual([])
  })

  it('names scripts that package.json has', () => {
    const names = matches(read(file), /npm run (?:-\S+ )*([a-z][\w:-]*)/g)
    expect(names.filter((name) => !(name in scripts))).toEqual([])
  })
})

// The emulator's options are its own.
test.each(files.filter((file) => !file.startsWith('emulator')))(
  '%s speaks of inputs and outputs that the action has',
  (file) => {
    // `dry-run: true` in running text is an input, unless it is a key of workflows or of another action, or a log's own word.
    const foreign = new Set('permissions concurrency cancel-in-progress role-duration-seconds id exec error'.split(' '))
    const written = codesIn(file).flatMap((code) => matches(code, /^([a-z]+(?:-[a-z]+)*): \S/g))
    const inputs = [...written.filter((name) => !foreign.has(name)), ...matches(proseOf(file), /\binput `([a-z-]+)`/g)]
    expect(inputs.filter((name) => !(name in action.inputs))).toEqual([])
    const outputs = matches(proseOf(file), /\boutput `([a-z-]+)`/g)
    expect(outputs.filter((name) => !(name in action.outputs))).toEqual([])
  },
)

describe('blocks', () => {
  test.each(blocksIn('json'))('of JSON can be parsed: $file, block %#', ({ text }) => {
    expect(() => JSON.parse(text) as unknown).not.toThrow()
  })

  test.each(blocksIn('yaml'))('of YAML can be parsed: $file, block %#', ({ text }) => {
    expect(() => parse(text) as unknown).not.toThrow()
  })
})

describe('the workflow of the README', () => {
  const text = blocksIn('yaml').find(({ file }) => file === 'README.md')?.text ?? ''
  const workflow = parse(text) as Workflow
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)
  const ours = steps.find(({ uses }) => uses === ACTION)

  it('gives the action inputs that it has, and uses outputs that it has', () => {
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(ours?.with ?? {})))
    const outputs = matches(text, new RegExp(String.raw`steps\.${ours?.id ?? ''}\.outputs\.([\w-]+)`, 'g'))
    expect(outputs).not.toEqual([])
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining([...outputs]))
  })

  it('has inputs that the action accepts without a word', async () => {
    const given = Object.entries(ours?.with ?? {}).map(
      ([name, value]) => [name, String(value).replaceAll(/\$\{\{[^}]*\}\}/g, 'v1.2.3')] as const,
    )
    const step = rawInputs({ 'aws-region': 'eu-west-1', ...Object.fromEntries(given) })
    const parsed = await parseInputs(step, outside)
    expect(parsed).toMatchObject({ ok: true, warnings: [], notices: [] })
  })

  it('pins the actions of others to the commits that the examples pin', () => {
    const pinned = /uses: (\S+ # v\S+)$/gm
    const inExamples = filesBelow('examples/workflows').flatMap((file) => matches(read(file), pinned))
    const here = matches(text, pinned)
    expect(here).toHaveLength(2)
    expect(inExamples).toEqual(expect.arrayContaining([...here]))
  })

  it('is as careful as the examples are', () => {
    expect(workflow.permissions).toEqual({ contents: 'read', 'id-token': 'write' })
    expect(workflow.concurrency).toMatchObject({ 'cancel-in-progress': false })
    for (const { run = '' } of steps) expect(run).not.toContain('${{')
  })
})

test('the README tells of every result', () => {
  const [, section = ''] = /^## Results\n([^]*?)^## /m.exec(read('README.md')) ?? []
  const described = matches(action.outputs['result']?.description ?? '', /`([a-z-]+)`/g)
  expect(described).toHaveLength(11)
  expect(matches(section, /^\| `([a-z-]+)`/gm).filter((name) => name !== 'result')).toEqual(described)
})

describe('the policies', () => {
  const policies = blocksIn('json').map(({ file, text }) => ({ file, policy: JSON.parse(text) as Policy }))
  const actionsIn = (...some: typeof policies) =>
    some.flatMap(({ policy }) => policy.Statement.flatMap((statement) => statement.Action))

  test.each(policies)('are policies: $file, block %#', ({ policy }) => {
    expect(policy.Version).toBe('2012-10-17')
    for (const { Effect } of policy.Statement) expect(Effect).toMatch(/^(?:Allow|Deny)$/)
  })

  test('of the README allow what the action calls, and nothing else', () => {
    const allowed = actionsIn(...policies.filter(({ file }) => file === 'README.md'))
    expect(allowed.filter((name) => !name.startsWith('sts:')).toSorted()).toEqual(
      [...calledActions(), 'iam:PassRole'].toSorted(),
    )
  })

  test('are explained, action by action', () => {
    const explained = matches(
      read('docs/permissions.md'),
      /`((?:sagemaker|ecr|s3|logs|iam|application-autoscaling|servicequotas|cloudwatch|ec2):\w+)`/g,
    )
    expect([...calledActions()].filter((name) => !explained.includes(name))).toEqual([])
  })
})

/** What a caller must be allowed, by the commands in the sources; of the side services, by those that are in use. */
function calledActions(): ReadonlySet<string> {
  const sideServices = matches(read('src/aws/connect.ts'), /import\('\.\/([\w-]+\.ts)'\)/g)
  const sources = [...filesBelow('src/deployment'), ...sideServices.map((name) => join('src/aws', name))].map(read)
  return new Set(
    sources.flatMap((source) => {
      const [client] = matches(source, /from '@aws-sdk\/client-([\w-]+)'/g)
      const operations = [...matches(source, /new (\w+)Command\(/g), ...matches(source, /\bpaginate(\w+)\(/g)]
      return operations.map((operation) => iamAction(client ?? '', operation))
    }),
  )
}

function iamAction(client: string, operation: string): string {
  const prefixes: Readonly<Record<string, string>> = {
    'cloudwatch-logs': 'logs',
    'application-auto-scaling': 'application-autoscaling',
    'service-quotas': 'servicequotas',
  }
  const names: Readonly<Record<string, string>> = {
    HeadBucket: 'ListBucket',
    HeadObject: 'GetObject',
    ListObjectsV2: 'ListBucket',
  }
  return `${prefixes[client] ?? client}:${names[operation] ?? operation}`
}

describe('the worked example of a name', () => {
  const text = read('docs/architecture.md')
  const [, program = ''] = /node -e '\n([^']+)'/.exec(text) ?? []
  const [, printed = ''] = /It prints `([^`]+)`/.exec(text) ?? []

  it('prints what the documentation says', () => {
    expect(execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' }).trim()).toBe(printed)
  })

  it('gives the names that the action gives', async () => {
    const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn'
    const url = 's3://example-models/churn/model.tar.gz'
    const { specification } = await accepted({ 'image-uri': `${image}:1.0`, 'model-data-url': url })
    const references = {
      images: { [`${image}:1.0`]: { kind: 'found', value: `sha256:${'a'.repeat(64)}` } },
      artifacts: { [url]: { kind: 'found', value: '5d41402abc4b2a76b9719d911017c592' } },
      packages: {},
    } as const
    const { models, endpointConfig } = desiredState(specification, references, '1/1')
    expect(`${models[0]?.name ?? ''} ${endpointConfig.name}`).toBe(printed)
  })
})
