import type { Permission } from '../script/permissions.ts'
import type { EmulatorError } from './refusal.ts'
import type { Who } from '../hosting/registry.ts'
import { type SdkSchema, checkInput } from './validation.ts'
import type { FaultAnswers } from '../script/weather.ts'

/** A request that is well-formed and may be carried out, once the asker may do what it takes. */
export interface Prepared {
  /** The input, copied and checked. */
  readonly input: unknown
  readonly permissions: readonly Permission[]
  /** Carries it out. Throws AWS's refusal. */
  readonly run: (who: Who) => object
}

/** Takes a request's input in the SDK's shape; throws AWS's refusal of a malformed one. */
export type Operation = (input: unknown) => Prepared

/** An AWS service as the emulator has it: operations by name, inputs and outputs in the SDK's shapes. */
export interface Service {
  readonly operations: Readonly<Record<string, Operation>>
  /** Of actions in IAM: `sagemaker` in `sagemaker:AddTags`. */
  readonly iamPrefix: string
  /** In the service's own words. */
  readonly denied: (permission: Permission) => EmulatorError
  /** Where the service has words of its own for what befalls a request. */
  readonly faults?: FaultAnswers
}

/** An operation whose input has a schema in the SDK. */
export const operation =
  <Input>(
    schema: SdkSchema,
    run: (input: Input, who: Who) => object,
    permissions: (input: Input) => readonly Permission[],
  ): Operation =>
  (raw) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema is the run-time twin of the SDK's input type
    const input = checkInput(schema, raw) as Input
    return { input, permissions: permissions(input), run: (who) => run(input, who) }
  }
