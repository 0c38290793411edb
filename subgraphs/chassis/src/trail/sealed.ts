/** How many rows one seal holds at most: what is read and hashed in one statement. */
export const SEALED_AT_ONCE = 2_000

/** SQL: a row of the trail as the one text it is sealed as, whatever the session's settings. It never changes: every seal there is would break. */
export const textOfEntry = (entry: string): string =>
  `jsonb_build_array(${[
    `${entry}.id`,
    `extract(epoch from ${entry}.at)`,
    ...['account_id', 'grant_id', 'level', 'place_id', 'action', 'table_name', 'row_id', 'street', 'community'].map(
      (column) => `${entry}.${column}`,
    ),
    `${entry}.changes`,
    `${entry}.request_id`,
  ].join(', ')})::text`

/** SQL: the hash of a seal, over the hash before it, what the seal says of itself, and the texts of its rows in order. */
export const hashOfSeal = (previous: string, seal: string, texts: string): string =>
  `sha256(coalesce(${previous}, '') || convert_to(jsonb_build_array(${seal}.number, extract(epoch from ${seal}.at), ${seal}.last_id, ${seal}.entries)::text || ${texts}, 'UTF8'))`
