import type { LoggedCause } from './known-cause.ts'
import { PROGRAM_CAUSES } from './log-of-program.ts'
import { START_CAUSES } from './log-of-start.ts'

/**
 * What the last lines of a container betray, the more conclusive first. Model servers put a time and a logger's name before what they
 * pass on, so no pattern relies on a line's beginning.
 */
export const CONTAINER_LOG_CAUSES: readonly LoggedCause[] = [...START_CAUSES, ...PROGRAM_CAUSES]
