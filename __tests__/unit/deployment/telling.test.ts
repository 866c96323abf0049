import { describe, expect, it, test } from '@jest/globals'
import type { Memory } from '../../../src/deployment/memory.ts'
import { type Plan, planOf } from '../../../src/deployment/plan.ts'
import type { DeploymentEvent } from '../../../src/deployment/report.ts'
import type { Specification } from '../../../src/deployment/specification.ts'
import type { Outcome, Step } from '../../../src/deployment/step.ts'
import { eventsAfter, eventsBefore, resolvedEvent } from '../../../src/deployment/telling.ts'
import {
  ABSENT,
  ARTIFACT,
  configOf,
  DENIED,
  desiredOf,
  ENDPOINT_ARN,
  endpointOf,
  failureOf,
  FORCED,
  FORMER,
  found,
  IMAGE,
  inspectionOf,
  liveInspectionOf,
  memoryOf,
  MODEL,
  modelOf,
  OURS,
  ROLE,
  START,
} from './given.ts'

describe('once the names are known', () => {
  const resolved = (overrides: Partial<Specification>) => resolvedEvent(desiredOf(overrides), START)

  test.each<[string, Partial<Specification>, object]>([
    [
      'the smallest full use',
      {},
      {
        type: 'resolved',
        at: START,
        imageUri: IMAGE,
        modelDataUrl: ARTIFACT,
        modelNames: [MODEL],
        endpointConfigName: OURS,
        variants: [{ name: 'AllTraffic', modelName: MODEL, instanceType: 'ml.m5.large' }],
      },
    ],
    ['a forced rollout', { forceNewDeployment: true }, { endpointConfigName: FORCED }],
    [
      'a prefix of uncompressed files',
      {
        models: [
          {
            key: 'model',
            baseName: 'churn',
            request: {
              PrimaryContainer: {
                Image: IMAGE,
                ModelDataSource: {
                  S3DataSource: { S3Uri: 's3://m/v1/', S3DataType: 'S3Prefix', CompressionType: 'None' },
                },
              },
              ExecutionRoleArn: ROLE,
            },
          },
        ],
      },
      { imageUri: IMAGE, modelDataUrl: 's3://m/v1/' },
    ],
  ])('%s', (_what, overrides, event) => {
    expect(resolved(overrides)).toMatchObject(event)
  })

  it('an existing model has neither image nor artifact to tell', () => {
    const event = resolved({
      models: [],
      endpointConfig: {
        ProductionVariants: [{ VariantName: 'A', ModelName: 'registry-7' }],
        ShadowProductionVariants: [{ VariantName: 'B' }],
      },
    })
    expect(event).toEqual({
      type: 'resolved',
      at: START,
      modelNames: ['registry-7'],
      variants: [{ name: 'A', modelName: 'registry-7' }, { name: 'B' }],
      endpointConfigName: expect.stringMatching(/^churn-[0-9a-f]{12}$/),
    })
  })
})

describe('before a step', () => {
  const plan: Plan = planOf(desiredOf(), inspectionOf(), 'create', [])

  test.each<[string, Step, readonly object[]]>([
    [
      'a write is told',
      { kind: 'update-endpoint', name: 'churn', configName: OURS, deployment: undefined, keeps: 'none' },
      [{ type: 'writing', at: START, operation: 'UpdateEndpoint', name: 'churn' }],
    ],
    ['a look is not', { kind: 'look', name: 'churn' }, []],
    ['a wait is not: whoever waits tells it', { kind: 'wait', ms: 1, isPoll: true, reason: 'x' }, []],
    ['a plan is told', { kind: 'announce', plan, isBlocked: false }, [{ type: 'planned', at: START, plan }]],
    [
      'a plan that takes something away is told with one warning for all of it',
      {
        kind: 'announce',
        plan: { ...plan, removals: ['endpoint-config.KmsKeyId', 'model.VpcConfig'] },
        isBlocked: false,
      },
      [
        { type: 'planned' },
        {
          type: 'warned',
          text: 'This deployment takes away what churn has now and the inputs do not declare: endpoint-config.KmsKeyId, model.VpcConfig.',
        },
      ],
    ],
  ])('%s', (_what, step, events) => {
    const told = eventsBefore(step, START)
    expect(told).toHaveLength(events.length)
    expect(told).toMatchObject(events)
  })
})

