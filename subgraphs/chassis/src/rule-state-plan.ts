import { type SQL, sql } from 'drizzle-orm'
import { type Value } from './entity.ts'
import { type Language } from './executable.ts'
import { objectOf } from './json-object.ts'
import { type RuleStateArguments, ruleStatuses } from './rule-state-types.ts'
import { type Plan } from './statement.ts'

/** What rules are judged by: the day, as SQL. */
export type Judged = { day: SQL }

/**
 * The states of all rules of a subgraph, one row for each rule and thing it is about, in this order: rule, text in Chinese
 * and in English, type, id and name of the thing, its community and street, status, since when, the levels that can mend
 * it (`text[]`), why it is exempt, and the evidence, a JSON array of `{ id, type, label }`.
 */
export type Judge = (judged: Judged) => SQL

type Given = RuleStateArguments & { language: Language }

const EVIDENCE_SHOWN = 100
const COLUMNS = sql.raw(
  'rule, text, english, "scopeType", "scopeId", "scopeName", "communityId", "streetId", status, since, "mendedBy", exemption, evidence',
)
const urgency = sql.raw(`array['${Object.keys(ruleStatuses).join("', '")}']`)

/** The statement behind a page of rule states: all rules judged on a day, and of them what was asked for and selected. */
export const ruleStatePlan = (judge: Judge): Plan<Given> => ({
  sql: (_selection, info) => {
    const value: Value = (path) => sql`${sql.placeholder(`own.${path}`)}`
    const states = judge({ day: sql`coalesce(${value('on')}::date, current_date)` })
    const fields = objectOf('RuleStatePage', info.fieldNodes, info, ({ name, nodes }) => {
      if (name === 'total') return sql`(select count(*) from judged)`
      const type = name === 'counts' ? 'RuleCount' : 'RuleState'
      const row = objectOf(type, nodes, info, (field) => {
        if (field.name === 'evidenceCount') return sql`json_array_length(evidence)`
        if (field.name === 'evidence') return evidenceOf(objectOf('RuleEvidence', field.nodes, info, named))
        if (field.name === 'text') return sql`case ${value('language')}::text when 'en' then english else text end`
        return named(field)
      })
      const rows =
        name === 'counts'
          ? sql`select rule, status, count(*) as count from judged group by rule, status`
          : sql`select * from judged order by ${order} limit ${value('perPage')}::int offset (${value('page')}::int - 1) * ${value('perPage')}::int`
      return sql`(select coalesce(json_agg(${row} order by ${name === 'counts' ? sql`rule, ${urgencyOf}` : order}), '[]') from (${rows}) shown)`
    })
    return sql`with judged as materialized (select * from (${states}) given (${COLUMNS}) where ${asked(value)}) select ${fields}::text`
  },
})

const named = ({ name }: { name: string }) => sql.identifier(name)
const urgencyOf = sql`array_position(${urgency}, status)`
const order = sql`${urgencyOf}, rule, "scopeName", "scopeId"`

const evidenceOf = (row: SQL) =>
  sql`(select coalesce(json_agg(${row} order by number), '[]') from (select each.value ->> 'id' as id, each.value ->> 'type' as type, each.value ->> 'label' as label, number from json_array_elements(evidence) with ordinality each (value, number) limit ${sql.raw(String(EVIDENCE_SHOWN))}) row)`

function asked(value: Value): SQL {
  const scope = sql`${value('scopeId')}::uuid`
  const whole = sql`${scope} is null or exists (select from governance.district where id = ${scope})`
  return sql`(${whole} or ${scope} in ("scopeId", "communityId", "streetId"))
    and coalesce(rule = ${value('rule')}::text, true) and coalesce(status = ${value('status')}::text, true)`
}
