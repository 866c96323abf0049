/**
 * Which lines of a step's output the runner takes for commands, after its own parser (ActionCommand.TryParseV2 and TryParse), made
 * stricter: characters that a comparison by the rules of a culture passes over are taken out first.
 */
export function commandsIn(output: string): readonly string[] {
  return output
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .filter((line) => isCommand(line) || isCommand(line.replace(/[\p{Default_Ignorable_Code_Point}\p{C}\p{M}]/gu, '')))
}

function isCommand(line: string): boolean {
  return /^[\s\u0085\ufeff]*::/.test(line) || line.includes('##[')
}

/** Texts that AWS, a container or a hostile user may send. */
export const HOSTILE_TEXTS: readonly string[] = [
  '::error::owned',
  '   ::set-env name=PATH::/tmp',
  '\t::add-mask::1',
  '\u00a0\u3000::warning::x',
  'fine\n::error::second line',
  'fine\r::error::after a lone carriage return',
  'fine\r\n::error::x',
  'fine\u2028::error::x',
  'fine\u2029::error::x',
  'fine\u0085::error::x',
  'fine\v::error::x\f::error::y',
  '\u200b::error::zero-width first',
  ':\u200b:error::zero-width between',
  ':\u0591:error::an ignorable mark between',
  '\u0591::error::an ignorable mark first',
  '\u001b[31m::error::in red',
  ':\u001b[0m:error::colour between',
  '\u001b]8;;https://evil.example\u0007::error::\u001b]8;;\u0007',
  '\u001b]0;title never ends\n::error::x',
  '\u009b31m::error::x',
  '\u001b\u001b[0m[0m::error::x',
  'a ##[error]anywhere',
  '#\u200b#[group]x',
  '##\u001b[1m[group]x',
  '##[set-output name=a]b',
  '####[error]',
  '::stop-commands::x',
  '::::::',
  '::\n::\n##[',
  '\ud800::error::lone surrogate',
  '\u202e::rorre::',
]
