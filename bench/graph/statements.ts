import { type Client } from 'pg'

/** Statements sent to Postgres, by what they are for. */
export type Statements = { readonly data: number; readonly scope: number; readonly transaction: number }

/** Forgets the statements counted so far. */
export const forgetStatements = (owner: Client) => owner.query('select pg_stat_statements_reset()')

/** How many statements Postgres was sent since it forgot; what triggers run within one is part of it. */
export async function statementsSent(owner: Client): Promise<Statements> {
  const { rows } = await owner.query<Statements>(
    `
    select coalesce(sum(calls) filter (where query ~* $1), 0)::int as transaction,
      coalesce(sum(calls) filter (where query ~* $2), 0)::int as scope,
      coalesce(sum(calls) filter (where query !~* $1 and query !~* $2 and query not like '%pg_stat_statements%'), 0)::int as data
    from pg_stat_statements`,
    ['^\\s*(begin|commit|rollback|savepoint|release)', '^\\s*select set_config'],
  )
  return rows[0]!
}
