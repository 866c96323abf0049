import { format } from 'prettier'
import type { ImageTable } from '../../src/images/image-table.ts'

/** The table as the source of the module that holds it. */
export async function printTable(table: ImageTable): Promise<string> {
  const source = [
    '// Made by `npm run images` from facts that AWS publishes; not to be edited.',
    `import type { ImageTable } from './image-table.ts'`,
    '',
    `export const table: ImageTable = ${JSON.stringify(table)}`,
  ].join('\n')
  return format(source, {
    parser: 'typescript',
    semi: false,
    singleQuote: true,
    printWidth: 120,
    objectWrap: 'collapse',
  })
}
