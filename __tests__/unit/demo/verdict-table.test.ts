import { expect, it } from '@jest/globals'
import { acts } from '../../../scripts/demo/acts.ts'
import { untouched } from '../../../scripts/demo/job.ts'
import type { ActResult } from '../../../scripts/demo/performing.ts'
import { verdictTable } from '../../../scripts/demo/verdict-table.ts'

const [first, , , last] = acts

function resultOf(act: typeof first, rest: Partial<ActResult>): ActResult {
  if (act === undefined) throw new Error('no such act')
  const { result, exitCode, answeredBy } = act.expected
  return {
    act,
    result,
    exitCode,
    answeredBy,
    summary: '# x',
    writes: 5,
    seconds: 2.34,
    complaints: [],
    state: untouched,
    ...rest,
  }
}

it('has a line for each act, and every complaint below', () => {
  expect(
    verdictTable([
      resultOf(first, {}),
      resultOf(last, { result: 'failed', answeredBy: '', complaints: ["result is 'failed', not 'rolled-back'"] }),
    ]),
  ).toEqual([
    '   act                    result   step       answered by  writes  took',
    '✔  A first release        created  succeeded  v1.0.0       5       2.3 s',
    '✘  A container that dies  failed   failed     nobody       5       2.3 s',
    "A container that dies: result is 'failed', not 'rolled-back'",
  ])
})
