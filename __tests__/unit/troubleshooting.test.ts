import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { renderTroubleshooting } from '../../scripts/generate-troubleshooting.ts'
import { KNOWN_CAUSES } from '../../src/deployment/known-causes.ts'
import { CONTAINER_LOG_CAUSES } from '../../src/deployment/known-causes/container-log.ts'
import { FAILURE_KINDS } from '../../src/deployment/known-causes/failure-kinds.ts'

const page = readFileSync('docs/troubleshooting.md', 'utf8')
const all = [...KNOWN_CAUSES, ...CONTAINER_LOG_CAUSES, ...Object.values(FAILURE_KINDS)]

test('the tables of docs/troubleshooting.md are those of the code (npm run readme makes them anew)', () => {
  expect(renderTroubleshooting(page)).toBe(page)
})

test.each(all)('$id can be found there by its words', ({ words }) => {
  // As they are shown: on one line, a pipe escaped.
  expect(page).toContain(words.replaceAll('|', String.raw`\|`).slice(0, 60))
})

test('a page without a marker is refused', () => {
  expect(() => renderTroubleshooting('# Troubleshooting')).toThrow('has no <!-- access:start -->')
})
