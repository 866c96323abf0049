import type { ActResult } from './performing.ts'

/** The demo's last word: a line for each act, with what was asked of it. Complaints follow below. */
export function verdictTable(results: readonly ActResult[]): readonly string[] {
  const rows = results.map(({ act, result, exitCode, answeredBy, writes, seconds, complaints }) => [
    complaints.length === 0 ? '✔' : '✘',
    act.title,
    result,
    exitCode === 0 ? 'succeeded' : 'failed',
    answeredBy === '' ? 'nobody' : answeredBy,
    String(writes),
    `${seconds.toFixed(1)} s`,
  ])
  const all = [['', 'act', 'result', 'step', 'answered by', 'writes', 'took'], ...rows]
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? []
  const lines = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const wrong = results.flatMap(({ act, complaints }) => complaints.map((complaint) => `${act.title}: ${complaint}`))
  return [...lines, ...wrong]
}
