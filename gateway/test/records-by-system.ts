import { randomUUID } from 'node:crypto'
import { lostAgainstAnother } from '@concentric/chassis/batch/again'
import { type OpenTestHouse } from '../src/testing/house.ts'

type Values = Readonly<Record<string, unknown>>

const column = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Writes service records as the acts of the domain do, as the system, in any state: what triggers keep must be right whatever is written. */
export class RecordsBySystem {
  readonly ids: string[] = []

  constructor(private readonly house: OpenTestHouse) {}

  async create(input: Values): Promise<{ code?: string }> {
    const values: Values = { id: randomUUID(), ...input }
    const keys = Object.keys(values)
    const made = await this.run(
      `insert into volunteering.service_record (${keys.map(column).join()}) values (${keys.map((_, at) => `$${at + 1}`).join()}) returning '1'`,
      Object.values(values),
    )
    if (!made.code) this.ids.push(String(values.id))
    return made
  }

  update(ids: readonly string[], input: Values): Promise<{ code?: string }> {
    const set = Object.keys(input).map((key, at) => `${column(key)} = $${at + 2}`)
    return this.all(ids, set.join(), 'archived_at is null', Object.values(input))
  }

  archive(ids: readonly string[]): Promise<{ code?: string }> {
    return this.all(ids, 'archived_at = coalesce(target.archived_at, now())', 'true')
  }

  restore(ids: readonly string[]): Promise<{ code?: string }> {
    return this.all(ids, 'archived_at = null', 'true')
  }

  /** Locks the rows in one order, as the standard operations do. */
  private all(ids: readonly string[], set: string, which: string, values: readonly unknown[] = []) {
    return this.run(
      `with mine as (select id from volunteering.service_record where id = any($1::uuid[]) and ${which} order by 1 for no key update),
         written as (update volunteering.service_record target set ${set} from mine where target.id = mine.id returning 1)
       select count(*)::text from written`,
      [`{${ids.join()}}`, ...values],
    )
  }

  private async run(text: string, values: readonly unknown[]): Promise<{ code?: string }> {
    try {
      await this.house.database.run({ role: 'system' }, [{ text, values }])
      return {}
    } catch (error) {
      if (lostAgainstAnother(error)) return { code: 'UNAVAILABLE' }
      throw error
    }
  }
}
