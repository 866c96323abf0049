import { describe, expect, it } from '@jest/globals'
import { logRenderer, type Paint } from '../../../scripts/demo/log.ts'

const marked: Paint = (style, text) => `<${String(style)}>${text}</>`

function render(...lines: string[]): string[] {
  return lines.flatMap(logRenderer(marked))
}

describe('logRenderer', () => {
  it('prints ordinary lines as they are', () => {
    expect(render('one', '  two: 2', 'std::string')).toEqual(['one', '  two: 2', 'std::string'])
  })

  it('turns a group into a heading with its lines indented', () => {
    expect(render('::group::Plan', 'create', '::endgroup::', 'done')).toEqual(['<bold>▾ Plan</>', '  create', 'done'])
  })

  it('gives annotations their colour, their title and their lines', () => {
    expect(render('::error title=Rolled back,file=a%3Ab::first%0Asecond: 100%25')).toEqual([
      '<red>Error: Rolled back: first</>',
      '<red>second: 100%</>',
    ])
    expect(render('::warning::careful', '::notice title=A%2C B::by the way')).toEqual([
      '<yellow>Warning: careful</>',
      '<blue>Notice: A, B: by the way</>',
    ])
  })

  it('shows nothing of commands for the runner alone', () => {
    expect(render('::debug::detail', '::add-mask::secret', '::save-state name=a::b')).toEqual([])
  })

  it('takes nothing for a command between stop-commands and its token', () => {
    expect(render('::stop-commands::t0ken', '::error::said by a container', '::t0ken::', '::warning::ours')).toEqual([
      '::error::said by a container',
      '<yellow>Warning: ours</>',
    ])
  })

  it('leaves a command that the runner does not know in sight', () => {
    expect(render('::unheard-of::text')).toEqual(['::unheard-of::text'])
  })
})
