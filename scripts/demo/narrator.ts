import type { Act } from './acts.ts'
import { logRenderer, type Paint } from './log.ts'
import type { ActResult } from './performing.ts'
import { verdictTable } from './verdict-table.ts'
import type { Step } from './workflow.ts'

/** Tells the person who watches what happens, much as the runner's log page would. */
export class Narrator {
  readonly #paint: Paint
  readonly #say: (line: string) => void
  #render: (line: string) => readonly string[]

  constructor(paint: Paint, say: (line: string) => void) {
    this.#paint = paint
    this.#say = say
    this.#render = logRenderer(paint)
  }

  introduce(workflow: string, action: string, url: string): void {
    this.#say(this.#paint('bold', 'Deploy to Amazon SageMaker, on this machine'))
    this.#say(`  The workflow  ${workflow}, its steps run one after the other`)
    this.#say(`  The action    ${action}, started as the runner starts it`)
    this.#say(`  AWS           this repository's SageMaker emulator, ${url}`)
    this.#say('  The model     trained here, on the iris data (Anderson 1935, Fisher 1936)')
  }

  begin(number: number, { title, story, release }: Act): void {
    this.#heading(`${number} · ${title} · ${release.tag}`)
    for (const line of story.split('\n')) this.#say(line)
    this.#say('')
  }

  /** A step that is really run, with what it is given; `added` is what the demo gives it besides, and why. */
  step(
    step: Step,
    given: Readonly<Record<string, string>>,
    added?: { readonly what: object; readonly why: string },
  ): void {
    this.#render = logRenderer(this.#paint)
    this.#say(this.#paint('bold', `  ▶ ${step.label}`))
    this.#faintly(`    ${step.does.kind === 'uses' ? `uses: ${step.does.uses}` : `run: ${step.does.script}`}`)
    for (const [name, value] of Object.entries(given)) this.#faintly(`      ${name}: ${value}`)
    for (const [name, value] of Object.entries(added?.what ?? {})) {
      this.#faintly(`      ${name}: ${String(value)}   ← ${added?.why ?? ''}`)
    }
  }

  /** A line that the running step printed. */
  hear(line: string): void {
    for (const shown of this.#render(line)) this.#say(`    ${shown}`)
  }

  /** Something that happened in place of a step. */
  remark(text: string): void {
    this.#faintly(`  · ${text}`)
  }

  /** The verdict, and where the job summaries lie. */
  conclude(results: readonly ActResult[], files: readonly string[], seconds: number): void {
    this.#heading('Verdict')
    for (const line of verdictTable(results)) {
      this.#say(
        line.startsWith('✔') ? this.#paint('green', line) : line.startsWith('✘') ? this.#paint('red', line) : line,
      )
    }
    this.#say('')
    this.#say(
      `${seconds.toFixed(0)} seconds in all. The job summaries, which GitHub would show on the page of the run:`,
    )
    for (const file of files) this.#say(`  ${file}`)
  }

  #heading(text: string): void {
    this.#say('')
    this.#say(this.#paint(['bold', 'cyan'], `━━ ${text} ━━`))
  }

  #faintly(text: string): void {
    this.#say(this.#paint('dim', text))
  }
}
