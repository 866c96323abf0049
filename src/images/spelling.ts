import { isBeginningOf } from './versions.ts'

/** Whether `text` (`py312`, `3.12`, `python3.12`) means the Python version `python` (`py312`). */
export function isPython(text: string, python: string): boolean {
  const [, major, minor = ''] = /^(?:py(?:thon)?[\s-]?)?(\d)\.?(\d*)$/i.exec(text) ?? []
  return major !== undefined && python === `py${major}${minor}`
}

/** Whether `text` (`pytorch2.6.0`, `PyTorch 2.6`, `2.6`, `pytorch`) means the base `base` (`pytorch2.6.0`). */
export function isBase(text: string, base: string): boolean {
  const wanted = nameAndVersion(text.toLowerCase().replaceAll(/[\s_=-]+/g, ''))
  const had = nameAndVersion(base)
  return (
    (wanted.name === '' || wanted.name === had.name) &&
    (wanted.version === '' || isBeginningOf(wanted.version, had.version))
  )
}

function nameAndVersion(text: string): { readonly name: string; readonly version: string } {
  const [, name = '', version = ''] = /^([a-z]*)([^a-z].*)?$/.exec(text) ?? []
  return { name, version }
}

/** Whether `text` is one or more whole parts of the tag of `image` (`repository:tag`): `lmi28.0.0`, `cu124-ubuntu22.04`. */
export function isPartOfTag(text: string, image: string): boolean {
  const tag = image.slice(image.indexOf(':') + 1)
  return `-${tag}-`.includes(`-${text}-`)
}