describe('after a step', () => {
  const memory = memoryOf(endpointOf())
  const told = (
    step: Step,
    outcome: Outcome,
    before: Memory = memory,
    after: Memory = before,
  ): readonly DeploymentEvent[] => eventsAfter(before, step, outcome, after, START)
  const inspect: Step = {
    kind: 'inspect',
    request: { desired: desiredOf(), targetConfigName: OURS, ownershipMatters: false },
  }
  const modelArn = modelOf(MODEL).ModelArn
  const createModel: Step = { kind: 'create-model', name: MODEL, input: { ModelName: MODEL } }

  test.each<[string, Step, Outcome, readonly object[]]>([
    [
      'what was seen',
      { kind: 'look', name: 'churn' },
      { kind: 'looked', endpoint: endpointOf() },
      [{ type: 'looked', at: START, endpoint: endpointOf() }],
    ],
    [
      'that nothing was seen',
      { kind: 'look', name: 'churn' },
      { kind: 'looked', endpoint: undefined },
      [{ type: 'looked', at: START, endpoint: undefined }],
    ],
    [
      'the ARNs of what was found',
      inspect,
      {
        kind: 'inspected',
        inspection: liveInspectionOf(
          found(configOf(FORMER)),
          {},
          { target: { configName: OURS, config: found(configOf(OURS)) }, models: { [MODEL]: found(modelOf(MODEL)) } },
        ),
      },
      [
        { type: 'resource', at: START, resource: 'endpoint-config', name: OURS, arn: configOf(OURS).EndpointConfigArn },
        {
          type: 'resource',
          resource: 'endpoint-config',
          name: FORMER,
          variants: [{ name: 'AllTraffic', modelName: MODEL, instanceType: 'ml.m5.large' }],
        },
        { type: 'resource', resource: 'model', name: MODEL, arn: modelArn },
      ],
    ],
    [
      'nothing of what was not',
      inspect,
      { kind: 'inspected', inspection: liveInspectionOf(DENIED, {}, { models: { [MODEL]: ABSENT } }) },
      [],
    ],
    [
      'the ARN of what was described',
      { kind: 'describe', resource: 'model', name: MODEL },
      { kind: 'described', arn: 'arn' },
      [{ type: 'resource', resource: 'model', name: MODEL, arn: 'arn' }],
    ],
    [
      'no ARN where there is none',
      { kind: 'describe', resource: 'model', name: MODEL },
      { kind: 'described', arn: '' },
      [],
    ],
    [
      'a model that was made',
      createModel,
      { kind: 'written', arn: 'arn' },
      [
        { type: 'wrote', at: START, operation: 'CreateModel', name: MODEL, arn: 'arn' },
        { type: 'resource', resource: 'model', name: MODEL, arn: 'arn' },
      ],
    ],
    [
      'a config that was made',
      { kind: 'create-endpoint-config', name: OURS, input: { EndpointConfigName: OURS, ProductionVariants: [] } },
      { kind: 'written', arn: 'arn' },
      [
        { type: 'wrote', operation: 'CreateEndpointConfig', name: OURS },
        { type: 'resource', resource: 'endpoint-config', name: OURS },
      ],
    ],
    [
      'a write without an ARN',
      { kind: 'delete-endpoint', name: 'churn' },
      { kind: 'written' },
      [{ type: 'wrote', operation: 'DeleteEndpoint', name: 'churn' }],
    ],
    ['nothing of what only passes', { kind: 'join', as: 'update' }, { kind: 'passed' }, []],
  ])('%s', (_what, step, outcome, events) => {
    const all = told(step, outcome)
    expect(all).toHaveLength(events.length)
    expect(all).toMatchObject(events)
  })

  it('that something is tried again, why and when; once for every time', () => {
    const failure = failureOf('throttled', { name: 'ThrottlingException', message: 'Rate exceeded' })
    const trouble = { step: 'look', name: 'churn', since: START, at: START, count: 2, failure } as const
    const after = { ...memory, trouble, notBefore: START + 2_000 }
    const step: Step = { kind: 'look', name: 'churn' }
    const outcome: Outcome = { kind: 'failed', failure }
    expect(told(step, outcome, memory, after)).toEqual([
      {
        type: 'retrying',
        at: START,
        operation: 'DescribeEndpoint',
        reason: 'ThrottlingException: Rate exceeded',
        delayMs: 2_000,
      },
    ])
    expect(told(step, { kind: 'passed' }, after, after)).toEqual([])
  })

  describe('that tags were left out', () => {
    const tag = (optional: boolean): Step => ({
      kind: 'add-tags',
      name: 'churn',
      arn: ENDPOINT_ARN,
      mark: 'm',
      tags: { a: '1', b: '2' },
      optional,
    })
    const failed = (failure: ReturnType<typeof failureOf>): Outcome => ({ kind: 'failed', failure })
    const denied = failed(failureOf('denied', { message: 'Not authorized.' }))

    test.each<[string, Step, Outcome, Memory, Memory, readonly string[]]>([
      [
        'by a caller who may not tag',
        createModel,
        denied,
        memory,
        { ...memory, isUntagged: true },
        ['The caller may not call sagemaker:AddTags and asked for no `tags`: the deployment goes on without any.'],
      ],
      [
        'by a caller who may not tag, once',
        tag(true),
        denied,
        { ...memory, isUntagged: true },
        { ...memory, isUntagged: true },
        [],
      ],
      ['that nobody asked for', tag(true), denied, memory, memory, ['The tags a, b could not be set: Not authorized.']],
      ['that were asked for: the run fails, and says so', tag(false), denied, memory, memory, []],
      ['in passing: they are written later', tag(true), failed(failureOf('throttled')), memory, memory, []],
      ['in passing: nobody knows whether', tag(true), failed(failureOf('unavailable')), memory, memory, []],
      ['by a cancel', tag(true), failed(failureOf('aborted')), memory, memory, []],
    ])('%s', (_what, step, outcome, before, after, texts) => {
      expect(told(step, outcome, before, after)).toEqual(texts.map((text) => ({ type: 'noticed', text })))
    })
  })
})
