import type { Plan } from '../deployment/plan.ts'
import type { Report } from '../deployment/report.ts'

/**
 * How the run ended, in a few words.
 * @param name the endpoint's name, set as the page that the headline is for sets names; unknown where the inputs were wrong
 */
export function headline({ verdict, plan }: Report, name: string | undefined): string {
  const endpoint = name === undefined ? 'the endpoint' : `endpoint ${name}`
  switch (verdict?.result) {
    case 'created':
      return `Created ${endpoint}`
    case 'updated':
      return `Updated ${endpoint}`
    case 'recreated':
      return `Deleted ${endpoint} and created it again`
    case 'unchanged':
      return capitalised(`${endpoint} is up to date`)
    case 'planned':
      return `Dry run: ${endpoint} ${plannedOutcome(plan)}`
    case 'in-progress':
      return `Started the rollout of ${endpoint}`
    case 'rolled-back':
      return `Rolled back ${endpoint}`
    case 'timed-out':
      return `Timed out waiting for ${endpoint}`
    case 'cancelled':
      return `Cancelled while deploying ${endpoint}`
    case 'superseded':
      return `Another rollout took over ${endpoint}`
    case 'failed':
    case undefined:
      break
  }
  return name === undefined ? 'Nothing was deployed' : `Failed to deploy ${endpoint}`
}

function plannedOutcome(plan: Plan | undefined): string {
  if (plan !== undefined && plan.obstacles.length > 0) return 'could not be deployed'
  switch (plan?.action) {
    case 'create':
      return 'would be created'
    case 'update':
      return 'would be updated'
    case 'recreate':
      return 'would be deleted and created again'
    case 'none':
    case undefined:
      break
  }
  return 'is up to date'
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
