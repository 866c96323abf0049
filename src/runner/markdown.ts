/**
 * GitHub-flavoured Markdown from plain texts, none of which can bring markup, links or mentions of its own. An empty `<span>` keeps apart
 * what GitHub would make a link of; unlike an invisible character it is not copied with the text.
 */
const APART = '<span></span>'

/** Pages that a text may link to; others of the console can change things at a click. */
const TRUSTED_URL =
  /^https:\/\/(?:docs\.aws\.amazon\.com|docs\.github\.com|(?:[a-z0-9-]+\.)?console\.aws\.amazon\.com\/servicequotas)\/[\w./?=&#%:+,~$!-]*$/

/** Backticks around code, ARNs, and URLs without the punctuation behind them. */
const CODE_IN_PROSE = /`([^`]+)`|\b((?:arn:aws[\w-]*|s3|https?):[^\s"'`<>()]*[^\s"'`<>().,;:!?\]}])/g

/** Up to where GitHub's references are broken off: mentions, mail addresses, issues, links and emoji. */
const REFERENCES = /@|#(?=\d)|GH(?=-\d)|www(?=\.)|:(?=\/\/)|:(?=[\w+\\-]+:)/gi

/** What may be the beginning of a commit's number: GitHub makes links of seven digits and more. */
const COMMITS = /(?<![\w-])[\da-f]{7,40}(?![\w-])/gi

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&vert;',
  $: '<span>$</span>',
}

/** Plain text in one line, for paragraphs, list items and table cells. */
export function escaped(text: string): string {
  return asBlock(inline(text))
}

/** Escaped text, in which code, ARNs and URLs are set as code, and links to documentation are links. */
export function prose(text: string): string {
  let end = 0
  const parts: string[] = []
  for (const match of text.matchAll(CODE_IN_PROSE)) {
    const [whole, inBackticks, technical = ''] = match
    const isLink = inBackticks === undefined && TRUSTED_URL.test(technical)
    parts.push(inline(text.slice(end, match.index)), isLink ? `<${technical}>` : code(inBackticks ?? technical))
    end = match.index + whole.length
  }
  return asBlock([...parts, inline(text.slice(end))].join(''))
}

function inline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\$&`)
    .replace(/[&<>|$]/g, (character) => ENTITIES[character] ?? character)
    .replace(REFERENCES, `$&${APART}`)
    .replace(COMMITS, (digits) => digits.replace(/.{6}(?=.)/g, `$&${APART}`))
}

/** At its start some characters would make a block a list or a heading. */
function asBlock(markdown: string): string {
  return markdown.trim().replace(/^(?=[-+=#])|(?<=^\d+)(?=[.)])/, '\\')
}

/** Text set as code; in paragraphs, list items and table cells. */
export function code(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  // In a table a pipe ends the cell even in code, and a backslash before it would end its escaping.
  if (line === '' || /[|\\]/.test(line)) return htmlCode(line)
  const fence = '`'.repeat(longestRun(line, /`+/g) + 1)
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${line}${pad}${fence}`
}

/** Text set as code, where Markdown is not read: inside HTML. */
export function htmlCode(text: string): string {
  const entities = text.replace(/[^A-Za-z0-9 /,()=+-]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`)
  // Where Markdown is read nevertheless, it looks for addresses behind the entities.
  return `<code>${entities.replace(/&#(?:58|64);|www(?=&#46;)/gi, `$&${APART}`)}</code>`
}

/** A code block, longer fenced than any run of backticks in it. */
export function codeBlock(lines: readonly string[], language = ''): string {
  const text = lines.join('\n')
  const fence = '`'.repeat(Math.max(3, longestRun(text, /`+/g) + 1))
  return `${fence}${language}\n${text}\n${fence}`
}

/** A table of cells that are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => ':---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/**
 * What is shown after a click, or hidden by one.
 * @param title HTML
 * @param body Markdown
 */
export function collapsible(title: string, body: string, isOpen = false): string {
  return `<details${isOpen ? ' open' : ''}>\n<summary>${title}</summary>\n\n${body}\n\n</details>`
}

/** One of GitHub's coloured boxes; the body is Markdown. */
export function alert(kind: 'NOTE' | 'IMPORTANT' | 'WARNING' | 'CAUTION', body: string): string {
  return [`[!${kind}]`, ...body.split('\n')].map((line) => `> ${line}`.trimEnd()).join('\n')
}

/**
 * @param text Markdown
 * @param url encoded, but for what only Markdown would stumble over
 */
export function link(text: string, url: string): string {
  return `[${text}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`
}

/** @param items Markdown; an empty one would make a heading of the line above */
export function list(items: readonly string[]): string {
  return items
    .filter((item) => item !== '')
    .map((item) => `- ${item.replaceAll('\n', '\n  ')}`)
    .join('\n')
}

function longestRun(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].reduce((longest, [run]) => Math.max(longest, run.length), 0)
}
