import { isDeepStrictEqual } from 'node:util'
import type { ContainerDefinition } from '@aws-sdk/client-sagemaker'
import { contradict, refuseShown } from './contradiction.ts'
import type { ModelData } from './model-data-url.ts'
import type { ModelScalars } from './model-scalars.ts'
import type { Reading } from './reading.ts'
import type { InputName } from './table.ts'

/** What one scalar input says of a container. */
interface Filling {
  readonly input: InputName
  readonly members: Partial<ContainerDefinition>
  /** Members that leave no room for it. */
  readonly rivals: readonly (keyof ContainerDefinition)[]
}

/**
 * A container with the scalar inputs where it leaves something out. An input that says something else than the container is
 * refused.
 * @param path of the container, with a dot at its end
 */
export function filledContainer(
  reading: Reading,
  container: ContainerDefinition,
  scalars: ModelScalars,
  path: string,
): ContainerDefinition {
  const filled = { ...container }
  for (const { input, members, rivals } of fillingsOf(reading, container, scalars)) {
    const rival = rivals.find((member) => container[member] !== undefined)
    if (rival === undefined) Object.assign(filled, members)
    else if (!isDeepStrictEqual({ ...container, ...members }, container)) contradict(reading, input, path + rival)
  }
  return filled
}

function fillingsOf(
  reading: Reading,
  { Mode }: ContainerDefinition,
  { image, modelPackage, modelData, environment }: ModelScalars,
): readonly Filling[] {
  const data = Mode === 'MultiModel' ? sharedPrefix(reading, modelData) : modelData
  const fillings: Filling[] = []
  const dataRivals = ['ModelDataUrl', 'ModelDataSource', 'ModelPackageName'] as const
  if (image !== undefined) {
    const input = reading.usable('image-uri') ? 'image-uri' : 'framework'
    fillings.push({ input, members: { Image: image }, rivals: ['Image', 'ModelPackageName'] })
  }
  if (modelPackage !== undefined) {
    const rivals = ['ModelPackageName', 'Image', 'ModelDataUrl', 'ModelDataSource'] as const
    fillings.push({ input: 'model-package-name', members: { ModelPackageName: modelPackage }, rivals })
  }
  if (data !== undefined) fillings.push({ input: 'model-data-url', members: data, rivals: dataRivals })
  if (environment !== undefined) {
    fillings.push({ input: 'environment', members: { Environment: environment }, rivals: ['Environment'] })
  }
  return fillings
}

/** A container of many models takes the prefix that they are under as a URL: it reads single archives there, on demand. */
function sharedPrefix(reading: Reading, data: ModelData | undefined): ModelData | undefined {
  const prefix = data?.ModelDataSource?.S3DataSource?.S3Uri
  if (prefix !== undefined) return { ModelDataUrl: prefix }
  if (data !== undefined) {
    const accepted = 'the prefix that the model archives are under, such as s3://bucket/models/'
    refuseShown(reading, 'model-data-url', 'is one archive, but Mode is MultiModel', accepted)
  }
  return undefined
}
