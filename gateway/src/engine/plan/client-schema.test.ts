import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { QueryPlanner } from '@graphql-hive/router-query-planner'
import { buildASTSchema, type DocumentNode, parse, printSchema } from 'graphql'
import { expect, it } from 'vitest'
import { supergraph as fixture } from '../fixture/started.ts'
import { clientSchema, isPlain } from './client-schema.ts'

const ours = readFileSync(resolve(import.meta.dirname, '../../../supergraph.graphql'), 'utf8')
const printed = (document: DocumentNode) =>
  printSchema(buildASTSchema(clientSchema(document), { assumeValidSDL: true })).split('\n')

it.each([
  ['ours', ours],
  ['the fixture', fixture],
])('is what the native planner shows clients, without asking it: %s', (_name, supergraph) => {
  expect(isPlain(parse(supergraph))).toBe(true)
  expect(printed(parse(supergraph))).toEqual(printed(parse(new QueryPlanner(supergraph).consumerSchema)))
})

it('is asked of the planner where a directive may mean anything', () => {
  expect(isPlain(parse('directive @tag(name: String!) on FIELD_DEFINITION type Query { x: Int }'))).toBe(false)
})
