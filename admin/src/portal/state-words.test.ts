import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildSchema, type GraphQLEnumType } from 'graphql'
import { expect, it } from 'vitest'
import { stateWords } from './state-words.ts'

const schema = buildSchema(readFileSync(resolve(import.meta.dirname, '../../../gateway/schema.graphql'), 'utf8'))

it.each(Object.entries(stateWords))('has words for every value of %s, and no others', (name, words) => {
  const values = (schema.getType(name) as GraphQLEnumType).getValues().map((value) => value.name)
  expect(Object.keys(words).sort()).toEqual(values.sort())
})
