import { inflateRawSync } from 'node:zlib'

/** A file in a wheel, which is a ZIP archive. */
export interface WheelFile {
  readonly name: string
  /** The day it was packed, `2026-10-21`. */
  readonly date: string
  readonly text: () => string
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const STORED = 0
const DEFLATED = 8

/** The files of a wheel, in the order of its directory. Throws if it is no ZIP archive. */
export function filesInWheel(wheel: Buffer): readonly WheelFile[] {
  const end = wheel.lastIndexOf(littleEndian(END))
  if (end < 0) throw new Error('not a ZIP archive')
  const files: WheelFile[] = []
  let at = wheel.readUInt32LE(end + 16)
  for (let left = wheel.readUInt16LE(end + 10); left > 0; left--) {
    if (wheel.readUInt32LE(at) !== ENTRY) throw new Error(`no directory entry at byte ${at} of the archive`)
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => wheel.readUInt16LE(at + field))
    const nameEnd = at + 46 + (nameLength ?? 0)
    files.push(fileAt(wheel, at, wheel.toString('utf8', at + 46, nameEnd)))
    at = nameEnd + (extraLength ?? 0) + (commentLength ?? 0)
  }
  return files
}

function fileAt(wheel: Buffer, at: number, name: string): WheelFile {
  const method = wheel.readUInt16LE(at + 10)
  const packedSize = wheel.readUInt32LE(at + 20)
  const header = wheel.readUInt32LE(at + 42)
  return { name, date: dateOf(wheel.readUInt16LE(at + 14)), text }

  function text(): string {
    const start = header + 30 + wheel.readUInt16LE(header + 26) + wheel.readUInt16LE(header + 28)
    const packed = wheel.subarray(start, start + packedSize)
    if (method === STORED) return packed.toString('utf8')
    if (method !== DEFLATED) throw new Error(`${name} is packed by method ${method}`)
    return inflateRawSync(packed).toString('utf8')
  }
}

/** MS-DOS's date: seven bits of years since 1980, four of the month, five of the day. */
function dateOf(packed: number): string {
  const [year, month, day] = [1980 + (packed >> 9), (packed >> 5) & 15, packed & 31]
  return [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-')
}

function littleEndian(signature: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(signature)
  return bytes
}
