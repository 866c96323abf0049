import { describe, expect, test } from '@jest/globals'
import { evaluate } from '../../../scripts/demo/expression.ts'

const contexts = {
  github: { sha: 'abc123', ref_name: 'v1.0.0' },
  vars: { MODEL_BUCKET: 'models' },
  steps: { deploy: { outputs: { 'endpoint-name': 'iris', 'failure-reason': '' } } },
}

describe('evaluate', () => {
  test.each([
    ['no expression at all', 'no expression at all'],
    ['${{ github.sha }}', 'abc123'],
    ['${{github.sha}}', 'abc123'],
    ['iris:${{ github.sha }}', 'iris:abc123'],
    ['s3://${{ vars.MODEL_BUCKET }}/${{ github.ref_name }}/m.tar.gz', 's3://models/v1.0.0/m.tar.gz'],
    ['${{ steps.deploy.outputs.endpoint-name }}', 'iris'],
    ['[${{ steps.deploy.outputs.failure-reason }}]', '[]'],
    ['$HOME and ${NAME} are not its business', '$HOME and ${NAME} are not its business'],
  ])('%s → %s', (template, value) => {
    expect(evaluate(template, contexts)).toBe(value)
  })

  test.each([
    ['${{ github.actor }}', "'github.actor' is not known at 'actor'; known there: sha, ref_name"],
    ['${{ secrets.TOKEN }}', "'secrets.TOKEN' is not known at 'secrets'; known there: github, vars, steps"],
    ['${{ steps.ecr.outputs.registry }}', "not known at 'ecr'; known there: deploy"],
    ['${{ github.sha.short }}', "not known at 'short'; known there: nothing"],
    ['${{ vars.constructor }}', "not known at 'constructor'"],
    ['${{ steps.deploy }}', "'steps.deploy' is not a text"],
    ["${{ github.ref_name == 'main' }}", 'more than the demo evaluates'],
    ['${{ toJSON(github) }}', 'more than the demo evaluates'],
    ['${{ github }}', 'more than the demo evaluates'],
    ['${{ github.sha', 'more than the demo evaluates'],
  ])('%s is refused', (template, message) => {
    expect(() => evaluate(template, contexts)).toThrow(message)
  })
})
