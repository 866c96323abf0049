import { expect, test } from '@jest/globals'
import { desiredState } from '../../../src/deployment/desired.ts'
import { accepted } from '../inputs/step.ts'
import { NO_REFERENCES } from './given.ts'

// As in naming.test.ts: these literals can never change. What the inputs become, defaults included, is part of every name: a new
// input must leave the requests of the steps that do not use it as they are.
test.each<[string, Readonly<Record<string, string | undefined>>, readonly string[]]>([
  ['the smallest step', {}, ['churn-4b13299a2454', 'churn-2353d0793894']],
  [
    'a step with all that describes a deployment',
    {
      'model-name': 'churn-model',
      'model-data-url': 's3://models/churn/v1/',
      environment: 'LOG_LEVEL=debug',
      'variant-name': 'main',
      'initial-instance-count': '2',
    },
    ['churn-model-861a8f9e02ad', 'churn-fbcdd13271ca'],
  ],
  [
    'a step with an existing model',
    { 'image-uri': undefined, 'execution-role-arn': undefined, 'model-name': 'registry-7' },
    ['churn-bdeccbdeaf2c'],
  ],
  [
    'a step with all that does not',
    {
      tags: 'team=ml',
      'adopt-existing': 'true',
      'recreate-failed': 'true',
      'force-new-deployment': 'true',
      wait: 'false',
      'wait-timeout': '2h',
      'poll-interval': '5s',
      'dry-run': 'true',
      'job-summary': 'false',
    },
    ['churn-4b13299a2454', 'churn-2353d0793894'],
  ],
])('%s', async (_what, inputs, names) => {
  const { specification } = await accepted(inputs)
  const { models, endpointConfig } = desiredState(specification, NO_REFERENCES, '42/1')
  expect([...models.map(({ name }) => name), endpointConfig.name]).toEqual(names)
})
