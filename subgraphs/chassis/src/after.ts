import { getColumns } from 'drizzle-orm'
import { getTableConfig, type PgPolicy, PgRole, type PgTable } from 'drizzle-orm/pg-core'
import { levelNames } from './levels.ts'

const GOVERNANCE_TREE = '"governance"."community"'

/**
 * What drizzle-kit does not generate, for every table of a subgraph: FORCE ROW LEVEL SECURITY, the grants its policies
 * imply, the composite key to the tree, and the triggers that keep place and version. Idempotent; runs after each
 * migration.
 */
export const afterSql = (tables: readonly PgTable[]): string => `${tables.map(afterTable).join('\n\n')}\n`

// every level may ask; a level without a policy is shown no rows, so that one hidden field does not spoil an answer
const readers = [...levelNames, 'system'].map((level) => `app_${level}`).join(', ')

function afterTable(table: PgTable): string {
  const { name, schema, policies } = getTableConfig(table)
  const full = `"${schema}"."${name}"`
  const columns = getColumns(table)
  const isPlaced = 'communityId' in columns && 'streetId' in columns && full !== GOVERNANCE_TREE
  return [
    `-- ${full}`,
    `alter table ${full} enable row level security, force row level security;`,
    `grant select on ${full} to ${readers};`,
    `grant insert, update on ${full} to ${rolesOf(policies, 'insert', 'update')};`,
    ...('version' in columns
      ? [`create or replace trigger touch before update on ${full} for each row execute function app.touch();`]
      : []),
    ...(isPlaced
      ? [
          `create or replace trigger fill_place before insert or update of community_id, street_id on ${full} for each row execute function app.fill_place();`,
          key(
            full,
            `${name}_community_id_tree`,
            '(community_id, street_id)',
            'governance.community (id, street_id) on update cascade',
          ),
          key(full, `${name}_street_id_tree`, '(street_id)', 'governance.street (id)'),
        ]
      : []),
  ].join('\n')
}

function rolesOf(policies: readonly PgPolicy[], ...commands: string[]): string {
  const names = policies
    .filter((policy) => commands.includes(policy.for ?? ''))
    .flatMap(({ to }) => [to].flat())
    .map((to) => (to instanceof PgRole ? to.name : String(to)))
  return [...new Set(names)].sort().join(', ')
}

const key = (table: string, name: string, columns: string, target: string) =>
  `do $$ begin
  if not exists (select from pg_constraint where conname = '${name}' and conrelid = '${table}'::regclass) then
    alter table ${table} add constraint ${name} foreign key ${columns} references ${target};
  end if;
end $$;`
