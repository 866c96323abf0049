import { readFile, realpath, stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { ConfigFileFault, RawConfigFile } from '../deployment/raw-inputs.ts'

/** Far more than any config file needs. */
const MOST_BYTES = 1024 * 1024

/**
 * The text of the config file at `path`, which is relative to the workspace. The file must lie inside the workspace itself:
 * neither `..` nor a symbolic link may lead out of it, since the path may come from someone who may not see what is there.
 */
export async function readConfigFile(path: string, workspace: string): Promise<RawConfigFile> {
  const result = await textOf(path, workspace)
  return typeof result === 'string' ? { path, text: result } : { path, ...result }
}

async function textOf(path: string, workspace: string): Promise<string | { readonly fault: ConfigFileFault }> {
  try {
    const root = await realpath(workspace)
    const named = resolve(workspace, path)
    // Told apart from a file that is not there before anything outside is looked at.
    if (!isInside(named, resolve(workspace)) && !isInside(named, root)) return { fault: 'outside' }
    const file = await realpath(named)
    return isInside(file, root) ? await contentOf(file) : { fault: 'outside' }
  } catch (error) {
    return { fault: faultOf(error) }
  }
}

/** By the names alone. */
function isInside(file: string, folder: string): boolean {
  const way = relative(folder, file)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

async function contentOf(file: string): Promise<string | { readonly fault: ConfigFileFault }> {
  // Looked at before it is opened: to open a pipe would wait for its writer.
  const found = await stat(file)
  if (!found.isFile()) return { fault: 'not-a-file' }
  return found.size > MOST_BYTES ? { fault: 'too-large' } : decoded(await readFile(file))
}

function decoded(bytes: Uint8Array): string | { readonly fault: ConfigFileFault } {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { fault: 'not-utf-8' }
  }
}

function faultOf(error: unknown): ConfigFileFault {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'absent' : 'unreadable'
}
