import { type Judging, judging } from './judging.ts'

const given = '$scopeId: ID, $on: Date'
const taken = 'scopeId: $scopeId, on: $on'
const of = (text: (subgraph: string) => string) =>
  Object.fromEntries(judging.map((subgraph) => [subgraph, text(subgraph)])) as Record<Judging, string>

/** How many things stand how, by rule: one text for each subgraph. */
export const ruleCounts = of(
  (subgraph) =>
    `query RuleCountsOf_${subgraph}(${given}) { ${subgraph}: ${subgraph}RuleStates(${taken}, perPage: 1) { counts { rule status count } } }`,
)

/** How each thing stands with a rule, the most urgent first: one text for each subgraph. */
export const ruleStates = of(
  (subgraph) =>
    `query RuleStatesOf_${subgraph}(${given}, $rule: String, $status: RuleStatus, $page: Int!) { states: ${subgraph}RuleStates(${taken}, rule: $rule, status: $status, page: $page, perPage: 25) { total items { rule text scopeId scopeType scopeName communityId streetId status since mendedBy exemption evidenceCount evidence { id type label } } } }`,
)

/** The places the rules can be looked at for. */
export const rulePlaces = 'query RulePlaces { streets(perPage: 200, sort: [{ field: CODE }]) { items { id name } } }'
