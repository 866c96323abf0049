import { describe, expect, it, test } from '@jest/globals'
import { Weather, type WeatherRule } from '../../../emulator/script/weather.ts'

const describing = { service: 'sagemaker', operation: 'DescribeEndpoint', input: { EndpointName: 'churn' } }
const updating = { ...describing, operation: 'UpdateEndpoint' }

/** What befalls a describe, an update, a describe, … six in all, one a second. */
const struck = (rule: WeatherRule) => {
  const weather = new Weather(() => 0)
  weather.rule(rule)
  return Array.from(
    { length: 6 },
    (_, index) => weather.strike(index % 2 === 0 ? describing : updating, index * 1000) ?? '-',
  ).join(' ')
}

describe('a rule', () => {
  test.each<[string, WeatherRule, string]>([
    ['for everything', { fault: 'hang' }, 'hang hang hang hang hang hang'],
    ['for one operation', { fault: 'hang', operation: 'UpdateEndpoint' }, '- hang - hang - hang'],
    ['for several', { fault: 'hang', operation: ['UpdateEndpoint', 'DeleteModel'] }, '- hang - hang - hang'],
    ['for the second of an operation', { fault: 'hang', operation: 'UpdateEndpoint', nth: 2 }, '- - - hang - -'],
    ['for the first two', { fault: 'hang', nth: [1, 2] }, 'hang hang - - - -'],
    ['for a time', { fault: 'hang', from: 1000, until: 3000 }, '- hang hang - - -'],
    ['for certain inputs', { fault: 'hang', when: (input) => JSON.stringify(input).includes('fraud') }, '- - - - - -'],
    ['for another service', { fault: 'hang', service: 's3' }, '- - - - - -'],
  ])('%s', (_what, rule, faults) => {
    expect(struck(rule)).toBe(faults)
  })
})

describe('a storm', () => {
  it('strikes at random, and lets up as often as it is told to', () => {
    const weather = new Weather(() => 0)
    weather.storm({ probability: 0.5, faults: ['dropped', 'throttled'], atMostInARow: 2 })
    expect(Array.from({ length: 6 }, () => weather.strike(describing, 0) ?? '-')).toEqual([
      'dropped',
      'dropped',
      '-',
      'dropped',
      'dropped',
      '-',
    ])
  })

  it('spares a lucky request', () => {
    const weather = new Weather(() => 0.5)
    weather.storm({ probability: 0.5, faults: ['dropped'] })
    expect(weather.strike(describing, 0)).toBeUndefined()
  })
})

describe('credentials', () => {
  it('expire at a time, for every request, until the weather clears', () => {
    const weather = new Weather(() => 0)
    weather.expireCredentials(5)
    expect([4, 5, 6].map((at) => weather.strike(describing, at))).toEqual([
      undefined,
      'expired-credentials',
      'expired-credentials',
    ])
    weather.clear()
    expect(weather.strike(describing, 7)).toBeUndefined()
  })
})
