/** What is said of an input in one place, for the parser, for the check of unknown names and for the documentation's tests. */
export interface InputRow {
  /**
   * What stands for the input when it is not given, in the input's own spelling. `action.yml` declares no default: the
   * runner would make every default look like a given input, and a file of inputs could never tell which to overrule.
   */
  readonly default?: string
}

/** Every input of the action, in the order in which people read them. */
export const INPUTS = {
  'aws-region': {},
  'endpoint-name': {},
  'config-file': {},
  'image-uri': {},
  framework: {},
  'framework-version': {},
  'python-version': {},
  'base-framework-version': {},
  'container-version': {},
  'model-data-url': {},
  'model-package-name': {},
  environment: {},
  'execution-role-arn': {},
  'model-name': {},
  models: {},
  'instance-type': {},
  'initial-instance-count': { default: '1' },
  'variant-name': { default: 'AllTraffic' },
  'serverless-config': {},
  'endpoint-config': {},
  'deployment-strategy': {},
  'step-size': {},
  'step-interval': {},
  'rollback-alarms': {},
  'deployment-config': {},
  'retain-variant-properties': { default: 'auto' },
  'adopt-existing': { default: 'false' },
  'recreate-failed': { default: 'auto' },
  'force-new-deployment': { default: 'false' },
  wait: { default: 'true' },
  'wait-timeout': { default: '50m' },
  'poll-interval': { default: '15s' },
  'dry-run': { default: 'false' },
  preflight: { default: 'true' },
  tags: {},
  'job-summary': { default: 'true' },
  'pull-request-comment': { default: 'false' },
  'github-token': {},
} as const satisfies Readonly<Record<string, InputRow>>

/** The inputs that a config file cannot give: it does not name itself, and it is no place for a token. */
export const STEP_ONLY_INPUTS: readonly InputName[] = ['config-file', 'github-token']

export type InputName = keyof typeof INPUTS

/** Whether `name`, in lower case, is an input of the action. */
export function isInputName(name: string): name is InputName {
  return Object.hasOwn(INPUTS, name)
}

/** The names of all inputs, in the table's order. */
export const INPUT_NAMES: readonly InputName[] = Object.keys(INPUTS).filter(isInputName)

/** The default of an input in its own spelling; `undefined` where there is none, or none that is constant. */
export function defaultOf(name: InputName): string | undefined {
  const row: InputRow = INPUTS[name]
  return row.default
}
