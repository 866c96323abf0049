import { quote } from '../problem.ts'
import { readEnvironment } from './environment.ts'
import { type Hosting, readFrameworkImage } from './framework-image.ts'
import { readExecutionRoleArn } from './execution-role-arn.ts'
import { readImageUri, regionOfImage } from './image-uri.ts'
import { readModelDataUrl } from './model-data-url.ts'
import type { ModelData } from './model-data-url.ts'
import { readModelPackageName, regionOfModelPackage } from './model-package-name.ts'
import type { Reading } from './reading.ts'

/** The inputs that describe one container and the role, as far as they are given and accepted. */
export interface ModelScalars {
  readonly image: string | undefined
  readonly modelPackage: string | undefined
  readonly modelData: ModelData | undefined
  readonly environment: Readonly<Record<string, string>> | undefined
  readonly role: string | undefined
}

/** Reads the scalar inputs of a model, each by itself. */
export async function readModelScalars(reading: Reading, hosting: Hosting): Promise<ModelScalars> {
  const { region } = hosting
  const given = reading.read('image-uri', readImageUri)
  refuseForeignImage(reading, given, region)
  const image = (await readFrameworkImage(reading, given, hosting)) ?? given
  const modelPackage = reading.read('model-package-name', readModelPackageName)
  refuseForeignPackage(reading, modelPackage, region)
  const environment = await reading.readLines('environment', readEnvironment)
  return {
    image,
    modelPackage,
    modelData: reading.read('model-data-url', readModelDataUrl),
    environment: environment !== undefined && Object.keys(environment).length > 0 ? environment : undefined,
    role: reading.read('execution-role-arn', readExecutionRoleArn),
  }
}

/** CreateModel says: "Cross region ECR image pulls are not allowed." */
function refuseForeignImage(reading: Reading, image: string | undefined, region: string | undefined): void {
  const imageRegion = image === undefined ? undefined : regionOfImage(image)
  if (image === undefined || imageRegion === undefined || region === undefined || imageRegion === region) return
  const isShown = reading.shown('image-uri') === image
  reading.refuse(
    'image-uri',
    {
      wrong: `is in ${isShown ? imageRegion : 'another region'}, but the endpoint is in ${quote(region)}, and SageMaker pulls no image across regions`,
      accepted: `an image in ${region}`,
      ...(isShown ? { meant: image.replace(`.${imageRegion}.`, `.${region}.`) } : {}),
    },
    reading.shown('image-uri'),
  )
}

function refuseForeignPackage(reading: Reading, modelPackage: string | undefined, region: string | undefined): void {
  const packageRegion = modelPackage === undefined ? undefined : regionOfModelPackage(modelPackage)
  if (packageRegion === undefined || region === undefined || packageRegion === region) return
  reading.refuse(
    'model-package-name',
    {
      wrong: `is in another region than the endpoint, which is in ${quote(region)}`,
      accepted: `a model package in ${region}`,
    },
    reading.shown('model-package-name'),
  )
}
