import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../src/deployment/parse.ts'
import { everyMember, type Operation, valueAt } from '../../fixtures/every-member.ts'
import { OTHER_IMAGE, Scenario, specificationOf } from '../../fixtures/scenario.ts'

// From a config file to the wire: no member of the four requests is lost on the way, also none that only a newer SDK knows.

/** The request that was sent, whether the emulator took it or not: what AWS thinks of it is another matter. */
function sent(scenario: Scenario, operation: Operation): unknown {
  return scenario.emulator.journal.calls(operation).at(-1)?.input
}

/** A model's name is a key of `models` in the file and the model's own name on the wire; of a package, its version's ARN is sent. */
function onTheWire(
  value: unknown,
  member: string | number | undefined,
  names: { model: string; package: string },
): unknown {
  if (member === 'ModelName' || member === 'ModelNameOverride') return names.model
  if (member === 'ModelPackageName') return names.package
  if (Array.isArray(value)) return value.map((element, index) => onTheWire(element, index, names))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, onTheWire(inner, key, names)]))
}

describe('on the wire is', () => {
  test.each(everyMember())('$name', async ({ operation, path, value, text }) => {
    const parsed = await parse({}, { env: {}, configFile: { path: 'deploy.yml', text } })
    if (!parsed.ok) throw new Error(`The file is not accepted: ${JSON.stringify(parsed.problems)}`)
    const { specification } = parsed
    const scenario = new Scenario()
    scenario.emulator.alarms.put('churn-errors')
    const versions = [1, 2, 3].map(() => scenario.emulator.seed.modelPackage({ group: 'churn' }))
    if (operation === 'UpdateEndpoint') {
      await scenario.run(specificationOf({ endpointName: specification.endpointName, image: OTHER_IMAGE }))
      scenario.emulator.journal.clear()
    }
    await scenario.run({ ...specification, adoptExisting: true, wait: false })
    const { model } = await scenario.names(specification)
    const names = { model, package: versions[2] ?? '' }
    expect(valueAt(sent(scenario, operation), path)).toEqual(onTheWire(value, path.at(-1), names))
  })
})
