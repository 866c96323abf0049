import { afterAll, beforeAll, expect, test } from '@jest/globals'
import http from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { GitHubStandIn } from '../../../emulator/github/github-stand-in.ts'
import type { Listening } from '../../../emulator/wire/server.ts'
import { connect } from '../../../src/runner/pull-request/issue-comments.ts'

const asked: (string | undefined)[] = []
const sockets = new Set<net.Socket>()
const proxy = http.createServer()
let github: Listening

beforeAll(async () => {
  const standIn = new GitHubStandIn()
  standIn.openPullRequest('octo/churn', 7)
  github = await standIn.listen()
  proxy.on('connect', (request, client: net.Socket) => {
    asked.push(request.url)
    const upstream = net.connect(Number(new URL(github.url).port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      upstream.pipe(client).pipe(upstream)
    })
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
    }
  })
  await new Promise<void>((resolve) => {
    proxy.listen(0, '127.0.0.1', resolve)
  })
})

afterAll(async () => {
  for (const socket of sockets) socket.destroy()
  proxy.close()
  await github.close()
})

// GitHub's toolkit looks at the process's environment once, when it is loaded: so this has a file to itself.
test('GitHub is reached through a proxy that is named without a scheme', async () => {
  for (const name of ['http_proxy', 'HTTP_PROXY', 'no_proxy', 'NO_PROXY']) delete process.env[name]
  process.env['http_proxy'] = `localhost:${(proxy.address() as AddressInfo).port}`
  process.env['GITHUB_API_URL'] = 'http://ghe.example/api/v3'
  const pull = { repository: 'octo/churn', number: 7 }
  const comments = await connect(pull, 'token', process.env, AbortSignal.timeout(5000))
  await expect(comments.list()).rejects.toMatchObject({ status: 404 })
  expect(asked).toEqual(['ghe.example:80'])
})
