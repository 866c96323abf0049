import { describe, expect, it } from '@jest/globals'
import type { Evidence } from '../../../src/deployment/evidence.ts'
import { logsInWords, tailsOf } from '../../../src/deployment/evidence-in-words.ts'
import { START } from './given.ts'

const where = { region: 'eu-west-1', endpointName: 'churn', isOver: true }
const TAIL =
  'Read the containers’ log: aws logs tail /aws/sagemaker/Endpoints/churn --region eu-west-1 --since 2026-01-01T00:00:00Z'

type Tails = Evidence['logs'][number]['tails']
const evidenceOf = (...tails: readonly Tails[]): Evidence => ({
  since: START,
  logs: tails.map((each, index) => ({ variantName: ['Blue', 'Green'][index] ?? '', tails: each })),
})
const tailOf = (...lines: readonly string[]) => ({ logGroup: 'g', logStream: 's', lines })
const found = (...value: readonly ReturnType<typeof tailOf>[]): Tails => ({ kind: 'found', value })

describe('a container that was started, and whose log has not arrived', () => {
  const evidence = evidenceOf(found(tailOf(), tailOf()), { kind: 'absent', message: 'no stream' })

  it('is told as such, and not as one that never ran', () => {
    expect(logsInWords(evidence, where)).toEqual({
      sentences: [
        'There is no log of this rollout by variant Green: its containers never ran, or printed nothing, or the execution role may not write logs.',
        'A container of variant Blue was started, and none of its log has arrived: it printed nothing yet, or CloudWatch Logs is late.',
      ],
      remedies: [TAIL],
    })
  })

  it('has no lines to show', () => {
    expect(tailsOf(evidence)).toEqual([])
    expect(tailsOf(evidenceOf(found(tailOf(), tailOf('boom'))))).toEqual([tailOf('boom')])
  })
})

it('lines speak for themselves', () => {
  expect(logsInWords(evidenceOf(found(tailOf('boom'))), where)).toEqual({ sentences: [], remedies: [] })
})

it('a log that is not told in time is told as such, with the way that may be missing', () => {
  const late = { kind: 'unanswered', message: 'no answer within 20 s', isLate: true } as const
  expect(logsInWords(evidenceOf(late, late), where)).toEqual({
    sentences: ['The containers’ log could not be read: no answer within 20 s'],
    remedies: [
      'If the runner is in a VPC without a way to the internet, give that an endpoint for CloudWatch Logs (`com.amazonaws.eu-west-1.logs`), so that the next failure shows the containers’ last lines.',
      TAIL,
    ],
  })
})
