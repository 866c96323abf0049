import { ASSIGNMENTS, COMMANDS } from '../../fixtures/hostile-texts.ts'

export { commandsIn } from '../../fixtures/runner-commands.ts'

/** Texts that AWS, a container or a hostile user may send to the runner. */
export const HOSTILE_TEXTS: readonly string[] = [...COMMANDS, ...ASSIGNMENTS].map(({ text }) => text)
