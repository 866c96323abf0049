import { describe, expect, it, test } from '@jest/globals'
import { fc } from '../../../fixtures/property.ts'
import type { Change } from '../../../../src/deployment/difference.ts'
import type { Plan } from '../../../../src/deployment/plan.ts'
import type { DeploymentEvent } from '../../../../src/deployment/report.ts'
import { changeBlocks } from '../../../../src/runner/change-table.ts'
import { harmlessText } from '../../../../src/runner/harmless-text.ts'
import { planComment, type PlannedFor } from '../../../../src/runner/pull-request/plan-comment.ts'
import { HOSTILE_TEXTS } from '../runner-commands.ts'
import * as run from '../scenarios.ts'

/** GitHub's limit. */
const MOST_CHARACTERS = 65_536

const COMMIT = 'ffac537e6cbbf934b08745a378932722df287a53'
const RUN = 'https://github.com/octo/churn/actions/runs/12'

const done = run.ended(run.at(0, 3), { result: 'planned' })

function body(
  events: readonly DeploymentEvent[],
  secrets: readonly string[] = [],
  plannedFor: PlannedFor = { commit: COMMIT, runUrl: RUN },
): string {
  return planComment(run.report(events), plannedFor, harmlessText(secrets))
}

function planWith(changes: Partial<Plan>): DeploymentEvent {
  const planned = run.planned('update') as Extract<DeploymentEvent, { type: 'planned' }>
  return { ...planned, plan: { ...planned.plan, ...changes } }
}

function failedWith(failure: object): DeploymentEvent {
  const whole = { what: 'What.', why: 'Why.', remedies: [], logs: [], ...failure }
  return run.ended(run.at(1), { result: 'failed', failure: whole })
}

describe('the comment', () => {
  it('tells what would change, for which commit, and warns', () => {
    const events: readonly DeploymentEvent[] = [...run.dryRun, { type: 'noticed', text: 'The tag is used as written.' }]
    const changes = changeBlocks(run.report(events))
    expect(changes.join('\n')).toMatch(
      /^### What would change\n[^]*`churn-9f8e7d6c5b4a`[^]*\| Instance type \| `ml\.m5\.large` \| `ml\.m5\.xlarge` \|[^]*\*\*removed\*\*/,
    )
    expect(body(events)).toBe(
      [
        '## 📋 Dry run: endpoint `churn` would be updated',
        `Commit ${COMMIT} · Region \`eu-west-1\` · [Workflow run](${RUN})`,
        '> [!WARNING]\n> This update removes what the live endpoint has and the inputs lack: environment variable LEGACY_SCALER, endpoint-config.DataCaptureConfig.',
        ...changes,
        '> [!NOTE]\n> The tag is used as written.',
      ].join('\n\n'),
    )
  })

  test.each([
    ['create', 'would be created', '### What would be deployed'],
    ['recreate', 'would be deleted and created again', '### What would change'],
    ['none', 'is up to date', `Nothing would be deployed: it is on config \`${run.NEW}\`.`],
  ] as const)('on a plan to %s', (action, heading, content) => {
    const text = body([run.started, run.planned(action), done])
    expect(text).toMatch(new RegExp(`^## 📋 Dry run: endpoint \`churn\` ${heading}\n`))
    expect(text.split('\n')).toContain(content)
  })

  it('tells the reasons for a plan', () => {
    const text = body([run.started, planWith({ reasons: ['It is forced.', 'Twice.'], changes: [] }), done])
    expect(text).toContain('### What would change\n\n- It is forced.\n- Twice.\n\nConfig ')
    expect(body([run.started, planWith({ reasons: ['It is forced.'], changes: [] }), done])).toContain(
      '\n\nIt is forced. Config ',
    )
  })

  it.each<[string, PlannedFor, string]>([
    ['nothing', {}, 'Region `eu-west-1`'],
    ['a commit with 64 digits', { commit: 'a'.repeat(64) }, `Commit ${'a'.repeat(64)} · Region \`eu-west-1\``],
    ['what is no commit', { commit: '@octocat' }, 'Region `eu-west-1`'],
    ['what is no commit, but begins like one', { commit: `${COMMIT}\n# x` }, 'Region `eu-west-1`'],
    ['the run alone', { runUrl: RUN }, `Region \`eu-west-1\` · [Workflow run](${RUN})`],
  ])('says what it is planned for, as far as that is known: %s', (_what, plannedFor, line) => {
    expect(body([run.started, done], [], plannedFor).split('\n')[2]).toBe(line)
  })
})

