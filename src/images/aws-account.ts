import { table } from './table.ts'

const ACCOUNTS: ReadonlySet<string> = new Set(
  Object.values(table.registries).flatMap((regions) => Object.values(regions)),
)

/** Whether an image in this account's registry is one of those that AWS publishes for SageMaker. */
export function isAccountOfAws(account: string): boolean {
  return ACCOUNTS.has(account)
}
