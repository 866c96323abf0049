import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filesInWheel } from './wheel.ts'

/** The image data of the PyPI package `sagemaker-core`, as its `image_uris.py` reads them. */
export interface SagemakerCore {
  readonly version: string
  /** The day it was packed. */
  readonly date: string
  readonly configs: Readonly<Record<string, FrameworkConfig>>
}

/** One of its JSON files. With `scope` the file is itself the config of all those scopes; else it has one by scope. */
export type FrameworkConfig =
  (ScopeConfig & { readonly scope: readonly string[] }) | Readonly<Record<string, ScopeConfig>>

export interface ScopeConfig {
  readonly processors?: readonly string[]
  readonly version_aliases?: Readonly<Record<string, string>>
  readonly versions: Readonly<Record<string, VersionConfig>>
}

/** A leaf; or leaves by Python version, or by base framework with aliases of these. */
export type VersionConfig = Leaf | Readonly<Record<string, Leaf>>

export interface Leaf {
  readonly repository: string
  readonly registries: Readonly<Record<string, string>>
  readonly processors?: readonly string[]
  readonly py_versions?: readonly string[]
  readonly tag_prefix?: string
  readonly container_version?: Readonly<Record<string, string>>
  readonly processor_in_tag?: boolean
  readonly sdk_versions?: readonly string[]
}

const CONFIGS = 'sagemaker/core/image_uri_config/'

/** Downloads the package from PyPI, by `pip`; the newest version, or the one that is named. */
export function downloadSagemakerCore(version: string | undefined): SagemakerCore {
  const folder = mkdtempSync(join(tmpdir(), 'sagemaker-core-'))
  try {
    const wanted = version === undefined ? 'sagemaker-core' : `sagemaker-core==${version}`
    const pip = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary', ':all:', '--dest', folder, wanted]
    execFileSync('python3', pip, { stdio: ['ignore', 'inherit', 'inherit'] })
    const [wheel] = readdirSync(folder)
    if (wheel === undefined) throw new Error('pip downloaded nothing')
    return readWheel(readFileSync(join(folder, wheel)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What a wheel of the package holds. */
export function readWheel(wheel: Buffer): SagemakerCore {
  const files = filesInWheel(wheel)
  const metadata = files.find(({ name }) => name.endsWith('.dist-info/METADATA'))
  const version = /^Version: (.+)$/m.exec(metadata?.text() ?? '')?.[1]
  if (metadata === undefined || version === undefined) throw new Error('the wheel names no version')
  const configs = files.flatMap(({ name, text }) => {
    const framework = new RegExp(`^${CONFIGS}(.+)\\.json$`).exec(name)?.[1]
    // The one file there that is about instances.
    if (framework === undefined || framework === 'instance_gpu_info') return []
    const config: FrameworkConfig = JSON.parse(text())
    return [[framework, config] as const]
  })
  return { version, date: metadata.date, configs: Object.fromEntries(configs) }
}

/** The config of a scope; `undefined` if the framework has no images for it. */
export function scopeOf(config: FrameworkConfig | undefined, scope: string): ScopeConfig | undefined {
  if (config === undefined) return undefined
  if (!isFlat(config)) return config[scope]
  return config.scope.includes(scope) ? config : undefined
}

function isFlat(config: FrameworkConfig): config is ScopeConfig & { readonly scope: readonly string[] } {
  return Array.isArray(config['scope'])
}

export function isLeaf(config: VersionConfig): config is Leaf {
  return typeof config['repository'] === 'string'
}
