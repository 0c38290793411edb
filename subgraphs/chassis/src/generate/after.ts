import { type Column, getColumns } from 'drizzle-orm'
import { type PgPolicy, PgRole, type PgTable } from 'drizzle-orm/pg-core'
import { isManaged, labelsOf } from '../derive.ts'
import { levelNames } from '../levels.ts'
import { personalColumnsOf } from '../personal/personal.ts'
import { changeableBy, parentOf } from '../reach.ts'
import { isSearchColumn } from '../search/search-column.ts'
import { searchIndex } from '../search/search-index.ts'
import { tableConfig } from '../table-config.ts'
import { trailSql } from '../trail/schema.ts'
import { isWatched } from '../watched.ts'

const GOVERNANCE_TREE = '"governance"."community"'

/**
 * What drizzle-kit does not generate: the trail of a subgraph's schema, and for every table FORCE ROW LEVEL SECURITY, the
 * grants its policies imply, the composite key to the tree, the index it is searched by, and the triggers that keep place,
 * version and trail.
 * Idempotent; runs after each migration.
 */
export const afterSql = (schema: string, tables: readonly PgTable[]): string =>
  `${[trailSql(schema), ...tables.map(afterTable)].join('\n\n')}\n`

// every level may ask; a level without a policy is shown no rows, so that one hidden field does not spoil an answer
const readers = [...levelNames, 'system'].map((level) => `app_${level}`).join(', ')

function afterTable(table: PgTable): string {
  const { name, schema, policies } = tableConfig(table)
  const full = `"${schema}"."${name}"`
  const columns = getColumns(table)
  const isPlaced = 'communityId' in columns && 'streetId' in columns && full !== GOVERNANCE_TREE
  return [
    `-- ${full}`,
    `alter table ${full} enable row level security, force row level security;`,
    `grant select on ${full} to ${readers};`,
    `grant insert on ${full} to ${rolesOf(policies.filter((policy) => policy.for === 'insert'))};`,
    ...updates(full, table),
    ...('version' in columns
      ? [`create or replace trigger touch before update on ${full} for each row execute function app.touch();`]
      : []),
    ...(isWatched(table) ? ['insert', 'update'].map((act) => tellTrigger(full, act)) : []),
    ...(isPlaced
      ? [
          ...placeTriggers(full, table),
          key(
            full,
            `${name}_community_id_tree`,
            '(community_id, street_id)',
            'governance.community (id, street_id) on update cascade',
          ),
          key(full, `${name}_street_id_tree`, '(street_id)', 'governance.street (id)'),
        ]
      : []),
    ...searchIndex(full, table),
    ...trail(full, table),
  ].join('\n')
}

const tellTrigger = (full: string, act: string) =>
  `create or replace trigger tell_${act} after ${act} on ${full} referencing new table as changed for each statement execute function app.tell_change();`

/** Every write leaves a row of the trail. A table without labels holds what triggers derive from others: it has none of its own. */
function trail(full: string, table: PgTable): string[] {
  const columns = getColumns(table) as Record<string, Column>
  const labelled = Object.keys(labelsOf(table)).filter((key) => !isManaged(key))
  if (!labelled.length) return []
  const personal = personalColumnsOf(table)
  const named = (keys: string[]) => `'${keys.map((key) => columns[key]!.name).join(' ')}'`
  const shown = labelled.filter((key) => !personal[key])
  return [
    `create or replace trigger record_change after insert or update or delete on ${full} for each row execute function "${tableConfig(table).schema}".record_change(${named(shown)}, ${named(Object.keys(personal))});`,
  ]
}

/** A row stands in the community it names, or where its parent stands, and moves along with it. */
function placeTriggers(full: string, table: PgTable): string[] {
  const parent = parentOf(table)
  if (!parent)
    return [
      `create or replace trigger fill_place before insert or update of community_id, street_id on ${full} for each row execute function app.fill_place();`,
    ]
  const reference = tableConfig(table)
    .foreignKeys.map((foreignKey) => foreignKey.reference())
    .find(({ columns }) => columns[0]?.name === parent)
  if (!reference)
    throw new Error(`${full} lies within "${parent}", which references no table of its subgraph. Add .references(…).`)
  const { name, schema } = tableConfig(reference.foreignTable)
  const lives = 'archivedAt' in getColumns(table)
  const above = `"${schema}"."${name}"`
  return [
    `create or replace trigger copy_place before insert or update of ${parent}${lives ? ', archived_at' : ''} on ${full} for each row execute function app.copy_place('${above}', '${parent}');`,
    `create or replace trigger carry_place_${tableConfig(table).name} after update of community_id, street_id on ${above} for each row execute function app.carry_place('${full}', '${parent}');`,
    ...(lives
      ? [
          `create or replace trigger keep_parent_of_${tableConfig(table).name} before update of archived_at on ${above} for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('${full}', '${parent}');`,
        ]
      : []),
  ]
}

/** A level changes every column, or those its policy names; never more than that after a table has changed. */
function updates(full: string, table: PgTable): string[] {
  const { policies } = tableConfig(table)
  const changing = policies.filter((policy) => policy.for === 'update')
  const limited = changing.filter(changeableBy)
  const searched = new Set(Object.keys(getColumns(table)).filter(isSearchColumn))
  const nameOf = new Map(
    Object.entries(getColumns(table)).map(([key, { name }]) => [
      name,
      searched.has(`${key}Search`) ? `${name}, ${name}_search` : name,
    ]),
  )
  if (!changing.length) return []
  return [
    `grant update on ${full} to ${rolesOf(changing.filter((policy) => !changeableBy(policy)))};`,
    ...limited.flatMap((policy) => [
      `revoke update on ${full} from ${rolesOf([policy])};`,
      `grant update (${changeableBy(policy)!
        .map((name) => nameOf.get(name))
        .join(', ')}) on ${full} to ${rolesOf([policy])};`,
    ]),
  ]
}

function rolesOf(policies: readonly PgPolicy[]): string {
  const names = policies.flatMap(({ to }) => [to].flat()).map((to) => (to instanceof PgRole ? to.name : String(to)))
  return [...new Set(names)].sort().join(', ')
}

const key = (table: string, name: string, columns: string, target: string) =>
  `do $$ begin
  if not exists (select from pg_constraint where conname = '${name}' and conrelid = '${table}'::regclass) then
    alter table ${table} add constraint ${name} foreign key ${columns} references ${target};
  end if;
end $$;`
