import { describe, expect, it, test } from '@jest/globals'
import { fc } from '../../fixtures/property.ts'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Change } from '../../../src/deployment/difference.ts'
import { type DeploymentEvent, emptyReport, type Report } from '../../../src/deployment/report.ts'
import type { FailureResult, SuccessResult, Verdict } from '../../../src/deployment/verdict.ts'
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
  return markdown.split('\n').filter((line) => /^#{2,3} |^> \[!|^<details|^<summary>/.test(line))
}

describe('the summary', () => {
  test.each([
    [
      'created',
      run.created,
      [
        '## ✅ Created endpoint `churn`',
        '### What was deployed',
        '### Rollout',
        '### Live now',
        '### Invoke it',
        '<details>',
        '<summary>Use the outputs in a later step</summary>',
        '<details>',
        expect.stringMatching(/^<summary>Take it down/),
      ],
    ],
    [
      'updated',
      run.updated,
      [
        '## ✅ Updated endpoint `churn`',
        '> [!WARNING]',
        '### What changed',
        '### Rollout',
        '### Live now',
        '### Invoke it',
        '<details>',
        '<summary>Use the outputs in a later step</summary>',
        '<details>',
        '<summary>Go back to <code>churn-0a1b2c3d4e5f</code></summary>',
        '<details>',
        expect.stringMatching(/^<summary>Take it down/),
        '> [!NOTE]',
      ],
    ],
    [
      'unchanged',
      run.unchanged,
      [
        '## ✅ Endpoint `churn` is up to date',
        '### Live now',
        '### Invoke it',
        '<details>',
        '<summary>Use the outputs in a later step</summary>',
        '<details>',
        expect.stringMatching(/^<summary>Take it down/),
      ],
    ],
    [
      'planned',
      run.dryRun,
      ['## 📋 Dry run: endpoint `churn` would be updated', '> [!WARNING]', '### What would change', '### Live now'],
    ],
    [
      'rolled back',
      run.rolledBack,
      [
        '## ⏪ Rolled back endpoint `churn`',
        '> [!CAUTION]',
        '### What to do',
        '<details open>',
        expect.stringMatching(/^<summary>The last 7 lines of container log/),
        '> [!WARNING]',
        '### What was to change',
        '### Rollout',
        '### Live now',
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
        '### Rollout',
        '### Live now',
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

  it('of a dry run that a run would not follow', () => {
    const planned = run.planned('recreate') as Extract<DeploymentEvent, { type: 'planned' }>
    const plan = { ...planned.plan, obstacles: ['There is no role.'] }
    const markdown = page([run.started, { ...planned, plan }, run.ended(run.at(1), { result: 'planned' })])
    expect(markdown).toContain('## 📋 Dry run: endpoint `churn` could not be deployed')
    expect(markdown).not.toContain('This is what the step does')
  })

  it('of a dry run that finds nothing to deploy, but tags to write', () => {
    const planned = run.planned('none') as Extract<DeploymentEvent, { type: 'planned' }>
    const plan = { ...planned.plan, reasons: ['A run would write tags that differ: team.'] }
    const markdown = page([run.started, { ...planned, plan }, run.ended(run.at(1), { result: 'planned' })])
    expect(markdown).toContain('\nA run would write tags that differ: team.\n')
  })

  it('of a dry run that finds nothing to do', () => {
    const markdown = page([run.started, run.planned('none'), run.ended(run.at(1), { result: 'planned' })])
    expect(outline(markdown)).toEqual(['## 📋 Dry run: endpoint `churn` is up to date'])
  })

  it('of a run without a verdict does not say that it went well', () => {
    expect(page([run.started])).toContain('## ❌ Failed to deploy endpoint `churn`')
    expect(renderSummary(emptyReport, { harmless: harmlessText([]) })).toContain('## ❌ Nothing was deployed')
  })

  it('tells at a glance what is live, on what, and how long it took', () => {
    expect(page(run.updated)).toContain(
      [
        '| Live config | Runs on | Status | Region | Took |',
        '| :--- | :--- | :--- | :--- | :--- |',
        `| \`${run.NEW}\` | 2 × \`ml.m5.xlarge\` | InService | \`eu-west-1\` | 8 min 35 s |`,
      ].join('\n'),
    )
  })

  it('links to console and logs, but not to those of an endpoint that does not exist', () => {
    expect(page(run.updated)).toMatch(
      /^\[Endpoint in the console\]\(https:\/\/\S+\) · \[Container logs\]\(https:\/\/\S+\)$/m,
    )
    expect(page(run.quotaRefused)).not.toContain('console.aws.amazon.com/sagemaker')
  })

  it('has no console in isolated regions', () => {
    const [start] = [{ ...run.started, region: 'us-iso-east-1' } as DeploymentEvent]
    const markdown = page([start, ...run.rolledBack.slice(1)])
    expect(markdown).toContain('`us-iso-east-1`')
    expect(markdown).not.toContain('console')
    expect(markdown).not.toContain('All of this log')
  })

  test.each([
    ['unchanged', run.unchanged, 'so nothing was rolled out.'],
    ['planned', run.dryRun, 'Nothing was changed at AWS. This is what the step does without `dry-run`.'],
    [
      'in progress',
      [run.started, run.ended(run.at(1), { result: 'in-progress' })],
      'This run did not wait for the end, as `wait: false` asks.',
    ],
    [
      'failed, while the endpoint goes on',
      [
        run.started,
        run.looked(run.at(0), { status: 'InService' }),
        run.ended(run.at(1), { result: 'failed', failure: { what: 'W.', why: '', remedies: [], logs: [] } }),
      ],
      'The endpoint serves what it served before.',
    ],
  ] as const)('says what it means that a run ended %s', (_, events, meaning) => {
    expect(page(events)).toContain(meaning)
  })

  it('shows what changed field by field, the common ones first, without values of the environment', () => {
    const markdown = page(run.updated)
    expect(markdown).toContain(`Config \`${run.OLD}\` → \`${run.NEW}\` with model \`${run.MODEL}\` (new).`)
    expect(markdown).toContain(
      [
        '| Field | Before | After |',
        '| :--- | :--- | :--- |',
        '| Image | `…/churn@sha256:b41d5e8f0a2c…` | `…/churn@sha256:3f2a9c1b04de…` |',
        '| Model artifact | `…/2026-04-20/model.tar.gz` | `…/2026-05-04/model.tar.gz` |',
        '| Instance type | `ml.m5.large` | `ml.m5.xlarge` |',
        '| Instance count | `1` | `2` |',
        '| Environment `LOG_LEVEL` | `***` | `***` (another value) |',
        '| Environment `FEATURE_STORE` | – | `***` |',
        '| Environment `LEGACY_SCALER` | `***` | **removed** |',
        '| `DataCaptureConfig.EnableCapture` | `true` | **removed** |',
        '| `DataCaptureConfig.DestinationS3Uri` | `s3://models-eu-west-1/capture` | **removed** |',
      ].join('\n'),
    )
  })

  it('cuts a structure short, so that the other columns stay in sight', () => {
    const planned = run.planned('update') as Extract<DeploymentEvent, { type: 'planned' }>
    const changes = [
      { path: 'endpoint-config.AsyncInferenceConfig', from: { OutputConfig: { S3OutputPath: 's3://b/output' } } },
    ]
    expect(page([run.started, { ...planned, plan: { ...planned.plan, changes } }])).toContain(
      '| `AsyncInferenceConfig` | `{"OutputConfig":{"S3OutputPat…` | **removed** |',
    )
  })

  it('tells what is needed while both fleets run', () => {
    const planned = run.planned('update') as Extract<DeploymentEvent, { type: 'planned' }>
    const peakInstances = [
      { instanceType: 'ml.m5.large', instances: 2 },
      { instanceType: 'ml.c5.large', instances: 1 },
    ]
    expect(page([run.started, { ...planned, plan: { ...planned.plan, peakInstances } }])).toContain(
      'At its peak the rollout needs 2 × `ml.m5.large` and 1 × `ml.c5.large` at once.',
    )
  })
})

describe('what is live', () => {
  function live(variants: readonly object[], configured: readonly object[] = []): string {
    const found = {
      type: 'resource',
      at: run.at(0),
      resource: 'endpoint-config',
      name: run.OLD,
      arn: 'a',
      variants: configured,
    }
    const look = run.looked(run.at(1), { status: 'InService', more: { ProductionVariants: [...variants] as never } })
    return page([run.started, look, found as DeploymentEvent])
  }

  it('is told variant by variant, with weights and what each runs on', () => {
    const markdown = live(
      [
        { VariantName: 'a', CurrentWeight: 3, CurrentInstanceCount: 1, DesiredInstanceCount: 4 },
        { VariantName: 'b', CurrentWeight: 1, CurrentInstanceCount: 2, DesiredInstanceCount: 2 },
        { VariantName: 'c' },
      ],
      [
        { name: 'a', modelName: 'm-1', instanceType: 'ml.m5.large' },
        { name: 'c', instanceType: 'ml.c5.large' },
      ],
    )
    expect(markdown).toContain(
      [
        '### Live now',
        '',
        '| Variant | Weight | Runs on | Model |',
        '| :--- | :--- | :--- | :--- |',
        '| `a` | 3 (75 %) | 1 of 4 × `ml.m5.large` | `m-1` |',
        '| `b` | 1 (25 %) | 2 instances | – |',
        '| `c` | – | `ml.c5.large` | – |',
      ].join('\n'),
    )
    expect(markdown).toContain('| 1 of 4 × `ml.m5.large` + 2 instances + `ml.c5.large` | InService |')
  })

  test.each([
    ['one instance', { CurrentInstanceCount: 1 }, '1 instance'],
    [
      'serverless',
      { CurrentServerlessConfig: { MemorySizeInMB: 2048, MaxConcurrency: 20 } },
      'serverless, 2048 MB, 20 at once',
    ],
    ['serverless, hardly described', { CurrentServerlessConfig: {} }, 'serverless'],
    [
      'one of several instance types',
      {
        CurrentInstanceCount: 3,
        InstancePools: [
          { InstanceType: 'ml.g5.xlarge', CurrentInstanceCount: 2 },
          { InstanceType: 'ml.g4dn.xlarge', CurrentInstanceCount: 1 },
          { InstanceType: 'ml.p3.2xlarge', CurrentInstanceCount: 0 },
        ],
      },
      '2 × `ml.g5.xlarge`, 1 × `ml.g4dn.xlarge`',
    ],
  ])('is told of a variant on %s, which has all of the traffic', (_, variant, text) => {
    expect(live([{ VariantName: 'a', CurrentWeight: 1, ...variant }])).toContain(
      ['| Variant | Runs on |', '| :--- | :--- |', `| \`a\` | ${text} |`].join('\n'),
    )
  })

  it('is the former config after a rollback, with its model and instance type', () => {
    const variants = [{ name: 'AllTraffic', modelName: 'churn-former', instanceType: 'ml.m5.large' }]
    const found: DeploymentEvent = {
      type: 'resource',
      at: run.at(0, 1),
      resource: 'endpoint-config',
      name: run.OLD,
      arn: `${run.ACCOUNT}:endpoint-config/${run.OLD}`,
      variants,
    }
    const [first, ...rest] = run.rolledBack
    const markdown = page([...(first === undefined ? [] : [first]), found, ...rest])
    expect(markdown).toContain('| `AllTraffic` | 2 × `ml.m5.large` | `churn-former` | `churn@sha256:b41d5e8f0a2c…` |')
    expect(markdown).toContain(`| \`${run.OLD}\` | 2 × \`ml.m5.large\` | InService |`)
  })
})

describe('what to do with an endpoint that serves', () => {
  it('is to invoke it, at the address that the environment gives', () => {
    expect(page(run.created)).toContain(
      [
        '```sh',
        'aws sagemaker-runtime invoke-endpoint \\',
        '  --region eu-west-1 --endpoint-name churn \\',
        '  --content-type application/json --body fileb://request.json response.json',
        '```',
        '',
        'Or send signed requests of your own to `https://runtime.sagemaker.eu-west-1.amazonaws.com/endpoints/churn/invocations`.',
      ].join('\n'),
    )
    const local = page(run.created, [], 'http://localhost:4599')
    expect(local).toContain('  --endpoint-url http://localhost:4599 \\\n')
    expect(local).toContain('`http://localhost:4599/endpoints/churn/invocations`')
  })

  test.each([
    ['none', ''],
    ['all', ' --retain-all-variant-properties'],
    [
      'instance-counts',
      ' --retain-all-variant-properties --exclude-retained-variant-properties VariantPropertyType=DesiredWeight',
    ],
  ] as const)('is to go back to the former config, keeping %s as the update did', (keeps, option) => {
    const events = run.updated.map((event) =>
      event.type === 'planned' ? { ...event, plan: { ...event.plan, retention: { keeps, why: '' } } } : event,
    )
    expect(page(events)).toContain(
      [
        '```sh',
        'aws sagemaker update-endpoint --region eu-west-1 --endpoint-name churn \\',
        `  --endpoint-config-name ${run.OLD}${option}`,
        '```',
      ].join('\n'),
    )
  })

  it('is not to go back where there is nothing to go back to', () => {
    expect(page(run.created)).not.toContain('Go back')
    expect(page(run.unchanged)).not.toContain('Go back')
  })

  it('is to take it down before it is forgotten, since it is billed by the instance', () => {
    expect(page(run.updated)).toContain(
      [
        '<summary>Take it down: it is billed for <code>2 &#215; ml&#46;m5&#46;xlarge</code>, used or not</summary>',
        '',
        '```sh',
        'aws sagemaker delete-endpoint --region eu-west-1 --endpoint-name churn',
        `aws sagemaker delete-endpoint-config --region eu-west-1 --endpoint-config-name ${run.NEW}`,
        `aws sagemaker delete-model --region eu-west-1 --model-name ${run.MODEL}`,
        '```',
      ].join('\n'),
    )
    const serverless = { VariantName: 'a', CurrentServerlessConfig: { MemorySizeInMB: 2048, MaxConcurrency: 20 } }
    const look = run.looked(run.at(1), { status: 'InService', more: { ProductionVariants: [serverless] } })
    const markdown = page([run.started, look, run.ended(run.at(2), { result: 'created' })])
    expect(markdown).toContain('<summary>Take it down</summary>')
  })

  it('is to look how it goes on, where the run did not wait', () => {
    expect(page([run.started, run.ended(run.at(1), { result: 'in-progress' })])).toContain(
      '### See how it goes on\n\n```sh\naws sagemaker describe-endpoint --region eu-west-1 --endpoint-name churn\n```',
    )
  })

  it('holds nothing that a shell would run', () => {
    const name = "x; rm -rf ~ $(id) 'y'\n&& z"
    const look = run.looked(run.at(1), { status: 'InService', config: name })
    const markdown = page([
      { ...run.started, endpointName: name } as DeploymentEvent,
      look,
      run.ended(run.at(2), { result: 'created' }),
    ])
    const word = String.raw`'x; rm -rf ~ $(id) '\''y'\'' && z'`
    expect(markdown).toContain(`aws sagemaker delete-endpoint --region eu-west-1 --endpoint-name ${word}\n`)
    expect(markdown).toContain(`--endpoint-config-name ${word}\n`)
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
        '<details open>',
        '<summary>The last 7 lines of container log <code>AllTraffic/i-0c1d2e3f4a5b6c7d8</code></summary>',
        '',
        '```',
        '[2026-05-04 09:41:07 +0000] [INFO] Starting gunicorn 23.0.0',
      ].join('\n'),
    )
    expect(markdown).toMatch(/\[All of this log\]\(https:\/\/eu-west-1\.console\.aws\.amazon\.com\/cloudwatch\/\S+\)/)
  })

  it('tells the best evidence where the cause is told, and all other a click away', () => {
    const evidence = ['AWS says: a|b', 'One.', 'Two.', 'Three.', 'Four.']
    const markdown = failed({ why: 'The quota is too low.', evidence, remedies: ['Ask for more.'] })
    expect(markdown).toContain(
      [
        '> [!CAUTION]',
        '> **What.**',
        '>',
        '> The quota is too low.',
        '>',
        '> - AWS says: a&vert;b',
        '> - One.',
        '> - Two.',
        '',
        '### What to do',
        '',
        '- Ask for more.',
        '',
        '<details>',
        '<summary>What else is known</summary>',
        '',
        '- Three.',
        '- Four.',
        '',
        '</details>',
      ].join('\n'),
    )
    expect(failed({ evidence: ['One.'] })).not.toContain('What else is known')
  })

  it('shows the newest lines of the first container, and folds the lines before and the other containers', () => {
    const lines = (count: number) => Array.from({ length: count }, (_value, index) => `line ${index + 1}`)
    const markdown = failed({
      logs: [
        { logGroup: 'g', logStream: 'a', lines: lines(40) },
        { logGroup: 'g', logStream: 'b', lines: lines(1) },
        { logGroup: 'g', logStream: 'c', lines: lines(26) },
      ],
    })
    expect(markdown.split('\n').filter((line) => /^<(?:details|summary)|^line (?:1|15|16|40)$/.test(line))).toEqual([
      '<details open>',
      '<summary>The last 25 lines of container log <code>a</code></summary>',
      'line 16',
      'line 40',
      '<details>',
      '<summary>15 lines before</summary>',
      'line 1',
      'line 15',
      '<details>',
      '<summary>The last line of container log <code>b</code></summary>',
      'line 1',
      '<details>',
      '<summary>The last 25 lines of container log <code>c</code></summary>',
      'line 15',
      'line 16',
      '<details>',
      '<summary>1 line before</summary>',
      'line 1',
    ])
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
    const statement = '{ "Effect": "Allow", "Action": "sagemaker:CreateModel", "Resource": "*" }'
    expect(failed({ remedies: [`Allow the caller \`sagemaker:CreateModel\`: ${statement}`] })).toContain(
      ['- Allow the caller `sagemaker:CreateModel`:', '  ```json', `  ${statement}`, '  ```'].join('\n'),
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
    expect(markdown).toContain('The last 25 lines of container log <code>a</code>')
    expect(markdown).toMatch(/<summary>\d{4} lines before<\/summary>/)
    expect(markdown.match(/<details/g)).toHaveLength(4)
    expect(markdown.match(/<\/details>/g)).toHaveLength(4)
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
  const OWN_TAGS = /<\/?(?:details|details open|summary|code|span)>/g

  const failing = (text: string): Verdict => {
    const failure = { what: text, why: text, evidence: [text, text, text, text], remedies: [text], logs: [] }
    return { result: 'failed', failure }
  }

  test.each<[string, (text: string) => Verdict]>([
    ['failed', failing],
    ['was updated', () => ({ result: 'updated' })],
    ['is in progress', () => ({ result: 'in-progress' })],
  ])('brings no markup into the page of a run that %s', (_, ending) => {
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
              obstacles: [text],
              peakInstances: [],
              warnings: [],
            },
          },
          {
            type: 'resource',
            at: run.at(0),
            resource: 'endpoint-config',
            name: text,
            arn: text,
            variants: [{ name: 'AllTraffic', modelName: text, instanceType: text }],
          },
          { type: 'warned', text },
          { type: 'noticed', text },
          run.ended(run.at(3), ending(text)),
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
