import { expect, test } from '@jest/globals'
import { isPassedCheck, withChecksFolded } from '../../../src/aws/health-checks.ts'

const GUNICORN = '10.32.0.2 - - [20/Feb/2021:20:13:16 +0000] "GET /ping HTTP/1.1" 200 1 "-" "AHC/2.0"'

test.each<[string, boolean]>([
  [GUNICORN, true],
  ['INFO:     10.32.0.2:40262 - "GET /ping HTTP/1.1" 200 OK', true],
  [
    '2021-04-13 17:57:00,100 [INFO ] pool-1-thread-3 ACCESS_LOG - /169.254.178.2:40262 "GET /ping HTTP/1.1" 200 1',
    true,
  ],
  ['GET /ping 204 1.2 ms', true],
  ['[I 210413 17:57:00 web:2271] 200 GET /ping (10.32.0.2) 0.50ms', true],
  [GUNICORN.replace('200', '500'), false],
  ['404 GET /ping (10.32.0.2) 0.50ms', false],
  ['"POST /invocations HTTP/1.1" 200 12', false],
  ['"GET /pingback HTTP/1.1" 200 12', false],
  ['listening, try GET /ping', false],
])('%s: passed %s', (line, isPassed) => {
  expect(isPassedCheck(line)).toBe(isPassed)
})

const check = (second: number, status: number) =>
  `10.32.0.2 - - [20/Feb/2021:20:13:${second} +0000] "GET /ping HTTP/1.1" ${status} 1`
const upstream = (id: number) =>
  `2020/10/14 04:08:1${id} [crit] 10#10: *${id} connect() to unix:/tmp/gunicorn.sock failed, request: "GET /ping HTTP/1.1"`

test.each<[string, readonly string[], readonly string[]]>([
  ['nothing', [], []],
  ['a single one stays', ['loading', check(10, 200), 'done'], ['loading', check(10, 200), 'done']],
  [
    'a run is folded into its newest',
    ['loading', check(10, 500), check(15, 500), check(20, 500), 'boom'],
    ['loading', '… 2 lines like this:', check(20, 500), 'boom'],
  ],
  ['two, too', [check(10, 200), check(15, 200)], ['… 1 line like this:', check(15, 200)]],
  [
    'a line between them parts them',
    [check(10, 200), 'boom', check(15, 200)],
    [check(10, 200), 'boom', check(15, 200)],
  ],
  [
    'those of another status are told apart, the newest last',
    [check(10, 404), check(15, 200), check(20, 404), check(25, 503), check(30, 200)],
    ['… 1 line like this:', check(20, 404), check(25, 503), '… 1 line like this:', check(30, 200)],
  ],
  [
    'what a proxy says of them is folded beside, whatever its numbers',
    [upstream(1), check(10, 502), upstream(2), check(15, 502)],
    ['… 1 line like this:', upstream(2), '… 1 line like this:', check(15, 502)],
  ],
  [
    'what is about something else stays',
    ['GET /pings', 'GET /pings', 'a/ping-pong', 'a/ping-pong'],
    ['GET /pings', 'GET /pings', 'a/ping-pong', 'a/ping-pong'],
  ],
])('of health checks: %s', (_what, lines, folded) => {
  expect(withChecksFolded(lines)).toEqual(folded)
})
