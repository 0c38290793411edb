import { sql } from 'drizzle-orm'
import { doublePrecision, snakeCase, uuid, varchar } from 'drizzle-orm/pg-core'
import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { identity } from '../columns.ts'
import { Arg, ID, Query, Reads, Resolver } from '../crud.ts'
import { computed, Directive, Field, Int, many, ObjectType, one, Row } from '../derive.ts'
import { subgraph } from '../subgraph.ts'
import { declared } from './declared.ts'

const boats = snakeCase.schema('declared_test').table('boat', {
  ...identity,
  name: varchar({ length: 9 }).notNull(),
  builder: varchar({ length: 9 }),
  leadId: uuid(),
  draught: doublePrecision(),
})

@Directive('@key(fields: "id")')
@ObjectType()
class Boat extends Row(
  boats,
  ['船', 'Boat'],
  { name: ['名称', 'Name'], builder: ['造船厂', 'Builder'], leadId: ['领航', 'Lead'], draught: ['吃水', 'Draught'] },
  {
    lead: one('Boat', boats.leadId),
    followers: many('Boat', 'lead', ['后船', 'Followers']),
    port: one('Port', boats.leadId, ['港口', 'Port']),
    age: computed(
      () => Int,
      ['船龄', 'Age'],
      () => sql`1`,
    ),
  },
) {
  @Field(() => String)
  declare builder: string
}

@Resolver(() => Boat)
class BoatResolver extends Reads(Boat, { many: 'boats' }) {
  @Query(() => Boat, { nullable: true })
  flagship(): null {
    return null
  }
}

@Directive('@key(fields: "id")')
@ObjectType()
class Raft extends Row(boats, ['筏', 'Raft'], { name: ['名称', 'Name'] }) {}

@Resolver(() => Raft)
class RaftResolver extends Reads(Raft, { many: 'rafts' }) {
  @Query(() => Raft, { name: 'raft', nullable: true })
  override async get(@Arg('id', () => ID) _id: string): Promise<null> {
    return null
  }
}

const fleet = subgraph('fleet', { BoatResolver, RaftResolver })
const isDeclared = (text: string) => declared(fleet, parse(text)) !== undefined

describe('plans answer a query', () => {
  it.each([
    ['for a row', '{ boat(id: "1") { id name updatedAt } }'],
    [
      'for a page, under other names',
      '{ all: boats(perPage: 3) { sum: total next items { key: name kind: __typename } } }',
    ],
    ['for rows and pages rows lead to', '{ boat(id: "1") { lead { name } followers { items { port { id } } } } }'],
    ['for several fields, and its own name', 'query { __typename boats { total } boat(id: "1") { id } }'],
    [
      'by fragments',
      'query { ...Q } fragment Q on Query { boats { ... on BoatPage { items { ...B } } } } fragment B on Boat { id }',
    ],
    ['for entities', 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Boat { name } } }'],
  ])('%s', (_, text) => expect(isDeclared(text)).toBe(true))
})

describe('a query is executed', () => {
  it.each([
    ['whose field has a resolver of its own', '{ flagship { id } }'],
    ['when one of its fields has', '{ boats { total } flagship { id } }'],
    ['that asks for what is computed', '{ boats { items { age } } }'],
    ['that asks for what is computed further down', '{ boat(id: "1") { lead { followers { items { age } } } } }'],
    ['that asks for a number Postgres writes otherwise', '{ boat(id: "1") { draught } }'],
    ['that is promised what the table may lack', '{ boat(id: "1") { builder } }'],
    ['that calls a field as the type is called', '{ boat(id: "1") { __typename: name } }'],
    ['with a fragment on an abstract type', '{ boat(id: "1") { ... on _Entity { __typename } } }'],
    ['about the schema', '{ boats { total } __schema { queryType { name } } }'],
    ['about the contract', '{ _service { sdl } }'],
    [
      'for entities it names itself',
      '{ _entities(representations: [{ __typename: "Boat", id: "1" }]) { __typename } }',
    ],
  ])('%s', (_, text) => expect(isDeclared(text)).toBe(false))

  it('where a resolver overrides the reading', () => {
    expect(isDeclared('{ raft(id: "1") { id } }')).toBe(false)
    expect(isDeclared('{ rafts { total } }')).toBe(true)
  })
})

describe('entities are left to an execution', () => {
  const document = parse(
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Boat { name } ... on Port { id } } }',
  )
  const boat = { __typename: 'Boat', id: 'a' }
  it.each([
    ['of several types', [boat, { __typename: 'Port', id: 'b' }]],
    ['of a type nobody knows', [{ __typename: 'Ship', id: 'a' }]],
    ['of a type that is known by its id alone', [{ __typename: 'Port', id: 'a' }]],
    ['without an id', [{ __typename: 'Boat' }]],
    ['asked for twice', [boat, { ...boat, id: 'A' }]],
  ])('%s', (_, r) => {
    expect(declared(fleet, document)?.({ r }, undefined as never)).toBeUndefined()
  })
})
