import type { YamlTree } from './inputs/yaml-tree.ts'

/** One input as the user wrote it, with where it came from, so that a problem can say where to mend it. */
export type RawInput =
  /** Text, as the runner hands a step's inputs over. */
  | { readonly value: string; readonly source: 'step' }
  /** A key of the config file, whose variables are replaced: structures are written as structures there. */
  | { readonly value: YamlTree; readonly source: ConfigFileSource }

export interface ConfigFileSource {
  readonly kind: 'config-file'
  /** As the step names it. */
  readonly path: string
}

/** By the input's name in kebab case, as in `action.yml`. Empty inputs are not in it: an empty input is one not given. */
export type RawInputs = Readonly<Record<string, RawInput>>

/** The config file that the step names, unjudged: its text, or why there is none. */
export type RawConfigFile = { readonly path: string } & (
  { readonly text: string } | { readonly fault: ConfigFileFault }
)

/** Why a config file cannot be had. */
export type ConfigFileFault =
  | 'absent'
  /** Outside the workspace, be it by `..`, by an absolute path or behind a symbolic link. */
  | 'outside'
  | 'not-a-file'
  | 'too-large'
  | 'not-utf-8'
  | 'unreadable'
