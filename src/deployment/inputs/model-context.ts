import type { ModelRequest, ModelSpecification } from '../specification.ts'
import type { Checked } from '../structures/structures.ts'
import type { InputName } from './table.ts'

/** The models of a deployment. */
export interface Models {
  /** To create. */
  readonly models: readonly ModelSpecification[]
  /** What the `ModelName` of a variant that names none says: a key of `models`, or an existing model. */
  readonly only?: string
  /** The input that brings the models in, to be named if no variant serves them. */
  readonly input: InputName
}

/** What the variants of the endpoint config say of models. */
export interface Demand {
  /** Whether there is a variant that names no model, and needs one. */
  readonly isOpen: boolean
  /** Whether the endpoint is for inference components, whose role is the endpoint config's. */
  readonly hasComponents: boolean
  /** The names of models that are given. */
  readonly named: ReadonlySet<string>
  /** What the variants run on; `undefined`: serverless. */
  readonly instanceTypes: readonly (string | undefined)[]
}

export interface ModelContext {
  readonly region: string | undefined
  readonly endpointName: string | undefined
  /** The input `models`, where it could be read. */
  readonly map: Checked<ReadonlyMap<string, Partial<ModelRequest>>> | undefined
  readonly demand: Demand
}