describe('a dry run that failed', () => {
  it('says so in place of a plan that is no longer true: inputs that are refused', () => {
    expect(body(run.invalidInputs, [], { commit: COMMIT })).toBe(
      [
        '## ❌ The dry run failed',
        '',
        `Commit ${COMMIT}`,
        '',
        '> [!CAUTION]',
        '> **The inputs are not valid, so nothing was sent to AWS.**',
        '>',
        '> The inputs have 3 problems, so nothing was sent to AWS:',
        '>',
        "> - 'instance_type' is not an input; did you mean 'instance-type'?",
        '> - execution-role-arn: is needed to create a model; give the ARN of the role that SageMaker assumes',
        "> - wait-timeout: '50' has no unit; accepted: a duration like 30s, 15m, 1h30m",
        '',
        '### What to do',
        '',
        '- Mend them in the step’s `with:` block; the README lists all inputs.',
      ].join('\n'),
    )
  })

  it('has what it knew of the plan', () => {
    const failure = {
      what: 'Denied.',
      why: 'Because.',
      evidence: ['AWS said `no`.', 'Twice.'],
      remedies: ['See it: aws iam get-role --role-name x'],
    }
    const text = body([run.started, run.planned('update'), failedWith(failure)])
    expect(text).toMatch(/^## ❌ The dry run for endpoint `churn` failed\n/)
    expect(text).toContain(
      '> [!CAUTION]\n> **Denied.**\n>\n> Because.\n>\n> - AWS said `no`.\n> - Twice.\n\n### What to do\n\n- See it:\n  ```sh\n  aws iam get-role --role-name x\n  ```\n\n### What was to change\n',
    )
  })

  it('without a verdict does not look like a plan', () => {
    expect(body([])).toBe(`## ❌ The dry run failed\n\nCommit ${COMMIT} · [Workflow run](${RUN})`)
    expect(body([], [], {})).toBe('## ❌ The dry run failed')
  })
})

describe('a comment with too much in it', () => {
  const rowsOf = (text: string) => text.split('\n').filter((line) => /^\| `f\d+/.test(line)).length

  test.each<[string, number, number, number]>([
    // what, changes, the length of each value, rows
    ['has a hundred rows', 130, 10, 100],
    ['has as many as there are', 30, 10, 30],
    ['has fewer', 130, 200, 100],
  ])('%s', (_what, count, length, rows) => {
    const changes = Array.from({ length: count }, (_value, index) => ({
      path: `endpoint-config.f${index}`,
      from: 'x'.repeat(length),
      to: 'y'.repeat(length),
    }))
    const text = body([run.started, planWith({ changes }), done])
    expect(text.length).toBeLessThan(MOST_CHARACTERS)
    expect(rowsOf(text)).toBe(rows)
    expect(text.includes(`… and ${count - rows} more; the output \`plan\` has them all.`)).toBe(count > rows)
  })

  test.each<[string, number, number]>([
    // the value's text, changes, rows
    ['|', 130, 10],
    ['@x|', 130, 10],
    ['\u{10ffff}|', 130, 10],
    ['a|', 130, 40],
  ])('rather has fewer rows than a cut: %j', (unit, count, rows) => {
    const changes: readonly Change[] = Array.from({ length: count }, (_value, index) => ({
      path: `endpoint-config.f${index}`,
      from: unit.repeat(100),
      to: unit.repeat(200),
    }))
    const text = body([run.started, planWith({ changes }), done])
    expect(text.length).toBeLessThan(MOST_CHARACTERS)
    expect(rowsOf(text)).toBe(rows)
    expect(text).toContain(`… and ${count - rows} more; the output \`plan\` has them all.`)
    for (const line of text.split('\n').filter((each) => each.startsWith('| '))) expect(line).toMatch(/ \|$/)
  })

  it('has fewer and shorter words', () => {
    const long = '$'.repeat(9000)
    const text = body([
      run.started,
      ...Array.from({ length: 60 }, () => ({ type: 'warned' as const, text: long })),
      ...Array.from({ length: 60 }, () => ({ type: 'noticed' as const, text: long })),
      failedWith({
        what: long,
        why: long,
        evidence: Array.from({ length: 60 }, () => long),
        remedies: Array.from({ length: 60 }, () => long),
      }),
    ])
    expect(text.length).toBeLessThan(MOST_CHARACTERS)
    expect(text).toContain('> [!CAUTION]\n> **')
    expect(text.match(/^- <span>\$/gm)).toHaveLength(3)
    expect((text.match(/<span>/g) ?? []).length).toBe((text.match(/<\/span>/g) ?? []).length)
  })

  it('has its heading at the least, and says where the rest is', () => {
    const models = Array.from({ length: 100 }, () => ({ name: '|'.repeat(200), exists: true }))
    expect(body([run.started, planWith({ models }), done])).toBe(
      [
        '## 📋 Dry run: endpoint `churn` would be updated',
        `Commit ${COMMIT} · Region \`eu-west-1\` · [Workflow run](${RUN})`,
        'The rest is too long for a comment. The log of the workflow run has it.',
      ].join('\n\n'),
    )
  })
})

