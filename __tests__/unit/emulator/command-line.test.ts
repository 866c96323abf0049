import { tmpdir } from 'node:os'
import { describe, expect, it, test } from '@jest/globals'
import { CommandLineError, parseCommandLine } from '../../../emulator/command-line.ts'

const here = tmpdir()

describe('the command line', () => {
  it('can be left out', () => {
    expect(parseCommandLine([])).toEqual({
      port: 4599,
      region: 'eu-west-1',
      durations: 'fast',
      containers: {},
      buckets: {},
      sideServices: 'open',
    })
  })

  it('takes every option', () => {
    const args = ['--port', '0', '--region', 'us-gov-west-1', '--durations', 'real', '--side-services', 'denied']
    const more = [
      '--container',
      `churn:1=${here}`,
      '--container',
      `fraud=${here}`,
      '--bucket',
      'models',
      '--bucket',
      `data=${here}`,
    ]
    expect(parseCommandLine([...args, ...more])).toEqual({
      port: 0,
      region: 'us-gov-west-1',
      durations: 'real',
      containers: { 'churn:1': here, fraud: here },
      buckets: { models: '', data: here },
      sideServices: 'denied',
    })
  })

  it('may ask for help', () => {
    expect(parseCommandLine(['--help'])).toBe('help')
  })

  test.each([
    [['--port', 'x'], "--port 'x' is not a port: a number from 0 to 65535 is expected"],
    [['--port', '65536'], "--port '65536' is not a port: a number from 0 to 65535 is expected"],
    [['--region', 'Ireland'], "--region 'Ireland' is not a region, such as eu-west-1"],
    [['--durations', 'slow'], "--durations 'slow' is neither fast nor real"],
    [['--side-services', 'no'], "--side-services 'no' is neither open nor denied"],
    [['--container', 'churn'], "--container 'churn': an image and a folder are expected, such as churn=./container"],
    [['--container', 'churn=/does/not/exist'], "--container: there is no folder '/does/not/exist'"],
    [['--bucket', 'My_Models'], "--bucket 'My_Models': 'My_Models' cannot be the name of an S3 bucket"],
    [['--bucket', 'models=/does/not/exist'], "--bucket: there is no folder '/does/not/exist'"],
    [['--speed', '1'], "Unknown option '--speed'"],
    [['4599'], 'Unexpected argument'],
  ])('%j: %s', (args, words) => {
    expect(() => parseCommandLine(args)).toThrow(CommandLineError)
    expect(() => parseCommandLine(args)).toThrow(words)
  })
})
