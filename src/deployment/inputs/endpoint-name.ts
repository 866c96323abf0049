import { quote } from '../problem.ts'
import type { Reading } from './reading.ts'
import { readResourceName, sanitiseName } from './resource-name.ts'

/** The endpoint's name: the input, else the repository's name (of `owner/name`), made acceptable to SageMaker. */
export function parseEndpointName(reading: Reading, repository: string | undefined): string | undefined {
  if (reading.given('endpoint-name')) return reading.read('endpoint-name', readResourceName)
  const repositoryName = repository?.slice(repository.indexOf('/') + 1) ?? ''
  const name = sanitiseName(repositoryName)
  if (name === undefined) {
    const source =
      repositoryName === ''
        ? 'there is no repository'
        : `the repository's name ${quote(repositoryName)} has no letter or digit`
    reading.require(
      'endpoint-name',
      `not given, and ${source} to take it from`,
      'set it to the name that the endpoint is to have',
    )
    return undefined
  }
  reading.notice('endpoint-name', `not given; the endpoint is called ${quote(name)}, after the repository`)
  return name
}
