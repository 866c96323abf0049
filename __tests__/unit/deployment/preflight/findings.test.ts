import { describe, expect, it, test } from '@jest/globals'
import type { DeploymentConfig } from '@aws-sdk/client-sagemaker'
import type { Alarm } from '../../../../src/aws/aws.ts'
import type { Plan } from '../../../../src/deployment/plan.ts'
import { TRUST_STATEMENT } from '../../../../src/deployment/preflight/trust-policy.ts'
import { findingsOf } from '../../../../src/deployment/preflight/findings.ts'
import type { Finding } from '../../../../src/deployment/preflight/finding.ts'
import { ARTIFACT, desiredOf, IMAGE, ROLE } from '../given.ts'
import { ABSENT, DENIED, findings, found, inShort, NOT_APPLICABLE, UNANSWERED } from './given.ts'

const NO_ANSWERS = [DENIED, UNANSWERED, NOT_APPLICABLE] as const

describe('nothing is found wrong', () => {
  it('where nothing was looked at', () => {
    expect(findingsOf(desiredOf(), { models: {} }, { action: 'create', peakInstances: [] })).toEqual([])
  })

  test.each(NO_ANSWERS)('in what was not told: %o', (answer) => {
    const seen = {
      roles: { [ROLE]: answer },
      quotas: { 'ml.m5.large': answer },
      alarms: answer,
    }
    const peakInstances = [{ instanceType: 'ml.m5.large', instances: 1 }]
    expect(findings(seen, { deploymentConfig: watching('errors'), peakInstances })).toEqual([])
  })
})

it('errors come before warnings, each kind in the order of the checks', () => {
  const seen = {
    roles: { [ROLE]: found({ arn: ROLE, trustPolicy: trusting('lambda.amazonaws.com') }) },
    alarms: found([]),
    quotas: { 'ml.m5.large': found(0) },
  }
  const all = findings(seen, {
    deploymentConfig: watching('errors'),
    peakInstances: [{ instanceType: 'ml.m5.large', instances: 1 }],
  })
  expect(inShort(all)).toEqual([
    expect.stringMatching(/^error: There is no CloudWatch alarm errors/),
    expect.stringMatching(/^warning: The trust policy/),
    expect.stringMatching(/^warning: The quota/),
  ])
})

describe('a role', () => {
  const named = 'arn:aws:iam::123456789012:role/service-role/SageMakerExecution'
  const role = (arn: string, trustPolicy = trusting('sagemaker.amazonaws.com')) => found({ arn, trustPolicy })

  it('that is there and trusts SageMaker is right', () => {
    expect(findings({ roles: { [ROLE]: role(ROLE) } })).toEqual([])
  })

  it('whose name has another case is the same', () => {
    expect(findings({ roles: { [ROLE]: role(ROLE.replace('SageMakerE', 'sagemakere')) } })).toEqual([])
  })

  it('that is not there is an error', () => {
    const absent = { kind: 'absent', message: 'The role with name SageMakerExecution cannot be found.' } as const
    expect(findings({ roles: { [ROLE]: absent } })).toEqual([
      {
        severity: 'error',
        text: `There is no execution role ${ROLE} in the caller’s account (The role with name SageMakerExecution cannot be found).`,
        remedy: expect.stringContaining('`execution-role-arn`'),
      },
    ])
  })

  test.each([
    ['path', named],
    ['account', ROLE.replace('1234', '9876')],
    ['partition', ROLE.replace('arn:aws:', 'arn:aws-cn:')],
  ])('of this name with another %s is an error that says the right ARN', (_what, arn) => {
    expect(findings({ roles: { [ROLE]: role(arn) } })).toEqual([
      {
        severity: 'error',
        text: `There is no execution role ${ROLE}: the role of this name in the caller’s account is ${arn}.`,
        remedy: expect.stringMatching(new RegExp(`^Use ${arn}: .*another account`)),
      },
    ])
  })

  it('that does not trust SageMaker is a warning with the statement to add', () => {
    expect(findings({ roles: { [ROLE]: role(ROLE, trusting('lambda.amazonaws.com')) } })).toEqual([
      {
        severity: 'warning',
        text: `The trust policy of the execution role ${ROLE} does not let SageMaker assume it.`,
        remedy: `Add this statement to the trust policy: ${TRUST_STATEMENT}`,
      },
    ])
  })
})

