/** The AWS of the demo. */
export interface LocalAws {
  readonly url: string
  readonly region: string
  readonly account: string
  readonly pushImage: (repository: string, tag: string) => void
  readonly close: () => Promise<void>
}

export async function startLocalAws(containers: Readonly<Record<string, string>>): Promise<LocalAws> {
  throw new Error(Object.keys(containers).join())
}
