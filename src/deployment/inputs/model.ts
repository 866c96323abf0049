import { quote } from '../problem.ts'
import type { ModelRequest, ModelSpecification } from '../specification.ts'
import { readEnvironment } from './environment.ts'
import { readExecutionRoleArn } from './execution-role-arn.ts'
import { readImageUri, regionOfImage } from './image-uri.ts'
import { readModelDataUrl } from './model-data-url.ts'
import type { Reading } from './reading.ts'
import { readBaseName, readResourceName } from './resource-name.ts'

/** What the variant serves: models to create, and what its `ModelName` says. */
export interface ServedModel {
  readonly models: readonly ModelSpecification[]
  readonly modelName: string
}

/** Stands in the variant's `ModelName` for the one model that the inputs describe. */
const MODEL_KEY = 'model'

/** The inputs that describe a model to create; with any of them, `model-name` is the base of its name. */
const DESCRIBING = ['image-uri', 'model-data-url', 'environment', 'execution-role-arn'] as const

/** The model that the inputs describe, or the existing one that `model-name` alone names. */
export async function parseModel(
  reading: Reading,
  place: { readonly region: string | undefined; readonly endpointName: string | undefined },
): Promise<ServedModel | undefined> {
  const describing = DESCRIBING.filter((name) => reading.given(name))
  if (describing.length > 0) return describedModel(reading, describing, place)
  if (reading.given('model-name')) return existingModel(reading)
  reading.require(
    'image-uri',
    'there is no model to deploy',
    'set image-uri and execution-role-arn to create a model, or model-name alone to deploy an existing one',
  )
  return undefined
}

function existingModel(reading: Reading): ServedModel | undefined {
  const modelName = reading.read('model-name', readResourceName)
  return modelName === undefined ? undefined : { models: [], modelName }
}

async function describedModel(
  reading: Reading,
  describing: readonly string[],
  { region, endpointName }: { readonly region: string | undefined; readonly endpointName: string | undefined },
): Promise<ServedModel | undefined> {
  const baseName = reading.given('model-name') ? reading.read('model-name', readBaseName) : endpointName
  requireImage(reading, describing)
  const image = reading.read('image-uri', readImageUri)
  refuseForeignRegion(reading, image, region)
  const modelData = reading.read('model-data-url', readModelDataUrl)
  const environment = await reading.readLines('environment', readEnvironment)
  reading.require(
    'execution-role-arn',
    'needed to create a model',
    'set it to the ARN of an IAM role that SageMaker may assume, such as arn:aws:iam::123456789012:role/SageMakerExecution',
  )
  const role = reading.read('execution-role-arn', readExecutionRoleArn)
  if (baseName === undefined || image === undefined || role === undefined) return undefined
  const request: ModelRequest = {
    PrimaryContainer: {
      Image: image,
      ...modelData,
      ...(environment !== undefined && Object.keys(environment).length > 0 ? { Environment: environment } : {}),
    },
    ExecutionRoleArn: role,
  }
  return { models: [{ key: MODEL_KEY, baseName, request }], modelName: MODEL_KEY }
}

function requireImage(reading: Reading, describing: readonly string[]): void {
  const inputs = describing.join(', ').replace(/, (?=[^,]*$)/, ' and ')
  const verb = describing.length === 1 ? 'describes' : 'describe'
  const existing = reading.given('model-name') ? `; to deploy an existing model, give model-name without ${inputs}` : ''
  reading.require(
    'image-uri',
    `${inputs} ${verb} a model to create`,
    `set image-uri to the model's container image${existing}`,
  )
}

/** CreateModel says: "Cross region ECR image pulls are not allowed." */
function refuseForeignRegion(reading: Reading, image: string | undefined, region: string | undefined): void {
  const imageRegion = image === undefined ? undefined : regionOfImage(image)
  if (image === undefined || imageRegion === undefined || region === undefined || imageRegion === region) return
  reading.refuse(
    'image-uri',
    {
      wrong: `is in ${imageRegion}, but the endpoint is in ${quote(region)}, and SageMaker pulls no image across regions`,
      accepted: `an image in ${region}`,
      meant: image.replace(`.${imageRegion}.`, `.${region}.`),
    },
    image,
  )
}