describe('a quota', () => {
  const type = 'ml.g5.xlarge'
  const ofPeak = (quota: number | undefined, instances: number, action: Plan['action'] = 'create') =>
    findings(
      { quotas: quota === undefined ? {} : { [type]: found(quota) } },
      { action, peakInstances: [{ instanceType: type, instances }] },
    )

  test.each<[string, number | undefined]>([
    ['unknown', undefined],
    ['enough', 2],
    ['more than enough', 20],
  ])('that is %s is right', (_what, quota) => {
    expect(ofPeak(quota, 2)).toEqual([])
  })

  it('of 0 is a warning with a link', () => {
    expect(ofPeak(0, 1)).toEqual([
      {
        severity: 'warning',
        text: 'The quota “ml.g5.xlarge for endpoint usage” is 0 in eu-west-1: the account may not have a single one.',
        remedy: expect.stringContaining('https://console.aws.amazon.com/servicequotas/home/services/sagemaker/quotas'),
      },
    ])
  })

  it('below what is asked for is a warning with the numbers', () => {
    const [finding] = ofPeak(1, 3)
    expect(finding).toMatchObject({
      severity: 'warning',
      text: 'The quota “ml.g5.xlarge for endpoint usage” is 1 in eu-west-1, but the endpoint needs 3.',
    })
    expect(finding?.remedy).not.toContain('rolling')
  })

  it('below what an update needs says that both fleets count, and what needs fewer', () => {
    expect(ofPeak(3, 4, 'update')).toEqual([
      {
        severity: 'warning',
        text: 'The quota “ml.g5.xlarge for endpoint usage” is 3 in eu-west-1, but the update needs 4 at once: the new instances start beside those that run now.',
        remedy: expect.stringContaining('`deployment-strategy: rolling`'),
      },
    ])
  })

  it('that is known is told, whatever became of the other type’s', () => {
    const peakInstances = ['ml.c7i.large', type].map((instanceType) => ({ instanceType, instances: 1 }))
    for (const answer of NO_ANSWERS) {
      const all = findings({ quotas: { 'ml.c7i.large': answer, [type]: found(0) } }, { peakInstances })
      expect(inShort(all)).toEqual([expect.stringContaining(`“${type} for endpoint usage” is 0`)])
    }
  })

  it('of several types is told of each', () => {
    const all = findings(
      { quotas: { 'ml.m5.large': found(0), [type]: found(0) } },
      { peakInstances: ['ml.m5.large', type].map((instanceType) => ({ instanceType, instances: 1 })) },
    )
    expect(inShort(all)).toEqual([expect.stringContaining('ml.m5.large'), expect.stringContaining(type)])
  })
})

describe('an alarm', () => {
  const seen = (alarms: readonly Alarm[], action: Plan['action'] = 'update') =>
    findings({ alarms: found(alarms) }, { action, deploymentConfig: watching('errors', 'slow') })
  const slow: Alarm = { name: 'slow', state: 'OK' }

  test.each(['OK', 'INSUFFICIENT_DATA'])('that is %s is right', (state) => {
    expect(seen([{ name: 'errors', state }, slow])).toEqual([])
  })

  it('that is not there is an error', () => {
    expect(seen([slow], 'create')).toEqual([
      {
        severity: 'error',
        text: 'There is no CloudWatch alarm errors in eu-west-1, which the rollout is to watch.',
        remedy: expect.stringContaining('`rollback-alarms`'),
      },
    ])
  })

  it('that is there in another case is another one', () => {
    expect(inShort(seen([{ name: 'Errors', state: 'OK' }, slow]))).toEqual([expect.stringContaining('alarm errors')])
  })

  it('in ALARM is a warning before an update, with CloudWatch’s reason', () => {
    const alarm = { name: 'errors', state: 'ALARM', reason: 'Threshold crossed:\n  1 datapoint.' }
    expect(seen([alarm, slow])).toEqual([
      {
        severity: 'warning',
        text: 'The CloudWatch alarm errors is in ALARM now (Threshold crossed: 1 datapoint), so SageMaker is going to roll the update back.',
        remedy: expect.stringContaining('OK'),
      },
    ])
  })

  it('in ALARM without a reason is a warning, too', () => {
    expect(inShort(seen([{ name: 'errors', state: 'ALARM' }, slow]))).toEqual([
      expect.stringContaining('errors is in ALARM now, so'),
    ])
  })

  test.each<Plan['action']>(['create', 'recreate'])(
    'in ALARM does not matter where there is nothing to roll back to: %s',
    (action) => {
      expect(seen([{ name: 'errors', state: 'ALARM' }, slow], action)).toEqual([])
    },
  )
})

it('AWS’s words are told whole: cut here, half a secret could be left', () => {
  const message = `No such role: ${'x'.repeat(5_000)}`
  expect(findings({ roles: { [ROLE]: { ...ABSENT, message } } })[0]?.text).toContain(`(${message})`)
})

describe('text from outside', () => {
  const facts = (tick: string) => {
    const role = `${ROLE}${tick}`
    const reason = `Threshold ${tick}crossed`
    return findings(
      {
        roles: {
          [role]: found({ arn: `${ROLE}${tick}${tick}x`, trustPolicy: '' }),
          [ROLE]: { ...ABSENT, message: tick },
        },
        alarms: found([{ name: 'errors', state: 'ALARM', reason }]),
        quotas: { [`ml.m5.large${tick}`]: found(1) },
        artifacts: {
          [ARTIFACT]: {
            bucketRegion: found(`us-east-1${tick}`),
            content: NOT_APPLICABLE,
            below: found([{ key: `${tick}/`, size: 0 }]),
          },
        },
        images: { [IMAGE]: { ...ABSENT, message: tick } },
      },
      {
        action: 'update',
        deploymentConfig: watching('errors', `slow${tick}`),
        peakInstances: [{ instanceType: `ml.m5.large${tick}`, instances: 2 }],
      },
    )
  }
  const ticks = (all: readonly Finding[]) => all.map(({ text, remedy }) => `${text} ${remedy}`.split('`').length)

  it('cannot end our own code: its backticks become apostrophes', () => {
    const hostile = facts('`')
    expect(hostile).toHaveLength(7)
    expect(ticks(hostile)).toEqual(ticks(facts('x')))
    expect(hostile.map(({ text }) => text).join(' ')).toContain("(Threshold 'crossed)")
  })
})

function watching(...names: readonly string[]): DeploymentConfig {
  return {
    BlueGreenUpdatePolicy: { TrafficRoutingConfiguration: { Type: 'ALL_AT_ONCE', WaitIntervalInSeconds: 60 } },
    AutoRollbackConfiguration: { Alarms: names.map((AlarmName) => ({ AlarmName })) },
  }
}

function trusting(service: string): string {
  return `{"Statement": [${TRUST_STATEMENT.replace('sagemaker.amazonaws.com', service)}]}`
}
