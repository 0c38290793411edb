import { type Answer, type Executable, type Request } from '@concentric/chassis/executable'
import { type DocumentNode, print } from 'graphql'
import { describe, expect, it } from 'vitest'
import { compose } from '../compose.ts'
import { Engine } from './engine.ts'

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])'
const supergraph = compose([
  {
    name: 'needs',
    url: 'http://127.0.0.1/needs',
    sdl: `${link} type Query { need: Need } type Subscription { needChanged(state: String): Need count: Int! }
      type Need @key(fields: "id") { id: ID! title: String! }`,
  },
  {
    name: 'answers',
    url: 'http://127.0.0.1/answers',
    sdl: `${link} type Need @key(fields: "id") { id: ID! answers: [String!]! hours: Int }`,
  },
])

const request = (signal?: AbortSignal): Request => ({
  id: 'r1',
  language: 'en',
  actor: { accountId: '1', accountName: '区', grantId: '1', level: 'district', placeId: '1' },
  signal,
})

/** An engine whose `needs` tells `told`, and whose `answers` answers entities with `entities`. */
function graph(told: Executable['subscribe'], entities: (texts: string) => Answer = () => ({ data: {} })) {
  const asked: string[] = []
  const needs: Executable = { name: 'needs', prepare: () => async () => ({ data: null }), subscribe: told }
  const answers: Executable = {
    name: 'answers',
    prepare: (document: DocumentNode) => async (variables) => {
      asked.push(JSON.stringify(variables.representations))
      return entities(print(document))
    },
  }
  const engine = new Engine(
    supergraph,
    new Map([
      ['needs', needs],
      ['answers', answers],
    ]),
  )
  async function answersTo(text: string, variables: Record<string, unknown> = {}, signal?: AbortSignal) {
    const { subscribe, errors } = engine.prepare(text)
    if (!subscribe) throw new Error(errors?.join() ?? 'It is no subscription.')
    const begun = await subscribe(variables, request(signal))
    if (!('events' in begun)) return begun
    const all: Answer[] = []
    for await (const answer of begun.events) all.push(answer)
    return all
  }
  return { engine, asked, answersTo }
}

async function* stream(...answers: Answer[]) {
  yield* answers
}
const needChanged = (id: string) => ({ data: { needChanged: { __typename: 'Need', id, title: `need ${id}` } } })
const telling =
  (...answers: Answer[]): Executable['subscribe'] =>
  () =>
  async () => ({ events: stream(...answers) })

describe('a subscription', () => {
  it('is completed by other subgraphs, event by event', async () => {
    const { asked, answersTo } = graph(telling(needChanged('1'), needChanged('2')), () => ({
      data: { _entities: [{ answers: ['yes'] }] },
    }))
    expect(await answersTo('subscription { needChanged { title answers } }')).toEqual([
      { data: { needChanged: { title: 'need 1', answers: ['yes'] } } },
      { data: { needChanged: { title: 'need 2', answers: ['yes'] } } },
    ])
    expect(asked).toEqual(['[{"__typename":"Need","id":"1"}]', '[{"__typename":"Need","id":"2"}]'])
  })

  it('asks its subgraph with the variables it uses, and nobody else where nothing else is wanted', async () => {
    const said: unknown[] = []
    const { asked, answersTo } = graph((document) => async (variables) => {
      said.push(print(document).replace(/\s+/g, ' '), variables)
      return { events: stream({ data: { one: { __typename: 'Need', title: 'a' } } }) }
    })
    const text =
      'subscription ($s: String, $more: Boolean!) { one: needChanged(state: $s) { title hours @include(if: $more) } }'
    expect(await answersTo(text, { s: 'OPEN', more: false })).toEqual([{ data: { one: { title: 'a' } } }])
    expect(said[0]).toContain('needChanged(state: $s)')
    expect(said[1]).toEqual({ s: 'OPEN' })
    expect(asked).toEqual([])
  })

  it('leaves blank what another subgraph does not bring, and says so in that event', async () => {
    const { answersTo } = graph(telling(needChanged('1')), () => {
      throw new Error('connection refused')
    })
    const [first] = (await answersTo('subscription { needChanged { title hours } }')) as Answer[]
    expect(first?.data).toEqual({ needChanged: { title: 'need 1', hours: null } })
    expect(first?.errors).toMatchObject([
      { path: ['needChanged', 'hours'], extensions: { code: 'UNAVAILABLE', subgraph: 'answers' } },
    ])
  })

  it('blanks the object when a field of it that must be there is missing', async () => {
    const { answersTo } = graph(telling(needChanged('1')), () => {
      throw new Error('connection refused')
    })
    const [first] = (await answersTo('subscription { needChanged { title answers } }')) as Answer[]
    expect(first?.data).toEqual({ needChanged: null })
    expect(first?.errors).toHaveLength(1)
  })

  it('hands on the errors of an event, and goes on', async () => {
    const failed = { data: { needChanged: null }, errors: [{ message: 'broken', path: ['needChanged'] }] }
    const { answersTo } = graph(telling(failed, needChanged('2')))
    expect(await answersTo('subscription { needChanged { title } }')).toEqual([
      { data: { needChanged: null }, errors: [{ message: 'broken', path: ['needChanged'] }] },
      { data: { needChanged: { title: 'need 2' } } },
    ])
  })

  it('answers once when its subgraph refuses it, cannot be reached, or tells of nothing', async () => {
    const refused = graph(() => async () => ({ errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] }))
    expect(await refused.answersTo('subscription { needChanged { title } }')).toMatchObject({
      errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }],
    })
    const away = graph(() => () => Promise.reject(new Error('connection refused')))
    for (const { answersTo } of [away, graph(undefined)])
      expect(await answersTo('subscription { count }')).toMatchObject({
        data: null,
        errors: [{ extensions: { code: 'UNAVAILABLE', subgraph: 'needs' } }],
      })
  })

  it('says so when its subgraph breaks off, unless the client has gone', async () => {
    async function* breaking() {
      yield needChanged('1')
      throw new Error('connection lost')
    }
    const { answersTo } = graph(() => async () => ({ events: breaking() }))
    const text = 'subscription { needChanged { title } }'
    expect(await answersTo(text)).toMatchObject([{ data: {} }, { errors: [{ extensions: { code: 'UNAVAILABLE' } }] }])
    expect(await answersTo(text, {}, AbortSignal.abort())).toHaveLength(1)
  })

  it('is refused where it is wrong, or asked without a stream', async () => {
    const { engine, answersTo } = graph(telling())
    const wrong = await answersTo('subscription ($s: String!) { needChanged(state: $s) { title } }')
    expect(wrong).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] })
    expect(engine.prepare('subscription { needChanged { title } count }').errors).toHaveLength(1)
    const { errors } = await engine.execute('subscription { count }', undefined, {}, request())
    expect(errors?.[0]?.message).toContain('accept: text/event-stream')
  })
})
