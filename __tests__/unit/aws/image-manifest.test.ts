import { describe, expect, test } from '@jest/globals'
import { readArchitecture, readManifest } from '../../../src/aws/image-manifest.ts'

const mediaType = 'application/vnd.oci.image.index.v1+json'
const index = (...platforms: readonly unknown[]) => ({
  mediaType,
  manifests: platforms.map((platform) => ({ digest: 'sha256:0a', platform })),
})
const nothing = { architectures: [] }

describe('a manifest', () => {
  test.each<[string, unknown, ReturnType<typeof readManifest>]>([
    [
      'of one image: where its configuration is',
      { schemaVersion: 2, config: { digest: 'sha256:0b', size: 7 }, layers: [{ digest: 'sha256:0c' }] },
      { configDigest: 'sha256:0b', architectures: [] },
    ],
    [
      'of several: their architectures, each once',
      index(
        { architecture: 'amd64', os: 'linux' },
        { architecture: 'arm64', os: 'linux', variant: 'v8' },
        { architecture: 'amd64', os: 'windows' },
      ),
      { mediaType, architectures: ['amd64', 'arm64'] },
    ],
    [
      'with attestations, which run nowhere',
      index({ architecture: 'arm64', os: 'linux' }, { architecture: 'unknown', os: 'unknown' }),
      { mediaType, architectures: ['arm64'] },
    ],
    ['without platforms', index(undefined, null, 'linux/amd64', {}), { mediaType, architectures: [] }],
    [
      'that makes no sense',
      { mediaType: 7, config: { digest: [] }, manifests: { 0: { platform: { architecture: 'amd64' } } } },
      nothing,
    ],
    [
      'with platforms that make none',
      index({ architecture: 64 }, { architecture: '' }, [], 7),
      { mediaType, ...nothing },
    ],
    ['that is an array', [{ mediaType }], nothing],
    ['that is null', null, nothing],
  ])('%s', (_what, manifest, expected) => {
    expect(readManifest(JSON.stringify(manifest))).toEqual(expected)
  })

  test.each([
    ['nothing', ''],
    ['half of one', '{"mediaType":"application/vnd.oci'],
    ['a page of HTML', '<html></html>'],
    ['members of all objects', '{"__proto__":{"mediaType":"x"},"constructor":{}}'],
  ])('%s tells nothing', (_what, text) => {
    expect(readManifest(text)).toEqual(nothing)
  })
})

test.each<[string, readonly string[]]>([
  ['{"architecture":"arm64","os":"linux","config":{}}', ['arm64']],
  ['{"architecture":"unknown"}', []],
  ['{"architecture":["arm64"]}', []],
  ['{}', []],
  ['null', []],
  ['"amd64"', []],
  ['{"architecture":', []],
])('an image with the configuration %s is for %j', (json, architectures) => {
  expect(readArchitecture(json)).toEqual(architectures)
})
