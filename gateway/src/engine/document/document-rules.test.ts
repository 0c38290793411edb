import { buildSchema, type GraphQLSchema, specifiedRules } from 'graphql'
import { expect, it } from 'vitest'
import { objections, ours, told } from './words/testing.ts'

/** What ours has not: a subscription and a choice of inputs. */
const other = buildSchema(`
  directive @once on FIELD
  input Reach @oneOf { street: ID, community: ID }
  type Query { within(reach: Reach): Int }
  type Subscription { renamed: Int, moved: Int }
`)

const wrong: Record<string, readonly (string | readonly [string, GraphQLSchema])[]> = {
  ExecutableDefinitionsRule: ['type Castle { id: ID }', 'schema { query: Query }'],
  UniqueOperationNamesRule: ['query A { viewer { id } } query A { viewer { id } }'],
  LoneAnonymousOperationRule: ['{ viewer { id } } query A { viewer { id } }'],
  SingleFieldSubscriptionsRule: [
    ['subscription { renamed moved }', other],
    ['subscription A { renamed moved }', other],
    ['subscription { __typename }', other],
    ['subscription A { __typename }', other],
  ],
  KnownTypeNamesRule: ['query ($a: Castle) { venues { total } }', 'query ($a: Venu) { venues { total } }'],
  FragmentsOnCompositeTypesRule: ['{ venues { ... on VenueKind { id } } }', 'fragment A on ID { id }'],
  VariablesAreInputTypesRule: ['query ($a: Venue) { venues { total } }'],
  ScalarLeafsRule: ['{ venue(id: 1) }', '{ venues { total { id } } }'],
  FieldsOnCorrectTypeRule: ['{ venues { tota } }', '{ castles { id } }', '{ street(id: 1) { nam } }'],
  UniqueFragmentNamesRule: ['{ ...A } fragment A on Query { __typename } fragment A on Query { __typename }'],
  KnownFragmentNamesRule: ['{ ...A }'],
  NoUnusedFragmentsRule: ['{ __typename } fragment A on Query { __typename }'],
  PossibleFragmentSpreadsRule: [
    '{ venue(id: 1) { ... on Street { id } } }',
    '{ venue(id: 1) { ...A } } fragment A on Street { id }',
  ],
  NoFragmentCyclesRule: [
    '{ ...A } fragment A on Query { ...A }',
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
  ],
  UniqueVariableNamesRule: ['query ($a: Int, $a: Int) { venues(page: $a) { total } }'],
  NoUndefinedVariablesRule: ['{ venue(id: $id) { id } }', 'query A { venue(id: $id) { id } }'],
  NoUnusedVariablesRule: ['query ($id: ID) { viewer { id } }', 'query A($id: ID) { viewer { id } }'],
  KnownDirectivesRule: ['{ viewer @shout { id } }', '{ viewer @deprecated { id } }'],
  UniqueDirectivesPerLocationRule: ['{ viewer @skip(if: true) @skip(if: true) { id } }'],
  KnownArgumentNamesRule: ['{ venue(idd: 1) { id } }', '{ viewer @skip(iff: true) { id } }'],
  UniqueArgumentNamesRule: ['{ venue(id: 1, id: 2) { id } }'],
  ValuesOfCorrectTypeRule: [
    '{ venues(page: "one", perPage: null) { total } }',
    '{ venues(filter: { kind: { eq: CASTLE, in: ["STUDIO"] }, name: 5, archived: { eq: 1 } }) { total } }',
    '{ venue(id: true) { id } }',
    '{ venues(page: 99999999999, sort: [{ direction: UP }], after: 1) { total } }',
    '{ venues(filter: { openedOn: { gte: "soon" }, createdAt: { gte: "soon" } }) { total } }',
    '{ venues(filter: { openedOn: { gte: 5 }, castle: 1 }) { total } }',
    'mutation { createVenue(input: {}) { id } }',
    ['{ within(reach: {}) }', other],
    ['{ within(reach: { street: null }) }', other],
  ],
  ProvidedRequiredArgumentsRule: ['{ venue { id } }', '{ viewer @skip { id } }'],
  VariablesInAllowedPositionRule: [
    'query ($id: Int) { venue(id: $id) { id } }',
    ['query ($id: ID) { within(reach: { street: $id }) }', other],
  ],
  OverlappingFieldsCanBeMergedRule: [
    '{ a: viewer { id } a: venues { total } }',
    '{ venue(id: 1) { id } venue(id: 2) { id } }',
    '{ venues { items { a: id } } venues { items { a: name } } }',
  ],
  UniqueInputFieldNamesRule: ['mutation { createVenue(input: { name: "a", name: "b" }) { id } }'],
  MaxIntrospectionDepthRule: [`{ __schema { types { ${'fields { type { '.repeat(4)} name ${'} }'.repeat(4)} } } }`],
}

it('breaks every rule of graphql-js at least once', () => {
  expect(Object.keys(wrong).sort()).toEqual(specifiedRules.map(({ name }) => name).sort())
})

const cases = specifiedRules.flatMap((rule) =>
  (wrong[rule.name] ?? []).map((each) => {
    const [query, schema = ours] = typeof each === 'string' ? [each] : each
    return { name: rule.name, query, schema, rules: [rule] }
  }),
)

it.each(cases)('says in both languages what $name has against $query', ({ query, ...asked }) => {
  const theirs = objections(query, asked)
  const chinese = told(query, 'zh', asked)
  const english = told(query, 'en', asked)
  expect(theirs).not.toEqual([])
  for (const { message } of chinese) expect(message).toMatch(/^(?!查询语句不正确).*[\u4e00-\u9fff].*。$/s)
  for (const { message } of english) expect(message).toMatch(/^(?!The query is not valid)[ -~]+\.$/)
  for (const { message } of theirs) expect([...chinese, ...english].map((our) => our.message)).not.toContain(message)
  expect(JSON.stringify([chinese, english])).not.toMatch(/did you mean|\{\w*\}|undefined/i)
})
