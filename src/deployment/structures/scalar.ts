import { NumericValue } from '@smithy/core/serde'
import type { NormalizedSchema } from '@smithy/core/schema'
import { readBoolean } from '../inputs/boolean.ts'
import { isSameName, likely } from '../inputs/likely.ts'
import { accept, refuse } from '../inputs/read.ts'
import type { Read } from '../inputs/read.ts'
import { lengthOf } from '../inputs/text-length.ts'
import type { YamlScalar } from '../inputs/yaml-tree.ts'
import type { Limit } from './limits.ts'

/** The API's whole numbers are 32-bit integers. */
const LARGEST = 2 ** 31 - 1

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/
const WHOLE_NUMBER = /^-?(?:0|[1-9]\d*)$/
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/
const TIMESTAMP = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/i

/**
 * Turns a single value into what the schema wants. Only where it wants no text is the text read as anything else: a text stays
 * as it is written, be it `1.10`, `no` or `012345`.
 */
export function readScalar(scalar: YamlScalar, schema: NormalizedSchema, limit: Limit): Read<unknown> {
  const { text } = scalar
  if (schema.isBooleanSchema()) return readBoolean(text)
  if (schema.isNumericSchema()) return limit.whole === true ? readWholeNumber(text, limit) : readNumber(text, limit)
  if (schema.isTimestampSchema()) return readTimestamp(text)
  if (schema.isBlobSchema()) return readBlob(text)
  if (schema.isBigIntegerSchema()) return readBigInteger(text)
  if (schema.isBigDecimalSchema()) return readBigDecimal(text)
  if (schema.isDocumentSchema()) return accept(coreValue(scalar))
  return readText(text, limit)
}

/** What a limit accepts, for people. */
export function describeLimit(schema: NormalizedSchema, limit: Limit): string {
  if (schema.isStructSchema()) return 'a structure (a map of its members)'
  if (schema.isListSchema()) return sized(limit, 'a list', 'items')
  if (schema.isMapSchema()) return sized(limit, 'a map', 'entries')
  if (schema.isBooleanSchema()) return 'true or false'
  if (schema.isNumericSchema()) return describeNumber(limit)
  return describeText(limit)
}

function sized({ min, max }: Limit, what: string, items: string): string {
  if (max === undefined) return what
  return min === undefined || min === 0 ? `${what} of ${max} ${items} at most` : `${what} of ${min} to ${max} ${items}`
}

function describeNumber({ whole, min, max }: Limit): string {
  const number = whole === true ? 'a whole number' : 'a number'
  if (min === undefined) return number
  return max === undefined ? `${number} from ${min}` : `${number} from ${min} to ${max}`
}

function describeText({ words, grows, is, such, min = 0, max }: Limit): string {
  if (words !== undefined && grows !== true) return words.join(', ').replace(/, (?=[^,]*$)/, ' or ')
  const what = is === undefined ? 'a text' : `${is}${such === undefined ? '' : `, such as ${such}`}`
  if (max === undefined) return what
  return min > 0 && is === undefined
    ? `${what} of ${min} to ${max} characters`
    : `${what}, of ${max} characters at most`
}

function readWholeNumber(text: string, limit: Limit): Read<number> {
  const value = Number(text)
  const accepted = describeNumber({ ...limit, whole: true })
  if (WHOLE_NUMBER.test(text)) {
    const { min = -LARGEST - 1, max = LARGEST } = limit
    if (value < min) return refuse('is too small', accepted)
    return value > max ? refuse('is too large', accepted) : accept(value)
  }
  const isLikely = NUMBER.test(text) && Number.isInteger(value)
  return refuse('is not a whole number in plain digits', accepted, isLikely ? String(value) : undefined)
}

function readNumber(text: string, limit: Limit): Read<number> {
  const accepted = describeNumber(limit)
  const value = Number(text)
  if (!NUMBER.test(text) || !Number.isFinite(value)) return refuse('is not a number', accepted)
  const { min = -Infinity, max = Infinity } = limit
  if (value < min) return refuse('is too small', accepted)
  return value > max ? refuse('is too large', accepted) : accept(value)
}

function readTimestamp(text: string): Read<Date> {
  const isNumber = NUMBER.test(text)
  const date = new Date(isNumber ? Number(text) * 1000 : text)
  const isTime = (isNumber || TIMESTAMP.test(text)) && !Number.isNaN(date.getTime())
  return isTime ? accept(date) : refuse('is not a time', 'a time with its zone, such as 2026-01-31T12:00:00Z')
}

function readBlob(text: string): Read<Uint8Array> {
  const plain = text.replaceAll(/\s/g, '')
  return BASE64.test(plain) ? accept(Buffer.from(plain, 'base64')) : refuse('is not Base64', 'bytes in Base64')
}

function readBigInteger(text: string): Read<bigint> {
  return WHOLE_NUMBER.test(text)
    ? accept(BigInt(text))
    : refuse('is not a whole number in plain digits', 'a whole number')
}

function readBigDecimal(text: string): Read<NumericValue> {
  return NUMBER.test(text) ? accept(new NumericValue(text, 'bigDecimal')) : refuse('is not a number', 'a number')
}

/** A value without a type of its own is what YAML's core and JSON take it for. */
export function coreValue({ text, isPlain }: YamlScalar): unknown {
  if (!isPlain) return text
  if (text === '' || text === '~' || text === 'null') return null
  if (text === 'true' || text === 'false') return text === 'true'
  return NUMBER.test(text) ? Number(text) : text
}

function readText(text: string, limit: Limit): Read<string> {
  const { words, grows, reader, pattern, min = 0, max = Infinity } = limit
  if (reader !== undefined) return reader(text)
  if (words !== undefined) return readWord(text, words, grows === true)
  const length = lengthOf(text)
  if (length < min || length > max)
    return refuse(length === 0 ? 'is empty' : `has ${length} characters`, describeText(limit))
  if (pattern !== undefined && !new RegExp(`^(?:${pattern.source})$`, 'u').test(text)) {
    return refuse(`is not ${limit.is ?? 'accepted'}`, describeText(limit))
  }
  return accept(text)
}

function readWord(text: string, words: readonly string[], grows: boolean): Read<string> {
  if (words.includes(text)) return accept(text)
  const meant = likely(text, words)
  const accepted = words.join(', ').replace(/, (?=[^,]*$)/, ' or ')
  // Another spelling of a word is a mistake for certain, a word that is not known may be newer than this release.
  if (!grows || (meant !== undefined && isSameName(text, meant)))
    return refuse('is none of the choices', accepted, meant)
  return accept(text, `is not known here; known: ${accepted}`)
}
