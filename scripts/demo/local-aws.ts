import { Emulator } from '../../emulator/emulator.ts'

/** The AWS of the demo: this repository's emulator on a port of this machine. */
export interface LocalAws {
  readonly url: string
  readonly region: string
  readonly account: string
  readonly pushImage: (repository: string, tag: string) => void
  /** How many calls have changed something in SageMaker so far. */
  readonly writes: () => number
  /** Ends the emulator and every process that stands for a container. */
  readonly close: () => Promise<void>
}

/**
 * Starts it, with rollouts that take seconds.
 *
 * @param containers folders with a `serve` program that is run in place of an image, by the name of the ECR repository
 * @param bucket an S3 bucket that exists already
 */
export async function startLocalAws(containers: Readonly<Record<string, string>>, bucket: string): Promise<LocalAws> {
  const emulator = new Emulator({ containers, durations: { creating: 1500, updating: 2000 } })
  emulator.s3.createBucket(bucket)
  const listening = await emulator.listen()
  return {
    ...emulator.where,
    url: listening.url,
    pushImage: (repository, tag) => {
      emulator.ecr.push(repository, tag)
    },
    writes: () => emulator.journal.effects().filter(({ service }) => service === 'sagemaker').length,
    close: () => listening.close(),
  }
}
