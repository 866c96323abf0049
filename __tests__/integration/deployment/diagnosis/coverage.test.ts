import { expect, it, test } from '@jest/globals'
import { KNOWN_CAUSES } from '../../../../src/deployment/known-causes.ts'
import { CONTAINER_LOG_CAUSES } from '../../../../src/deployment/known-causes/container-log.ts'
import { FAILURE_KINDS } from '../../../../src/deployment/known-causes/failure-kinds.ts'
import { CONTAINER_LOGS } from './container-logs.ts'
import { REFUSALS } from './refusals.ts'
import { FAILED_ROLLOUTS } from './rollouts.ts'

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id).toSorted()

test('every cause that AWS’s words tell is brought about by a test', () => {
  expect(idsOf([...REFUSALS, ...FAILED_ROLLOUTS])).toEqual(idsOf([...KNOWN_CAUSES, ...Object.values(FAILURE_KINDS)]))
})

test('every cause that a container’s log tells is brought about by a test', () => {
  expect(idsOf(CONTAINER_LOGS)).toEqual(idsOf(CONTAINER_LOG_CAUSES))
})

it('knows each cause once', () => {
  const ids = idsOf([...KNOWN_CAUSES, ...CONTAINER_LOG_CAUSES, ...Object.values(FAILURE_KINDS)])
  expect(new Set(ids).size).toBe(ids.length)
})
