import { describe, expect, it, test } from '@jest/globals'
import fc from 'fast-check'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Change } from '../../../src/deployment/difference.ts'
import { type DeploymentEvent, emptyReport, type Report } from '../../../src/deployment/report.ts'
import type { FailureResult, SuccessResult } from '../../../src/deployment/verdict.ts'
import { harmlessText } from '../../../src/runner/harmless-text.ts'
import { renderSummary, writeSummary } from '../../../src/runner/summary.ts'
import { HOSTILE_TEXTS } from './runner-commands.ts'
import * as run from './scenarios.ts'

function page(events: readonly DeploymentEvent[], secrets: readonly string[] = [], runtimeUrl?: string): string {
  return renderSummary(run.report(events), { harmless: harmlessText(secrets), runtimeUrl })
}

function failed(failure: Partial<Extract<Report['verdict'], { failure: unknown }>['failure']>): string {
  const whole = { what: 'What.', why: 'Why.', remedies: [], logs: [], ...failure }
  return page([run.started, run.ended(run.at(1), { result: 'failed', failure: whole })])
}

/** The headings and boxes of a page, in order. */
function outline(markdown: string): readonly string[] {
  return markdown.split('\n').filter((line) => /^#{2,3} |^> \[!|^<details>/.test(line))
}

describe('the summary', () => {
  test.each([
    [
      'created',
      run.created,
      [
        '## ✅ Created endpoint `churn`',
        '### What was deployed',
        '### Variants',
        '### Rollout',
        '### Invoke it',
        '<details>',
      ],
    ],
    [
      'updated',
      run.updated,
      [
        '## ✅ Updated endpoint `churn`',
        '> [!WARNING]',
        '### What changed',
        '### Variants',
        '### Rollout',
        '### Invoke it',
        '<details>',
        '> [!NOTE]',
      ],
    ],
    [
      'unchanged',
      run.unchanged,
      ['## ✅ Endpoint `churn` is up to date', '### Variants', '### Invoke it', '<details>'],
    ],
    [
      'planned',
      run.dryRun,
      ['## 📋 Dry run: endpoint `churn` would be updated', '> [!WARNING]', '### What would change', '### Variants'],
    ],
    [
      'rolled back',
      run.rolledBack,
      [
        '## ⏪ Rolled back endpoint `churn`',
        '> [!CAUTION]',
        '### What to do',
        '<details>',
        '> [!WARNING]',
        '### What was to change',
        '### Variants',
        '### Rollout',
        '> [!NOTE]',
      ],
    ],
    [
      'refused',
      run.quotaRefused,
      ['## ❌ Failed to deploy endpoint `churn`', '> [!CAUTION]', '### What to do', '### What was to be deployed'],
    ],
    [
      'cancelled',
      run.cancelled,
      [
        '## 🛑 Cancelled while deploying endpoint `churn`',
        '> [!WARNING]',
        '### What to do',
        '> [!WARNING]',
        '### What was to change',
        '### Variants',
        '### Rollout',
        '> [!NOTE]',
      ],
    ],
    ['invalid', run.invalidInputs, ['## ❌ Nothing was deployed', '> [!CAUTION]', '### What to do']],
  ])('of a run that ended %s', (_, events, expected) => {
    expect(outline(page(events))).toEqual(expected)
  })

  test.each<[SuccessResult, string]>([
    ['recreated', '## ✅ Deleted endpoint `churn` and created it again'],
    ['in-progress', '## 🚀 Started the rollout of endpoint `churn`'],
  ])('of a run that ended %s', (result, heading) => {
    expect(page([run.started, run.ended(run.at(1), { result })])).toContain(heading)
  })

  test.each<[FailureResult, string]>([
    ['timed-out', '## ⌛ Timed out waiting for endpoint `churn`'],
    ['superseded', '## 🔀 Another rollout took over endpoint `churn`'],
  ])('of a run that ended %s', (result, heading) => {
    const failure = { what: 'What.', why: 'Why.', remedies: [], logs: [] }
    const markdown = page([run.started, run.ended(run.at(1), { result, failure })])
    expect(markdown).toContain(heading)
    expect(markdown).toContain('> [!WARNING]\n> **What.**\n>\n> Why.')
  })

  test.each([
    ['create', 'would be created', 'What would be deployed'],
    ['recreate', 'would be deleted and created again', 'What would change'],
  ] as const)('of a dry run that would %s', (action, heading, title) => {
    const markdown = page([run.started, run.planned(action), run.ended(run.at(1), { result: 'planned' })])
    expect(markdown).toContain(`## 📋 Dry run: endpoint \`churn\` ${heading}`)
    expect(markdown).toContain(`### ${title}`)
  })

  it('of a dry run that finds nothing to do', () => {
    const markdown = page([run.started, run.planned('none'), run.ended(run.at(1), { result: 'planned' })])
    expect(outline(markdown)).toEqual(['## 📋 Dry run: endpoint `churn` is up to date'])
  })

  it('of a run without a verdict does not say that it went well', () => {
    expect(page([run.started])).toContain('## ❌ Failed to deploy endpoint `churn`')
    expect(renderSummary(emptyReport, { harmless: harmlessText([]) })).toContain('## ❌ Nothing was deployed')
  })

  it('tells result, region, status, live config and duration at a glance', () => {
    expect(page(run.updated)).toContain(
      [
        '| Result | Region | Status | Live config | Duration |',
        '| --- | --- | --- | --- | --- |',
        `| \`updated\` | \`eu-west-1\` | InService | \`${run.NEW}\` | 8 min 35 s |`,
      ].join('\n'),
    )
  })

  it('links to console, logs and invocations, but not to those of an endpoint that does not exist', () => {
    expect(page(run.updated)).toMatch(
      /^\[Open in the console\]\(https:\/\/\S+\) · \[Container logs\]\(https:\/\/\S+\)<br>Invocations: `https:\/\/\S+\/invocations`$/m,
    )
    expect(page(run.quotaRefused)).not.toContain('Invocations')
    expect(page(run.quotaRefused)).not.toContain('console.aws.amazon.com/sagemaker')
  })

  it('has no console in isolated regions', () => {
    const [start] = [{ ...run.started, region: 'us-iso-east-1' } as DeploymentEvent]
    const markdown = page([start, ...run.rolledBack.slice(1)])
    expect(markdown).toMatch(/^Invocations: `https:\/\/runtime\.sagemaker\.us-iso-east-1\.c2s\.ic\.gov\//m)
    expect(markdown).not.toContain('console')
    expect(markdown).not.toContain('All of this log')
  })

  it('shows what changed field by field, the common ones first, without values of the environment', () => {
    const markdown = page(run.updated)
    expect(markdown).toContain(`Config \`${run.OLD}\` → \`${run.NEW}\` with model \`${run.MODEL}\` (new).`)
    expect(markdown).toContain(
      [
        '| Field | Before | After |',
        '| --- | --- | --- |',
        '| Image | `…/churn@sha256:b41d5e8f0a2c…` | `…/churn@sha256:3f2a9c1b04de…` |',
        '| Model artifact | `…/2026-04-20/model.tar.gz` | `…/2026-05-04/model.tar.gz` |',
        '| Environment `LOG_LEVEL` | `***` | `***` |',
        '| Environment `FEATURE_STORE` | – | `***` |',
        '| Environment `LEGACY_SCALER` | `***` | **removed** |',
        '| Instance type | `ml.m5.large` | `ml.m5.xlarge` |',
        '| Instance count | `1` | `2` |',
        '| `DataCaptureConfig.EnableCapture` | `true` | **removed** |',
        '| `DataCaptureConfig.DestinationS3Uri` | `s3://models-eu-west-1/capture` | **removed** |',
      ].join('\n'),
    )
  })

  it('shows the variants with weights and instances', () => {
    const variants = [
      { VariantName: 'a', CurrentWeight: 3, CurrentInstanceCount: 1, DesiredInstanceCount: 4 },
      { VariantName: 'b', CurrentWeight: 1, CurrentInstanceCount: 2, DesiredInstanceCount: 2 },
      { VariantName: 'c' },
    ]
    const look = run.looked(run.at(1), { status: 'InService', more: { ProductionVariants: variants } })
    expect(page([run.started, look])).toContain(
      [
        '| Variant | Weight | Instances |',
        '| --- | --- | --- |',
        '| `a` | 3 (75 %) | 1 of 4 |',
        '| `b` | 1 (25 %) | 2 |',
        '| `c` | – | – |',
      ].join('\n'),
    )
  })

  it('says how to invoke the endpoint, at the address that the environment gives', () => {
    expect(page(run.created)).toContain(
      [
        '```sh',
        'aws sagemaker-runtime invoke-endpoint \\',
        '  --region eu-west-1 --endpoint-name churn \\',
        '  --content-type application/json --body fileb://request.json response.json',
        '```',
      ].join('\n'),
    )
    expect(page(run.created, [], 'http://localhost:4599')).toContain('  --endpoint-url http://localhost:4599 \\\n')
  })
})

describe('the changes of several variants', () => {
  it('are told apart by the variants’ names', () => {
    const changes: readonly Change[] = [
      { path: 'model[blue].PrimaryContainer.Image', from: 'a:1', to: 'a:2' },
      { path: 'endpoint-config.ProductionVariants[blue].InstanceType', from: 'ml.c5.large', to: 'ml.c5.xlarge' },
      { path: 'model.Containers[0].Environment', to: { A: 'secret', B: { C: ['secret'] } } },
    ]
    const planned = run.planned('update') as Extract<DeploymentEvent, { type: 'planned' }>
    const markdown = page([run.started, { ...planned, plan: { ...planned.plan, changes } }])
    expect(markdown).toContain('| Image of blue | `a:1` | `a:2` |')
    expect(markdown).toContain('| Instance type of blue | `ml.c5.large` | `ml.c5.xlarge` |')
    expect(markdown).toContain('| `Containers[0].Environment` | – | `{"A":"***","B":{"C":["***"]}}` |')
    expect(markdown).not.toContain('secret')
  })
})

describe('a failure', () => {
  it('leads with what and why, then what to do, then the container’s last lines', () => {
    const markdown = page(run.rolledBack)
    expect(markdown).toMatch(/^## ⏪[^\n]*\n\n> \[!CAUTION\]\n> \*\*Endpoint churn was rolled back/)
    expect(markdown).toContain(
      [
        '<details>',
        '<summary>The last 7 lines of container log <code>AllTraffic/i-0c1d2e3f4a5b6c7d8</code></summary>',
        '',
        '```',
        '[2026-05-04 09:41:07 +0000] [INFO] Starting gunicorn 23.0.0',
      ].join('\n'),
    )
    expect(markdown).toMatch(/\[All of this log\]\(https:\/\/eu-west-1\.console\.aws\.amazon\.com\/cloudwatch\/\S+\)/)
  })

  it('lists all that is wrong with the inputs', () => {
    expect(page(run.invalidInputs)).toContain(
      [
        '> **The inputs are not valid, so nothing was sent to AWS.**',
        '>',
        '> The inputs have 3 problems, so nothing was sent to AWS:',
        '>',
        "> - 'instance_type' is not an input; did you mean 'instance-type'?",
        '> - execution-role-arn: is needed',
      ].join('\n'),
    )
  })

  it('sets a command to be copied, and a stack trace as it is', () => {
    expect(
      failed({ remedies: ['See it: aws sagemaker describe-endpoint --endpoint-name churn', 'aws s3 ls s3://b/'] }),
    ).toContain(
      [
        '- See it:',
        '  ```sh',
        '  aws sagemaker describe-endpoint --endpoint-name churn',
        '  ```',
        '- ```sh',
        '  aws s3 ls s3://b/',
        '  ```',
      ].join('\n'),
    )
    expect(failed({ why: 'TypeError: x\n    at <anonymous>' })).toContain(
      '> ```\n> TypeError: x\n>     at <anonymous>\n> ```',
    )
  })

  it('has no heading for what there is not', () => {
    expect(outline(failed({ why: '', logs: [{ logGroup: 'g', logStream: 's', lines: [] }] }))).toEqual([
      '## ❌ Failed to deploy endpoint `churn`',
      '> [!CAUTION]',
    ])
  })

  it('tells no secret, not even one that would be cut in two', () => {
    const secret = 'S3CR3T-0123456789'
    const long = `${'x'.repeat(7990)}${secret}`
    const failure = {
      what: long,
      why: long,
      remedies: [long],
      logs: [{ logGroup: 'g', logStream: 's', lines: [`${'x'.repeat(1990)}${secret}`] }],
    }
    const events: readonly DeploymentEvent[] = [
      run.started,
      { type: 'warned', text: long },
      { type: 'noticed', text: long },
      run.ended(run.at(1), { result: 'failed', failure }),
    ]
    expect(page(events, [secret])).not.toContain('S3CR')
  })
})

describe('a summary of too much', () => {
  const lines = Array.from({ length: 40_000 }, (_value, index) => `${index} ${'é'.repeat(40)}`)

  it('cuts the oldest lines of the logs first', () => {
    const logs = ['a', 'b'].map((logStream) => ({ logGroup: 'g', logStream, lines }))
    const markdown = failed({ logs })
    expect(Buffer.byteLength(markdown)).toBeLessThan(512 * 1024)
    expect(Buffer.byteLength(markdown)).toBeGreaterThan(400 * 1024)
    expect(markdown.match(/^39999 é+$/gm)).toHaveLength(2)
    expect(markdown).not.toMatch(/^0 é/m)
    expect(markdown).toMatch(/The last \d+ lines of container log <code>a<\/code>/)
    expect(markdown.match(/<\/?details>/g)).toHaveLength(4)
  })

  it('of backticks is as good as any other', () => {
    const backticks = Array.from({ length: 2000 }, () => '` '.repeat(900))
    expect(failed({ logs: [{ logGroup: 'g', logStream: 's', lines: backticks }] })).toContain('```\n` ` `')
  })

  it('shows a hundred changes', () => {
    const changes = Array.from({ length: 130 }, (_value, index) => ({ path: `endpoint-config.f${index}`, to: index }))
    const planned = run.planned('update') as Extract<DeploymentEvent, { type: 'planned' }>
    const markdown = page([run.started, { ...planned, plan: { ...planned.plan, changes } }])
    expect(markdown).toContain('| `f99` | – | `99` |')
    expect(markdown).toContain('… and 30 more; the output `plan` has them all.')
  })

  it('stays below GitHub’s limit, whatever is in it', () => {
    const warnings = Array.from({ length: 500 }, () => ({ type: 'warned' as const, text: '€'.repeat(9000) }))
    const markdown = page([run.started, ...warnings])
    expect(Buffer.byteLength(markdown)).toBeLessThan(600 * 1024)
    expect(markdown).toMatch(/… The rest is too long for a job summary\.\n$/)
  })
})

describe('hostile text', () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      ...HOSTILE_TEXTS,
      '</details><script>',
      '````',
      '|',
      '\\|',
      '`|`',
      '](javascript:1)',
      '<img src=x>',
      '-->',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  )
  const OWN_TAGS = /<\/?(?:details|summary|code|span|br)>/g

  it('brings no markup into the page', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const text = a + b
        const markdown = page([
          { type: 'started', at: run.at(0), region: text, endpointName: text },
          run.looked(run.at(0), { status: text, config: text }),
          {
            type: 'planned',
            at: run.at(0),
            plan: {
              action: 'update',
              endpointName: text,
              endpointConfigName: text,
              models: [{ name: text, exists: true }],
              endpointConfigExists: false,
              changes: [
                { path: text, from: text, to: text },
                { path: `model.Environment.${text}`, to: text },
              ],
              removals: [text],
              reasons: [text],
              peakInstances: [],
              warnings: [],
            },
          },
          { type: 'warned', text },
          { type: 'noticed', text },
          run.ended(run.at(3), { result: 'failed', failure: { what: text, why: text, remedies: [text], logs: [] } }),
        ])
        const outsideOfCode = markdown.replace(/(`+)(?!`)[^]*?[^`]\1(?!`)/g, '')
        expect(outsideOfCode.replace(OWN_TAGS, '')).not.toMatch(/<[a-z/!]/i)
        expect(outsideOfCode).not.toMatch(/(?:^|[^\\])\]\((?!https:\/\/)/)
      }),
    )
  })

  it('does not end a block of log lines', () => {
    const markdown = failed({
      logs: [{ logGroup: '</summary>', logStream: '</summary>`', lines: ['```', '````', '</details>', '::x'] }],
    })
    expect(markdown).toContain('`````\n```\n````\n</details>\n\\::x\n`````')
    expect(markdown).toContain('<code>&#60;/summary&#62;&#96;</code>')
  })
})

describe('the writer', () => {
  it('appends to the step’s summary', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'summary-'))
    const file = join(folder, 'summary.md')
    const toolkit = { warning: () => {} }
    await writeSummary('one\n', file, toolkit)
    await writeSummary('two\n', file, toolkit)
    expect(await readFile(file, 'utf8')).toBe('one\ntwo\n')
    await rm(folder, { recursive: true })
  })

  test.each([undefined, '', tmpdir()])('warns where it cannot be written (%s), and that is all', async (file) => {
    const warnings: string[] = []
    await writeSummary('page', file, { warning: (text) => warnings.push(text) })
    expect(warnings).toEqual([expect.stringMatching(/^The job summary could not be written: Error: /)])
  })
})