it('tells no secret, not even one that would be cut in two', () => {
  const secret = 'S3CR3T-0123456789'
  const long = `${'x'.repeat(3990)}${secret}`
  const text = body(
    [
      run.started,
      { type: 'warned', text: long },
      { type: 'noticed', text: long },
      planWith({ reasons: [long] }),
      failedWith({ what: long, why: long, evidence: [long], remedies: [long] }),
    ],
    [secret],
  )
  expect(text).toContain('x'.repeat(3990))
  expect(text).not.toContain('S3CR')
})

describe('hostile text', () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      ...HOSTILE_TEXTS,
      '@everyone',
      '@octo/admins',
      'octo/churn#1',
      '</details><script>alert(1)</script>',
      '````',
      '|',
      '\\|',
      '`|`',
      '](javascript:1)',
      '![](https://evil.example/x.png)',
      'www.evil.example',
      '<img src=x>',
      '-->',
      '<!-- deploy-sagemaker-endpoint plan?region=x -->',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  )

  it('brings no markup, links or mentions into the page', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const text = a + b
        const plan: Partial<Plan> = {
          endpointName: text,
          endpointConfigName: text,
          previousEndpointConfigName: `${text}x`,
          models: [{ name: text, exists: true }],
          changes: [
            { path: text, from: text, to: `${text}y` },
            { path: text, from: text },
            { path: `model.Environment.${text}`, to: text },
          ],
          removals: [text],
          reasons: [text],
        }
        const markdown = body([
          { type: 'started', at: run.at(0), region: text, endpointName: text },
          planWith(plan),
          { type: 'warned', text },
          { type: 'noticed', text },
          failedWith({ what: text, why: text, evidence: [text], remedies: [text] }),
        ])
        const outsideOfCode = markdown
          .replace(/^((?:> |- | {2})*`{3,})[^\n]*\n[^]*?\n[> ]*`{3,}$/gm, '')
          .replace(/(`+)(?!`)[^]*?[^`]\1(?!`)/g, '')
        expect(outsideOfCode.replace(/<\/?(?:code|span)>/g, '')).not.toMatch(/<[a-z/!]/i)
        expect(outsideOfCode.replace(`[Workflow run](${RUN})`, '')).not.toMatch(/(?:^|[^\\])\]\(|:\/\/|www\./i)
        expect(outsideOfCode.replace(/&#\d+;/g, '&')).not.toMatch(/@\w|#\d/)
      }),
    )
  })
})
