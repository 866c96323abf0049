import { describe, expect, test } from '@jest/globals'
import { accepted, refused } from './step.ts'

const rule = 'accepted: lines of KEY=VALUE, or a YAML map from keys to single values'
const alphabet = 'has characters that AWS refuses; accepted: letters, digits, spaces and _ . : / = + - @'

describe('accepted', () => {
  test.each([
    ['team=ml', { team: 'ml' }],
    ['team=ml\n# comment\n\ncost-centre=0042\r\n', { team: 'ml', 'cost-centre': '0042' }],
    ['app:tier/web@x.y+z=a=b', { 'app:tier/web@x.y+z': 'a=b' }],
    ['Cost Centre=R D', { 'Cost Centre': 'R D' }],
    ['a=b: c', { a: 'b: c' }],
    ['owner=', { owner: '' }],
    ['team: ml\ncost-centre: 0042\nversion: 1.10', { team: 'ml', 'cost-centre': '0042', version: '1.10' }],
    ['team: a=b\nowner: c=d', { team: 'a=b', owner: 'c=d' }],
    ['"a=b": c', { 'a=b': 'c' }],
    ['{"team": "ml", "live": true}', { team: 'ml', live: 'true' }],
    ['{team: a=b}', { team: 'a=b' }],
    ['größe=XXL', { größe: 'XXL' }],
    ['__proto__=1', JSON.parse('{"__proto__":"1"}')],
    ['# none', {}],
    [`${'k'.repeat(128)}=${'v'.repeat(256)}`, { ['k'.repeat(128)]: 'v'.repeat(256) }],
    [Array.from({ length: 40 }, (_, index) => `k${index}=`).join('\n'), expect.objectContaining({ k0: '', k39: '' })],
  ])('%j', async (text, expected) => {
    const { specification } = await accepted({ tags: text })
    expect(specification.tags).toEqual(expected)
  })
})

describe('refused', () => {
  test.each([
    ['team', [`is neither KEY=VALUE lines nor a YAML map: line 1 is not KEY=VALUE; ${rule}`]],
    ['team=ml\nowner = ann', [`is neither KEY=VALUE lines nor a YAML map: line 2 is not KEY=VALUE; ${rule}`]],
    ['- team=ml\n  - owner=ann', [`is neither KEY=VALUE lines nor a YAML map: lines 1, 2 are not KEY=VALUE; ${rule}`]],
    ['=ml', [`is neither KEY=VALUE lines nor a YAML map: line 1 is not KEY=VALUE; ${rule}`]],
    ['{team=ml, owner: ann}', [`the entry in line 1 has no value; ${rule}`]],
    ['"": ml', ['the key in line 1 is empty; accepted: keys of 1 to 128 characters']],
    ['a#b=c', [`the key 'a#b' ${alphabet}`]],
    ['a=b&c', [`the value 'b&c' of 'a' ${alphabet}`]],
    ['a: "two\\nlines"', [String.raw`the value 'two\nlines' of 'a' ` + alphabet]],
    [`${'k'.repeat(129)}=v`, [`the key '${'k'.repeat(120)}…' has 129 characters; accepted: 128 at most`]],
    [`k=${'v'.repeat(257)}`, [`the value '${'v'.repeat(120)}…' of 'k' has 257 characters; accepted: 256 at most`]],
    ['AWS:owner=x', ["the key 'AWS:owner' is reserved by AWS; accepted: keys that do not begin with aws:"]],
    [
      'deploy-sagemaker-endpoint:endpoint=x',
      [
        "the key 'deploy-sagemaker-endpoint:endpoint' is reserved for the state that this action keeps; accepted: keys that " +
          'do not begin with deploy-sagemaker-endpoint:',
      ],
    ],
    ['"two\\nlines": [1]', [String.raw`the value of 'two\nlines' is not a single value; ` + rule]],
    ['team=a\nteam=b', ["'team' is given 2 times (lines 1, 2); accepted: each name once"]],
    [
      Array.from({ length: 41 }, (_, index) => `k${index}=`).join('\n'),
      ['has 41 tags; accepted: 40 tags at most (SageMaker takes 50, and this action adds its own)'],
    ],
    [
      'aws:a=1\nb=#',
      [
        "the key 'aws:a' is reserved by AWS; accepted: keys that do not begin with aws:",
        `the value '#' of 'b' ${alphabet}`,
      ],
    ],
  ])('%j', async (text, messages) => {
    expect((await refused({ tags: text })).lines).toEqual(messages.map((message) => `tags: ${message}`))
  })
})
