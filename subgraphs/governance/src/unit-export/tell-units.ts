import { type Context } from '@concentric/chassis/context'
import { Refusal } from '@concentric/chassis/messages'
import { isId } from '@concentric/chassis/refusing'
import { newId } from '@concentric/chassis/write'
import { type SQL, sql } from 'drizzle-orm'
import { grants } from '../grant/grant.table.ts'
import { unitExports } from './unit-export.table.ts'

/** As many as one request has room for; a district has fewer. */
const MOST_UNITS = 2_000

/** Leaves each unit in an export a row of which office took it out; nothing where no office did. */
export function tellUnits(unitIds: readonly string[], list: string, { actor }: Context): SQL[] {
  const units = [...new Set(unitIds)]
  if (units.length > MOST_UNITS) throw new Refusal('BAD_USER_INPUT', 'tooMany', { values: { maximum: MOST_UNITS } })
  if (!units.every(isId)) throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { unitIds: 'unresolved' } })
  const level = unitExports.officeLevel.enumValues.find((value) => value === actor.level.toUpperCase())
  if (!level || !units.length) return []
  return [
    sql`with told as (insert into ${unitExports} (id, unit_id, name, office_level, office_name)
        select told.id, told.unit_id, ${list}, ${level}, place_name
        from unnest(${arrayOf(units.map(newId))}, ${arrayOf(units)}) told (id, unit_id), ${grants} office where office.id = app.grant_id()
        returning 1) select count(*)::text from told`,
  ]
}

const arrayOf = (ids: readonly string[]): SQL => sql`${`{${ids.join()}}`}::uuid[]`
