import type { Reply } from './in-process-client.ts'
import { type WireRequest, type WireResponse, answer } from './message.ts'
import { escapeXml } from './xml.ts'

/** The AWS query protocols: `POST /` with a form, answers in XML. EC2 has a dialect of its own. */

export interface QueryCall {
  /** As the emulator calls the service. */
  readonly service: string
  readonly operation: string
  /** In the SDK's shape. */
  readonly input: Readonly<Record<string, unknown>>
}

/** By the name that requests are signed for. */
const services: Readonly<Record<string, string>> = { iam: 'iam', ec2: 'ec2', monitoring: 'cloudwatch' }

const namespaces: Readonly<Record<string, string>> = {
  iam: 'https://iam.amazonaws.com/doc/2010-05-08/',
  ec2: 'http://ec2.amazonaws.com/doc/2016-11-15/',
  cloudwatch: 'http://monitoring.amazonaws.com/doc/2010-08-01/',
}

/** What a request asks for; `undefined`: it is no query, or for a service that the emulator does not have. */
export const queryCall = ({ headers, body }: WireRequest, signedFor: string): QueryCall | undefined => {
  const service = services[signedFor]
  const isForm = (headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')
  if (service === undefined || !isForm) return undefined
  const { Action, Version: _version, ...input } = fromForm(new URLSearchParams(Buffer.from(body).toString('utf8')))
  const operation = typeof Action === 'string' ? Action : '*'
  return { service, operation, input: service === 'ec2' ? renamed(input, ec2Inputs) : input }
}

export const queryResponse = ({ service, operation }: QueryCall, reply: Reply): WireResponse => {
  if (reply.kind === 'broken' || reply.kind === 'hung') return { kind: reply.kind }
  const headers = { 'content-type': 'text/xml;charset=UTF-8', 'x-amzn-requestid': reply.requestId }
  const id = reply.requestId
  if (reply.kind === 'error') {
    const { name, message, statusCode } = reply.error
    const words = `<Code>${escapeXml(name)}</Code><Message>${escapeXml(message)}</Message>`
    const type = statusCode < 500 ? 'Sender' : 'Receiver'
    const xml =
      service === 'ec2'
        ? `<Response><Errors><Error>${words}</Error></Errors><RequestID>${id}</RequestID></Response>`
        : `<ErrorResponse><Error><Type>${type}</Type>${words}</Error><RequestId>${id}</RequestId></ErrorResponse>`
    return answer(statusCode, headers, xml)
  }
  const open = `<${operation}Response xmlns="${namespaces[service]}">`
  const close = `</${operation}Response>`
  if (service === 'ec2') {
    const members = xmlOf(renamed(reply.output, ec2Outputs, lowerFirst), 'item')
    return answer(200, headers, `${open}<requestId>${id}</requestId>${members}${close}`)
  }
  const result = `<${operation}Result>${xmlOf(reply.output, 'member')}</${operation}Result>`
  return answer(
    200,
    headers,
    `${open}${result}<ResponseMetadata><RequestId>${id}</RequestId></ResponseMetadata>${close}`,
  )
}

/** EC2's names on the wire, where they are not the SDK's. */
const ec2Inputs: Readonly<Record<string, string>> = {
  SubnetId: 'SubnetIds',
  GroupId: 'GroupIds',
  GroupName: 'GroupNames',
  Filter: 'Filters',
  Value: 'Values',
}

/** The same of answers, where more differs than the first letter's case. */
const ec2Outputs: Readonly<Record<string, string>> = {
  Subnets: 'subnetSet',
  SecurityGroups: 'securityGroupInfo',
  Description: 'groupDescription',
  Tags: 'tagSet',
  UserIdGroupPairs: 'groups',
}

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

/** Members that are no text; a form does not tell. */
const scalars: Readonly<Record<string, (text: string) => unknown>> = {
  MaxResults: Number,
  MaxRecords: Number,
  DryRun: (text) => text === 'true',
}

type Tree = Map<string, Tree | string>

/** `Filter.1.Value.2=x` is the second element of a member of the first element of a list. `member` stands before an index in some dialects. */
const fromForm = (form: URLSearchParams): Readonly<Record<string, unknown>> => {
  const root: Tree = new Map()
  for (const [name, text] of form) {
    const path = name.split('.').filter((part) => part !== 'member')
    const last = path.pop() ?? ''
    let at = root
    for (const part of path) {
      const next = at.get(part)
      const branch: Tree = next instanceof Map ? next : new Map()
      at.set(part, branch)
      at = branch
    }
    at.set(last, text)
  }
  return structure(root)
}

const structure = (tree: Tree): Readonly<Record<string, unknown>> =>
  Object.fromEntries([...tree].map(([name, value]) => [name, plain(name, value)]))

const plain = (name: string, value: Tree | string): unknown => {
  if (typeof value === 'string') return (scalars[name] ?? String)(value)
  const isList = [...value.keys()].every((key) => /^\d+$/.test(key))
  return isList ? [...value.values()].map((element) => plain('', element)) : structure(value)
}

/** With the names of all members changed, at every depth. */
const renamed = (
  value: object,
  names: Readonly<Record<string, string>>,
  otherwise: (name: string) => string = (name) => name,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(value).map(([name, member]: [string, unknown]) => [
      names[name] ?? otherwise(name),
      renamedMember(member, (each) => renamed(each, names, otherwise)),
    ]),
  )

const renamedMember = (member: unknown, rename: (value: object) => unknown): unknown => {
  if (Array.isArray(member)) return member.map((item: unknown) => renamedMember(item, rename))
  return typeof member === 'object' && member !== null && !(member instanceof Date) ? rename(member) : member
}

/** @param item what an element of a list is called */
const xmlOf = (value: unknown, item: string): string => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return escapeXml(String(value))
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value))
    return value.map((element: unknown) => `<${item}>${xmlOf(element, item)}</${item}>`).join('')
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => `<${name}>${xmlOf(member, item)}</${name}>`)
    .join('')
}
