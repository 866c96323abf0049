import { codeBlock, list, prose } from './markdown.ts'

/** What stands in lines of its own: a list (all that is wrong with the inputs), or something to be shown as it is (a stack trace). */
export function evidence(why: string): string {
  const lines = why.split('\n').filter((line) => line.trim() !== '')
  const [first = '', ...others] = lines
  // Of one thing alone there is nothing to list.
  if (others.length === 0) return prose(first.replace(/^- /, ''))
  const items = lines.filter((line) => line.startsWith('- '))
  if (items.length === 0) return codeBlock(lines)
  const sentences = lines.filter((line) => !line.startsWith('- '))
  return [...sentences.map(prose), list(items.map((item) => prose(item.slice(2))))].join('\n\n')
}

/** A remedy that is a command of the AWS CLI or a statement of an IAM policy, or ends with one, is to be copied. */
export function remedyItem(remedy: string): string {
  const copied = /(?:^|\n|: )(aws [a-z\d-]+ [a-z\d-]+ [^]*|\{ "Effect": [^]*\})$/.exec(remedy)?.[1]
  if (copied === undefined) return prose(remedy)
  const sentence = prose(remedy.slice(0, -copied.length))
  return [...(sentence === '' ? [] : [sentence]), codeBlock([copied], copied.startsWith('{') ? 'json' : 'sh')].join(
    '\n',
  )
}
