import { ApolloServer } from '@apollo/server'
import { expect, it } from 'vitest'
import { apolloGateway, type GatewayContext } from './apollo-gateway.ts'
import { Engine } from './engine.ts'
import { request, started, supergraph } from './fixture/started.ts'

async function asked(engine: Engine, query: string, variables = {}) {
  const server = new ApolloServer<GatewayContext>({ gateway: apolloGateway(engine), introspection: true })
  await server.start()
  const { body } = await server.executeOperation({ query, variables }, { contextValue: { request } })
  await server.stop()
  return body.kind === 'single' ? body.singleResult : undefined
}

it('serves data beside introspection', async () => {
  const { engine } = started()
  const result = await asked(
    engine,
    'query ($n: Int) { __type(name: "Kind") { name } communities(first: $n) { items { needCount } } }',
    { n: 1 },
  )
  expect(result).toEqual({ data: { __type: { name: 'Kind' }, communities: { items: [{ needCount: 2 }] } } })
})

it('hands on errors with their codes and paths', async () => {
  const { engine, dead } = started()
  dead.add('needs')
  const result = await asked(engine, '{ streets { name } openNeeds { id } }')
  expect(result?.data).toMatchObject({ openNeeds: null })
  expect(result?.errors).toMatchObject([
    { path: ['openNeeds'], extensions: { code: 'UNAVAILABLE', subgraph: 'needs' } },
  ])
})

it('reads an answer that is text', async () => {
  const places = {
    name: 'places',
    schema: started().executables.get('places')?.schema,
    prepare: () => async () => ({ text: '{"streets":[]}' }),
  }
  expect(await asked(new Engine(supergraph, new Map([['places', places]])), '{ streets { name } }')).toEqual({
    data: { streets: [] },
  })
})

it('refuses variables that do not fit', async () => {
  const { engine } = started()
  const result = await asked(engine, 'query ($n: Int) { communities(first: $n) { total } }', { n: 'x' })
  expect(result?.data).toBeUndefined()
  expect(result?.errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT' }, locations: [{ line: 1, column: 8 }] },
  ])
})
