import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Release } from './acts.ts'
import { packArtifact, uploadArtifact } from './artifact.ts'
import type { StandIn } from './job.ts'

/** Where the stand-ins find what they need. */
export interface Surroundings {
  /** The folder that plays the tagged repository, and where it is checked out to. */
  readonly repository: string
  readonly workspace: string
  /** The emulator's address. */
  readonly url: string
  readonly account: string
  readonly pushImage: (repository: string, tag: string) => void
}

/** What this machine does in place of the steps that need GitHub, Docker or AWS; all other steps are really run. */
export function standIns(release: Release, surroundings: Surroundings): Readonly<Record<string, StandIn>> {
  const { repository, workspace, url, account, pushImage } = surroundings
  return {
    'actions/checkout': async () => {
      await cp(repository, workspace, { recursive: true })
      const data = join(workspace, 'iris.csv')
      const [header = '', ...rows] = (await readFile(data, 'utf8')).trimEnd().split('\n')
      const measured = rows.filter((_, i) => i % release.everyNthFlower === 0)
      await writeFile(data, `${[header, ...measured].join('\n')}\n`)
      return { note: `examples/iris with ${measured.length} of its ${rows.length} flowers` }
    },

    'actions/setup-node': async () => ({ note: `the Node that is here, ${process.version}` }),

    'aws-actions/configure-aws-credentials': async (given) => ({
      note: `made-up credentials for the SageMaker emulator at ${url} (AWS_ENDPOINT_URL)`,
      environment: {
        AWS_REGION: given.with['aws-region'] ?? '',
        AWS_DEFAULT_REGION: given.with['aws-region'] ?? '',
        AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
        AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
        AWS_SESSION_TOKEN: 'demo',
        AWS_ENDPOINT_URL: url,
      },
    }),

    'aws-actions/amazon-ecr-login': async ({ environment }) => {
      const registry = `${account}.dkr.ecr.${environment['AWS_REGION'] ?? ''}.amazonaws.com`
      return { note: registry, outputs: { registry } }
    },

    image: async ({ env }) => {
      const image = env['IMAGE'] ?? ''
      const [, name, tag] = /\/([^/:]+):([^:]+)$/.exec(image) ?? []
      if (name === undefined || tag === undefined) throw new Error(`IMAGE is not a tagged image: '${image}'`)
      pushImage(name, tag)
      return {
        note: `${name}:${tag} pushed to the emulator's ECR (no Docker: its container is the program examples/iris/serve)`,
      }
    },

    upload: async ({ env, environment }) => {
      const target = env['MODEL_DATA_URL'] ?? ''
      const artifact = await packArtifact(join(workspace, 'model'), release.folderInArchive)
      await uploadArtifact(target, artifact, environment)
      return { note: `${artifact.length} bytes to ${target}` }
    },

    dependencies: async () => ({ note: 'the SDK is here already, from `npm ci` in this repository' }),
  }
}
