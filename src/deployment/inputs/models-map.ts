import type { ContainerDefinition } from '@aws-sdk/client-sagemaker'
import type { ModelRequest } from '../specification.ts'
import { contradict, refuseShown } from './contradiction.ts'
import { requireRole } from './execution-role-arn.ts'
import { filledContainer } from './filled-container.ts'
import { NOT_IN_ECR, regionOfImage } from './image-uri.ts'
import type { ModelContext, Models } from './model-context.ts'
import type { ModelScalars } from './model-scalars.ts'
import { itemPath, memberPath } from './path.ts'
import type { Reading } from './reading.ts'
import { isSound } from './structure-inputs.ts'

/** The inputs that describe the one container of one model. */
const OF_ONE_CONTAINER = ['image-uri', 'framework', 'model-package-name', 'model-data-url', 'environment'] as const

interface MapContext extends ModelContext {
  readonly scalars: ModelScalars
  readonly baseName: string | undefined
}

/** The input `models`, completed by the scalar inputs: all of them where it holds one model, the role alone where several. */
export function modelsOfMap(reading: Reading, context: MapContext): Models | undefined {
  const { map, scalars, baseName } = context
  if (map === undefined || map.value.size === 0) return undefined
  const [[onlyKey] = ['']] = map.value
  const isOnly = map.value.size === 1
  if (!isOnly) refuseOfOneContainer(reading, `is of one model, but models has ${map.value.size}`, 'each model')
  shareRole(reading, scalars.role, map.value)
  const models = [...map.value].map(([key, given]) => {
    const path = memberPath('', key)
    const request = isOnly ? filledModel(reading, given, scalars, path) : given
    const role = given.ExecutionRoleArn ?? scalars.role
    const whole: ModelRequest = { ...request, ...(role === undefined ? {} : { ExecutionRoleArn: role }) }
    judge(reading, whole, path, { ...context, isSound: (member) => isSound(map, path + member) })
    return { key, baseName: isOnly ? (baseName ?? '') : `${baseName}-${key}`, request: whole }
  })
  return baseName === undefined ? undefined : { models, ...(isOnly ? { only: onlyKey } : {}), input: 'models' }
}

function refuseOfOneContainer(reading: Reading, wrong: string, where: string): void {
  for (const name of OF_ONE_CONTAINER) {
    if (reading.usable(name)) refuseShown(reading, name, wrong, `it as a member of ${where}`)
  }
}

/** The role fills what the models leave out. Where none leaves it out, it must not be another one. */
function shareRole(reading: Reading, role: string | undefined, map: ReadonlyMap<string, Partial<ModelRequest>>): void {
  const roles = new Set([...map.values()].map(({ ExecutionRoleArn }) => ExecutionRoleArn))
  if (role === undefined || roles.has(undefined) || roles.has(role)) return
  const [[key] = ['']] = map
  const one = `models${memberPath('', key)}.ExecutionRoleArn`
  contradict(reading, 'execution-role-arn', map.size === 1 ? one : 'the ExecutionRoleArn of every model')
}

function filledModel(
  reading: Reading,
  request: Partial<ModelRequest>,
  scalars: ModelScalars,
  path: string,
): Partial<ModelRequest> {
  if (request.Containers !== undefined) {
    refuseOfOneContainer(reading, `is of one container, but models${path} has Containers`, 'the containers')
    return request
  }
  const container = filledContainer(reading, request.PrimaryContainer ?? {}, scalars, `models${path}.PrimaryContainer.`)
  return Object.keys(container).length === 0 ? request : { ...request, PrimaryContainer: container }
}

/** What the judges of a model know besides. */
interface Known extends MapContext {
  /** Whether a member of the model that is not there was left out. */
  readonly isSound: (path: string) => boolean
}

/** What can only be told of a whole model. */
function judge(reading: Reading, request: ModelRequest, path: string, known: Known): void {
  const { PrimaryContainer, Containers, ExecutionRoleArn } = request
  if (ExecutionRoleArn === undefined && !known.demand.hasComponents && known.isSound('.ExecutionRoleArn')) {
    requireRole(reading)
  }
  if (PrimaryContainer !== undefined) judgeContainer(reading, PrimaryContainer, path, '.PrimaryContainer', known)
  for (const [index, container] of (Containers ?? []).entries()) {
    judgeContainer(reading, container, path, itemPath('.Containers', index), known)
  }
  const isEmpty =
    (PrimaryContainer ?? Containers) === undefined && !OF_ONE_CONTAINER.some((name) => reading.given(name))
  if (isEmpty && known.isSound('.PrimaryContainer') && known.isSound('.Containers')) {
    const remedy = 'add PrimaryContainer for one container, or Containers for several'
    reading.blame('models', {
      kind: 'missing',
      path: `${path}.PrimaryContainer`,
      why: 'a model needs a container',
      remedy,
    })
  }
}

function judgeContainer(
  reading: Reading,
  container: ContainerDefinition,
  model: string,
  at: string,
  { region, isSound: isSoundAt }: Known,
): void {
  const { Image, ModelPackageName, Mode, ModelDataUrl } = container
  const missing = (member: string, why: string, remedy: string) => {
    if (!isSoundAt(`${at}.${member}`)) return
    reading.blame('models', { kind: 'missing', path: `${model}${at}.${member}`, why, remedy })
  }
  const hasImage =
    reading.given('image-uri') ||
    reading.given('framework') ||
    reading.given('model-package-name') ||
    !isSoundAt(`${at}.ModelPackageName`)
  if ((Image ?? ModelPackageName) === undefined && !hasImage) {
    missing('Image', 'a container needs an image', 'add Image, or ModelPackageName for a model package')
  }
  if (Mode === 'MultiModel' && ModelDataUrl === undefined && !reading.given('model-data-url')) {
    missing('ModelDataUrl', 'Mode is MultiModel', 'add the prefix that the model archives are under')
  }
  if (!reading.usable('image-uri') && !reading.usable('framework'))
    judgeImage(reading, container, `${model}${at}.Image`, region)
}

function judgeImage(
  reading: Reading,
  { Image, ImageConfig }: ContainerDefinition,
  path: string,
  region: string | undefined,
): void {
  if (Image === undefined) return
  const imageRegion = regionOfImage(Image)
  if (imageRegion === undefined) {
    if (ImageConfig?.RepositoryAccessMode !== 'Vpc') reading.remark('models', { path, text: NOT_IN_ECR })
  } else if (region !== undefined && imageRegion !== region) {
    const wrong = 'is in another region than the endpoint, and SageMaker pulls no image across regions'
    reading.blame('models', { kind: 'refused', path, wrong, accepted: `an image in ${region}` })
  }
}
