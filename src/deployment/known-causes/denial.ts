import type { Groups, Where } from './known-cause.ts'

/**
 * A pattern for IAM's sentence about a missing permission. Some services leave the resource out.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html has all its endings.
 *
 * @param action what it is about, as a pattern's source
 * @param ending what the sentence has behind that
 */
export function denialOf(action = String.raw`[\w-]+:\w+`, ending = ''): RegExp {
  const sentence = String.raw`User: (?<principal>[^\s"\x60]+) is not authorized to perform:? (?<action>${action})`
  const resource = String.raw`(?: on resource:? "?(?<resource>[^\s"\x60]+))?`
  return new RegExp(`${sentence}${resource}${ending === '' ? '' : `[^]*?(?:${ending})`}`, 'i')
}

/** Whose permission is missing (`who`, `Who`, `subject`), for what (`onResource`), and the statement that gives it. */
export function deniedAccess({ principal = '', action = '', resource }: Groups, where: Where): Groups {
  const { kind, name } = subjectOf(principal)
  const isExecutionRole = kind === 'role' && where.executionRoles.some((arn) => arn.endsWith(`/${name}`))
  const allowed = allowedResource(resource)
  const who = isExecutionRole ? 'the execution role' : 'the caller'
  return {
    who,
    Who: who.replace('the', 'The'),
    subject: name === '' ? '' : ` (${kind} ${name})`,
    onResource: resource === undefined ? '' : ` on \`${resource.replace(/[.,;]$/, '')}\``,
    onAllowed: allowed === '*' ? '' : ` on \`${allowed}\``,
    statement: statementOf(action, allowed),
  }
}

/** An IAM policy's statement on one line, to be pasted. */
export function statementOf(action: string | readonly string[], resource: string, condition?: object): string {
  const statement = { Effect: 'Allow', Action: action, Resource: resource, ...(condition && { Condition: condition }) }
  return JSON.stringify(statement, undefined, 1).replaceAll(/\n */g, ' ')
}

/** Who it is that IAM calls by an ARN. */
function subjectOf(principal: string): { readonly kind: 'role' | 'user'; readonly name: string } {
  const [, kind = '', path = ''] = /:(assumed-role|role|user)\/(\S+)$/.exec(principal) ?? []
  const parts = path.split('/')
  // An assumed role is followed by the session's name.
  return { kind: kind === 'user' ? 'user' : 'role', name: (kind === 'assumed-role' ? parts[0] : parts.at(-1)) ?? '' }
}

/** What to allow where this was denied: names of models and configs end in a fingerprint, so the next one will be another. */
export function allowedResource(resource = '*'): string {
  if (!resource.startsWith('arn:')) return '*'
  return resource
    .replace(/[.,;]$/, '')
    .replace(/(:(?:model|endpoint-config)\/\S+)-[0-9a-f]{12}(?:-[0-9a-f]{4})?$/, '$1-*')
    .replace(/(:log-group:[^:]+):.*$/, '$1:*')
}
