/** What a role's trust policy must hold: JSON. */
export const TRUST_STATEMENT =
  '{ "Effect": "Allow", "Principal": { "Service": "sagemaker.amazonaws.com" }, "Action": "sts:AssumeRole" }'

/**
 * Whether a trust policy for certain does not let SageMaker assume the role: no statement that allows anything might mean it.
 * Conditions, exceptions (`NotPrincipal`, `NotAction`), statements that deny, and what cannot be read: who knows.
 *
 * @param trustPolicy JSON, in whatever state
 */
export function shutsOutSageMaker(trustPolicy: string): boolean {
  const statements = statementsOf(trustPolicy)
  return statements?.every((statement) => isRecord(statement) && !mayTrust(statement)) ?? false
}

const MOST_PARTS = 4

type Json = Readonly<Record<string, unknown>>

function statementsOf(trustPolicy: string): readonly unknown[] | undefined {
  const policy = parsed(trustPolicy)
  const statements = isRecord(policy) ? policy['Statement'] : undefined
  return statements === undefined ? undefined : listOf(statements)
}

function mayTrust({ Effect: effect, Action: action = '*', Principal: principal = '*' }: Json): boolean {
  return effect !== 'Deny' && listOf(action).some(mayBeAssumeRole) && mayBeSageMaker(principal)
}

/** More wildcards than anybody writes would take a regular expression forever. */
function mayBeAssumeRole(action: unknown): boolean {
  if (typeof action !== 'string' || action.split('*').length > MOST_PARTS) return true
  const pattern = action
    .replaceAll(/[^\w*?]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${pattern}$`, 'i').test('sts:AssumeRole')
}

/** The service principal has another ending in some partitions. */
function mayBeSageMaker(principal: unknown): boolean {
  if (!isRecord(principal)) return true
  const { Service: services = [], AWS: accounts = [] } = principal
  return [...listOf(services), ...listOf(accounts)].some(
    (name) => typeof name !== 'string' || name === '*' || /^sagemaker\./i.test(name),
  )
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
