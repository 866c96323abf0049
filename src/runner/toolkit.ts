import { endGroup, error, info, notice, setOutput, startGroup, warning } from '@actions/core'

/** What a run does to the workflow run it is part of. */
export interface Toolkit {
  info(message: string): void
  startGroup(name: string): void
  endGroup(): void
  notice(message: string): void
  warning(message: string): void
  error(message: string, properties?: { readonly title?: string }): void
  setOutput(name: string, value: string): void
}

/** GitHub's own. */
export const toolkit: Toolkit = { info, startGroup, endGroup, notice, warning, error, setOutput }
