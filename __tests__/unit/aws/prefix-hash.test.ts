import { expect, test } from '@jest/globals'
import { fc } from '../../fixtures/property.ts'
import { type ListedObject, prefixHash } from '../../../src/aws/s3.ts'

// These are in the names of people's models. A change of any of them redeploys their endpoints.
test.each<[string, ListedObject[]]>([
  [
    'd314a8f3b001c4234fd881c1487a4d532db7463acc8afc3a88ba1d407546346c',
    [['churn/model.json', 'd41d8cd98f00b204e9800998ecf8427e']],
  ],
  [
    'ac0dfe86d42e64a4b2f114b273c27bcf8dd5f1205e95a266c0a678c5013609d5',
    [
      ['churn/', 'd41d8cd98f00b204e9800998ecf8427e'],
      ['churn/code/inference.py', '0cc175b9c0f1b6a831c399e269772661'],
      ['churn/weights-00001.safetensors', '92eb5ffee6ae2fec3ad71c777531578f-12'],
    ],
  ],
  [
    '01b9f3216fdc23fe6ac6a953e4cdbefac1575178ade927ea63c42d05a4841af5',
    [
      ['m/Z', '1'],
      ['m/a', '2'],
      ['m/é"\\', '3'],
      ['m/😀', '4'],
      ['m/\uFF5E', '5'],
    ],
  ],
])('%s', (hash, objects) => {
  expect(prefixHash(objects)).toBe(hash)
})

test('does not depend on the order in which the objects are listed, but on every key and ETag', () => {
  const objects = fc.uniqueArray(fc.tuple(fc.string(), fc.string()), { minLength: 1, selector: ([key]) => key })
  fc.assert(
    fc.property(objects, (listed) => {
      const hash = prefixHash(listed)
      expect(prefixHash(listed.toReversed())).toBe(hash)
      expect(prefixHash(listed.map(([key, etag], index) => [key, index === 0 ? `${etag}x` : etag]))).not.toBe(hash)
      expect(prefixHash(listed.map(([key, etag], index) => [index === 0 ? `\0${key}x` : key, etag]))).not.toBe(hash)
      expect(prefixHash(listed.slice(1))).not.toBe(hash)
    }),
  )
})
