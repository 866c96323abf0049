import { styleText } from 'node:util'

type Style = Parameters<typeof styleText>[0]

/** Gives a text a colour, or not. */
export type Paint = (style: Style, text: string) => string

export const plain: Paint = (_style, text) => text

/** Colours where the terminal shows them. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  return stream.isTTY && stream.hasColors() ? (style, text) => styleText(style, text) : plain
}

const ANNOTATIONS: Readonly<Record<string, { readonly word: string; readonly style: Style }>> = {
  error: { word: 'Error', style: 'red' },
  warning: { word: 'Warning', style: 'yellow' },
  notice: { word: 'Notice', style: 'blue' },
}

// Commands that tell the runner something and show nothing (or only to who asked for a debug log).
const SILENT = new Set([
  'debug',
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'echo',
  'save-state',
  'set-output',
  'set-env',
])

/**
 * Shows a step's output as the runner's log does: `::group::` becomes a heading with its lines indented, annotations get their colour,
 * other workflow commands disappear.
 *
 * Returns a function that takes one line and gives the lines to print; it keeps what it must remember between them.
 */
export function logRenderer(paint: Paint): (line: string) => readonly string[] {
  let indent = ''
  let resumeToken: string | undefined

  return (line) => {
    const command = parseCommand(line)
    if (resumeToken !== undefined) {
      if (command?.name !== resumeToken) return [indent + line]
      resumeToken = undefined
      return []
    }
    if (command === undefined || !isKnown(command.name)) return [indent + line]
    if (command.name === 'group') {
      indent = '  '
      return [paint('bold', `▾ ${command.data}`)]
    }
    if (command.name === 'endgroup') indent = ''
    if (command.name === 'stop-commands') resumeToken = command.data
    const annotation = ANNOTATIONS[command.name]
    if (annotation === undefined) return []
    const heading = command.title === undefined ? annotation.word : `${annotation.word}: ${command.title}`
    return `${heading}: ${command.data}`.split('\n').map((part) => indent + paint(annotation.style, part))
  }
}

function isKnown(name: string): boolean {
  return SILENT.has(name) || name in ANNOTATIONS || ['group', 'endgroup', 'stop-commands'].includes(name)
}

interface Command {
  readonly name: string
  readonly title?: string
  readonly data: string
}

/** `::name key=value,key=value::data`, with the runner's escapes undone. */
function parseCommand(line: string): Command | undefined {
  const match = /^\s*::([^\s:]+)(?:\s+(.*?))?::(.*)$/s.exec(line)
  if (match === null) return undefined
  const [, name = '', properties = '', data = ''] = match
  const title = properties
    .split(',')
    .find((property) => property.startsWith('title='))
    ?.slice('title='.length)
  return { name, ...(title === undefined ? {} : { title: unescape(title) }), data: unescape(data) }
}

function unescape(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}
