import { describe, expect, test } from '@jest/globals'
import { parseCommandFile } from '../../../scripts/demo/command-file.ts'

describe('parseCommandFile', () => {
  test.each([
    ['nothing', '', {}],
    ['a pair', 'name=value\n', { name: 'value' }],
    ['an empty value', 'name=\n', { name: '' }],
    ['a value with an equals sign', 'name=a=b\n', { name: 'a=b' }],
    ['a value with a heredoc mark', 'name=a<<b\n', { name: 'a<<b' }],
    ['a delimited value', 'name<<END\nvalue\nEND\n', { name: 'value' }],
    [
      'a delimited value of several lines',
      'name<<END\none\n\ntwo=2\nEND\nother=3\n',
      { name: 'one\n\ntwo=2', other: '3' },
    ],
    ['a delimited empty value', 'name<<END\n\nEND\n', { name: '' }],
    ['Windows line ends', 'a<<END\r\n1\r\nEND\r\nb=2\r\n', { a: '1', b: '2' }],
    ['the later of two', 'name=1\nname=2\n', { name: '2' }],
  ])('reads %s', (_what, content, pairs) => {
    expect(parseCommandFile(content)).toEqual(pairs)
  })

  test.each([
    ['name', "not a pair: 'name'"],
    ['=value', "not a pair: '=value'"],
    ['name<<END\nvalue\n', "the value of 'name' has no end 'END'"],
  ])('refuses %j', (content, message) => {
    expect(() => parseCommandFile(content)).toThrow(message)
  })
})
