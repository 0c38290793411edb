import { type Context } from '@concentric/chassis/context'
import { mustBePaged } from '@concentric/chassis/list-arguments'
import { Refusal, say } from '@concentric/chassis/messages'
import { scopeOf } from '@concentric/chassis/scope'
import { type SQL, sql } from 'drizzle-orm'
import { lists } from '../list/freshness.ts'
import { partnerUnits } from '../partner-unit/partner-unit.table.ts'
import { unitContacts } from '../unit-contact/unit-contact.table.ts'
import { type OfficeAct, type OfficeActPage } from './office-act.ts'

export type Paged = { perPage: number; after?: string | null }

/** Who passes by without an account, as by a link that confirms entries. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** What is a unit's own beside its record, each row naming the unit. */
const owned = { ...lists, UnitContact: unitContacts } as const

/**
 * What offices did to the record, the contacts and the entries of the unit that asks, newest first. The trail opens to the
 * places of the tree alone, so it is read as the system, and for nothing but what is this unit's now.
 */
export async function officeActs({ perPage, after }: Paged, context: Context): Promise<OfficeActPage> {
  const { level, placeId } = context.actor
  if (level !== 'unit') throw new Refusal('FORBIDDEN', 'forbidden')
  mustBePaged({ page: 1, perPage })
  if (after && !/^\d{1,18}$/.test(after))
    throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { after: 'wrongFormat' } })
  const page = await context.run<OfficeActPage>(pageOf(placeId, perPage, after ?? null), {
    ...scopeOf(context.request),
    role: 'system',
  })
  return { ...page, items: page.items.map((act) => ({ ...act, changed: inWords(act, context) })) }
}

function pageOf(unitId: string, perPage: number, after: string | null): SQL {
  const entries = Object.entries(owned).map(
    ([type, table]) => sql`select id, ${type} as type, name from ${table} where unit_id = ${unitId}::uuid`,
  )
  const own = sql`select id, 'PartnerUnit' as type, name from ${partnerUnits} where id = ${unitId}::uuid union all ${sql.join(entries, sql` union all `)}`
  // what the program wrote after a clerk's act bears the place of the clerk; that of the unit itself is no office's
  const acts = sql`select entry.id, entry.at, entry.action, entry.row_id, entry.changes, own.type, own.name, coalesce(community.name, street.name) as office_name,
      case when entry.level <> 'system' then entry.level when community.id is not null then 'community' when street.id is not null then 'street' else 'system' end as level
    from own join organisations.audit_entry entry on entry.row_id = own.id
    left join governance.community on community.id = entry.place_id left join governance.street on street.id = entry.place_id
    where entry.level in ('district', 'street', 'community', 'system') and entry.account_id <> ${NOBODY}::uuid and entry.place_id <> ${unitId}::uuid`
  return sql`with own as materialized (${own}), act as materialized (${acts}),
      page as (select * from act where ${after}::bigint is null or id < ${after}::bigint order by id desc limit ${perPage}::int + 1),
      shown as (select *, row_number() over (order by id desc) as number from page)
    select json_build_object('total', (select count(*) from act),
      'next', (select min(id)::text from shown where number <= ${perPage}::int having count(*) < (select count(*) from shown)),
      'items', (select coalesce(json_agg(json_build_object('id', id::text, 'at', at, 'action', action, 'type', type, 'rowId', row_id, 'name', name,
        'level', upper(level), 'officeName', office_name, 'changed', array(select jsonb_object_keys(changes) order by 1)) order by id desc), '[]')
        from shown where number <= ${perPage}::int))::text`
}

/** The columns an entry names, as people call them. */
function inWords({ type, changed }: OfficeAct, { entities, request: { language } }: Context): string[] {
  const entity = entities.get(type)
  return changed.flatMap((name) => {
    const [key] = Object.entries(entity?.columns ?? {}).find(([, column]) => column.name === name) ?? []
    const label = key && entity?.labels[key]
    return label ? [say([label[0], label[1]], language)] : []
  })
}
