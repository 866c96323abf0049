import type { RawInputs } from '../../../src/deployment/raw-inputs.ts'
import { parse } from '../../../src/deployment/parse.ts'
import type { ParseContext, ParsedInputs, RefusedInputs } from '../../../src/deployment/parse.ts'
import { describeProblem } from '../../../src/deployment/problem.ts'

/** The smallest step that creates a model. */
export const smallest = {
  'aws-region': 'eu-west-1',
  'endpoint-name': 'churn',
  'image-uri': '123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:1.0',
  'execution-role-arn': 'arn:aws:iam::123456789012:role/SageMakerExecution',
  'instance-type': 'ml.m5.large',
} as const

export const outside: ParseContext = { env: {} }

export function rawInputs(step: Readonly<Record<string, string>>): RawInputs {
  return Object.fromEntries(Object.entries(step).map(([name, value]) => [name, { value, source: 'step' }]))
}

/** The smallest step with changes; `undefined` takes an input away. */
export function stepWith(changes: Readonly<Record<string, string | undefined>>): RawInputs {
  const inputs = Object.entries<string | undefined>({ ...smallest, ...changes })
  return rawInputs(Object.fromEntries(inputs.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))))
}

/** Parses the smallest step with changes, which must be accepted. */
export async function accepted(
  changes: Readonly<Record<string, string | undefined>>,
  context: ParseContext = outside,
): Promise<ParsedInputs> {
  const parsed = await parse(stepWith(changes), context)
  if (!parsed.ok) throw new Error(parsed.problems.map(describeProblem).join('\n'))
  return parsed
}

/** Parses the smallest step with changes, which must be refused. */
export async function refused(
  changes: Readonly<Record<string, string | undefined>>,
  context: ParseContext = outside,
): Promise<RefusedInputs & { readonly lines: readonly string[] }> {
  const parsed = await parse(stepWith(changes), context)
  if (parsed.ok) throw new Error('was accepted')
  return { ...parsed, lines: parsed.problems.map(describeProblem) }
}
