/** The length of a text as the API counts it: in characters, where JavaScript counts those beyond the 16-bit plane twice. */
export function lengthOf(text: string): number {
  return Array.from(text).length
}
