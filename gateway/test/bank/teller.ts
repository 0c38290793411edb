import { randomUUID } from 'node:crypto'
import { HungUp, type Line } from './line.ts'

export type Result = { id: string; version: number; state?: string; minutes?: number }
export type Refusal = { code: string; fields: Record<string, string> }
export type Outcome = { result: Result } | { refused: Refusal }
export type Act = { name: string; types: string; shown: string; variables: Record<string, unknown> }

// some of them are answered before they are cut
const CUT = 0.2
const REPLAYED = 0.15
const LONGEST_CUT_MILLISECONDS = 60

/** Does acts over a bad connection: cut ones are asked again under their key, some answered ones too. */
export class Teller {
  operations = 0
  cut = 0
  replayed = 0
  readonly wrong: string[] = []
  readonly refusals = new Map<string, number>()

  async perform(line: Line, act: Act, other: Record<string, unknown>): Promise<Outcome> {
    const key = randomUUID()
    const outcome = await this.insist(line, act, key)
    if (Math.random() < REPLAYED) await this.replay(line, act, key, outcome, other)
    return outcome
  }

  /** Asks until there is an answer; the first time the line may be cut. */
  private async insist(line: Line, act: Act, key: string): Promise<Outcome> {
    this.operations += 1
    if (Math.random() < CUT) {
      try {
        return await this.once(line, act, key, Math.random() * LONGEST_CUT_MILLISECONDS)
      } catch (error) {
        if (!(error instanceof HungUp)) throw error
        this.cut += 1
        this.operations += 1
      }
    }
    return this.once(line, act, key)
  }

  private async once(line: Line, act: Act, key: string, cut?: number): Promise<Outcome> {
    const args = ['key', ...Object.keys(act.variables)].map((name) => `${name}: $${name}`).join(', ')
    const query = `mutation ($key: ID!, ${act.types}) { result: ${act.name}(${args}) { ${act.shown} } }`
    const { data, errors } = JSON.parse(await line.ask(query, { ...act.variables, key }, cut))
    if (!errors) return { result: data.result }
    const { code, fields = {} } = errors[0].extensions
    const said = `${act.name}: ${code} ${Object.values(fields).join(' ')}`
    this.refusals.set(said, (this.refusals.get(said) ?? 0) + 1)
    return { refused: { code, fields } }
  }

  private async replay(line: Line, act: Act, key: string, first: Outcome, other: Record<string, unknown>) {
    this.replayed += 1
    this.operations += 1
    const isOther = Math.random() < 0.5
    const again = await this.once(line, isOther ? { ...act, variables: { ...act.variables, ...other } } : act, key)
    const holds = isOther
      ? 'refused' in again && again.refused.code === 'KEY_REUSED'
      : JSON.stringify(again) === JSON.stringify(first)
    if (!holds) this.wrong.push(`${act.name}, asked again: ${JSON.stringify(first)}, then ${JSON.stringify(again)}`)
  }
}
