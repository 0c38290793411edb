import { ApolloServer } from '@apollo/server'
import { buildSchema, execute, GraphQLError, NoSchemaIntrospectionCustomRule, parse } from 'graphql'
import { expect, it } from 'vitest'
import { chooseOperation } from './chosen-operation.ts'
import { documentError } from './document-error.ts'
import { objections, ours } from './words/testing.ts'

const two = 'query A { viewer { id } } query B { viewer { id } }'

it.each([
  [two, undefined, '查询里有多个操作，请指明要执行哪一个（operationName）。'],
  [two, 'C', '没有“C”这个操作。'],
  ['fragment A on Query { __typename }', undefined, '片段“A”没有使用。'],
])('says which operation cannot be chosen: %s, %s', (query, name, message) => {
  const chosen = chooseOperation(ours, query, name)
  if ('document' in chosen) throw new Error('It is chosen.')
  expect(chosen.map((error) => documentError(error, 'zh').message)).toEqual([message])
  expect(documentError(chosen[0]!, 'en').message).toMatch(/^(?!The query is not valid)[ -~]+\.$/)
})

it.each([
  ['fragment A on Query { __typename }', undefined, '查询里没有操作。'],
  [two, undefined, '查询里有多个操作，请指明要执行哪一个（operationName）。'],
  [two, 'C', '没有“C”这个操作。'],
])('says it too when it comes from the execution: %s, %s', async (query, operationName, message) => {
  const { errors } = await execute({ schema: ours, document: parse(query), operationName })
  expect(errors?.map((error) => documentError(error, 'zh').message)).toEqual([message])
})

it('says of which kind there are no operations', async () => {
  const { errors } = await execute({
    schema: buildSchema('type Query { id: ID }'),
    document: parse('mutation { move }'),
  })
  expect(errors?.map((error) => documentError(error, 'zh').message)).toEqual(['不提供 mutation 操作。'])
})

it('says that the graph may not be asked about itself', async () => {
  const rules = [NoSchemaIntrospectionCustomRule]
  const [ofRule] = objections('{ __schema { description } }', { rules })
  const server = new ApolloServer({ typeDefs: 'type Query { id: ID }', introspection: false })
  const { body } = await server.executeOperation({ query: '{ __schema { description } }' })
  await server.stop()
  const ofApollo = body.kind === 'single' ? body.singleResult.errors?.[0]?.message : undefined
  for (const error of [ofRule!, new GraphQLError(ofApollo!)]) {
    expect(documentError(error, 'zh').message).toBe('不开放结构查询（__schema、__type）。')
    expect(documentError(error, 'en').message).toBe('The graph may not be asked about itself.')
  }
})
