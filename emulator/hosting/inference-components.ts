import type { ListInferenceComponentsInput, ListInferenceComponentsOutput } from '@aws-sdk/client-sagemaker'
import { listing, page } from '../service/listing.ts'

const defaultPage = 10

export interface InferenceComponent {
  readonly name: string
  readonly arn: string
  readonly endpointName: string
  readonly endpointArn: string
  readonly variantName: string
  readonly status: 'InService' | 'Creating' | 'Updating' | 'Failed' | 'Deleting'
  readonly creationTime: Date
  readonly lastModifiedTime: Date
}

/** Components that somebody put on endpoints; the emulator only lists them, and refuses what AWS refuses because of them. */
export class InferenceComponents {
  readonly #components = new Map<string, InferenceComponent>()

  put(component: InferenceComponent): void {
    this.#components.set(component.name, component)
  }

  remove(name: string): void {
    this.#components.delete(name)
  }

  on(endpointName: string): readonly InferenceComponent[] {
    return [...this.#components.values()].filter(
      (component) => component.endpointName.toLowerCase() === endpointName.toLowerCase(),
    )
  }

  list(input: ListInferenceComponentsInput): ListInferenceComponentsOutput {
    const sifted = [...this.#components.values()].filter(
      (component) =>
        (input.EndpointNameEquals ?? component.endpointName).toLowerCase() === component.endpointName.toLowerCase() &&
        (input.VariantNameEquals ?? component.variantName) === component.variantName &&
        (input.StatusEquals ?? component.status) === component.status,
    )
    const { items, next } = page(listing(sifted, input), input.NextToken, input.MaxResults ?? defaultPage)
    return {
      InferenceComponents: items.map((component) => ({
        InferenceComponentName: component.name,
        InferenceComponentArn: component.arn,
        InferenceComponentStatus: component.status,
        EndpointName: component.endpointName,
        EndpointArn: component.endpointArn,
        VariantName: component.variantName,
        CreationTime: component.creationTime,
        LastModifiedTime: component.lastModifiedTime,
      })),
      ...next,
    }
  }
}
