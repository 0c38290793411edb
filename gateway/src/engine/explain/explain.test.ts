import { stripIgnoredCharacters } from 'graphql'
import { describe, expect, it } from 'vitest'
import { engineOver } from '../differential/constructs/construct.ts'
import { interfaceObjects } from '../differential/constructs/interface-objects.ts'
import { requires } from '../differential/constructs/requires.ts'
import { type Engine } from '../engine.ts'
import { request, started } from '../fixture/started.ts'
import { type FetchView, type PlanView } from './plan-view.ts'

const planOf = async (engine: Engine, text: string) =>
  (await engine.prepare(text).explain({}, request)).extensions?.plan as PlanView | null

const fetchesOf = (view: PlanView | null): readonly FetchView[] =>
  view?.kind === 'fetch' ? [view] : (view?.nodes.flatMap(fetchesOf) ?? [])

/** Groups that stand in a group of their own kind, or hold less than two. */
const nestedAlike = (view: PlanView | null): readonly PlanView[] =>
  view === null || view.kind === 'fetch'
    ? []
    : [...view.nodes.filter(({ kind }) => kind === view.kind), ...view.nodes.flatMap(nestedAlike)].concat(
        view.nodes.length < 2 ? view : [],
      )

const ran = { afterMilliseconds: expect.any(Number), milliseconds: expect.any(Number) }
const fetched = (subgraph: string, operation: string) => ({ kind: 'fetch', subgraph, operation, ran })
const added = (subgraph: string, fields: string, path: string, representations: string, entities: number) => ({
  ...fetched(
    subgraph,
    `query($representations:[_Any!]!){_entities(representations:$representations){...on ${fields}}}`,
  ),
  entities: [{ paths: [path], representations }],
  ran: { ...ran, entities },
})

describe('a plan', () => {
  it('is a tree of fetches, in turn and side by side, with what each is told and how it went', async () => {
    const text = '{ communities { items { name: id needs { title } activities(first: 1) { title } } } }'
    const plan = await planOf(started().engine, text)
    expect(plan).toEqual({
      kind: 'sequence',
      nodes: [
        fetched('places', '{communities{items{__typename _as_name:id id}}}'),
        {
          kind: 'parallel',
          nodes: [
            added(
              'activities',
              'Community{activities(first:1){title}}',
              'communities.items',
              '...on Community{__typename id}',
              2,
            ),
            added('needs', 'Community{needs{title}}', 'communities.items', '...on Community{__typename id}', 2),
          ],
        },
      ],
    })
  })

  it('names places by the keys of the client, and fields by what another needs', async () => {
    const [, second, third] = fetchesOf(
      await planOf(
        started().engine,
        '{ community: streets { name: communities { density needs { answers { __typename } } } } }',
      ),
    )
    expect(second?.entities).toEqual([
      { paths: ['community.name'], representations: '...on Community{__typename area id}' },
    ])
    expect(third?.entities?.[0]?.paths).toEqual(['community.name.needs'])
  })

  it('is one fetch where one subgraph answers the document itself', async () => {
    expect(await planOf(started().engine, 'query Names { streets { name } }')).toEqual(
      fetched('places', 'query Names{streets{name}}'),
    )
  })

  it('is null where there is nothing to fetch', async () => {
    expect(await planOf(started().engine, '{ __schema { queryType { name } } }')).toBeNull()
  })

  it('shows as not run what there was nothing to fetch for', async () => {
    const [first, second] = fetchesOf(await planOf(started().engine, '{ community(id: "none") { needCount } }'))
    expect([first?.ran, second?.subgraph, second?.ran]).toEqual([ran, 'needs', undefined])
  })

  it('shows exactly what was sent', async () => {
    const { engine, calls } = started()
    for (const text of [
      '{ openNeeds { community { name activities { title } } } places { id } }',
      '{ happenings { ... on Meeting { about { community { name density } } } ... on Activity { place { name } } } }',
      'mutation { a: createNeed(title: "路灯", communityId: "c1") { id community { name } } b: startActivity(title: "t", communityId: "c1") { place { name } } }',
    ]) {
      calls.length = 0
      const shown = fetchesOf(await planOf(engine, text)).filter((fetch) => fetch.ran)
      const pairs = (all: readonly { subgraph: string; text: string }[]) =>
        all.map((one) => `${one.subgraph} ${stripIgnoredCharacters(one.text)}`).sort()
      expect(pairs(shown.map(({ subgraph, operation }) => ({ subgraph, text: operation })))).toEqual(pairs(calls))
    }
  })

  it('is whole where the document was cut into parts, with places in the whole answer', async () => {
    for (const construct of [...interfaceObjects, ...requires]) {
      const plan = await planOf(engineOver(construct), construct.query)
      expect(JSON.stringify(plan)).not.toContain('ENTRY')
      expect(nestedAlike(plan)).toEqual([])
      for (const path of fetchesOf(plan).flatMap(({ entities = [] }) => entities.flatMap(({ paths }) => paths)))
        expect(construct.query).toContain(path.split(/[.|]/)[0])
    }
    const lent = interfaceObjects.find(({ name }) => name.includes('references get their types from elsewhere'))!
    expect(fetchesOf(await planOf(engineOver(lent), lent.query)).at(-1)).toEqual(
      added('shelves', 'Film{title minutes}', 'loans|[Loan].of|[Film]', '...on Film{__typename id}', 1),
    )
  })
})

it('answers with the same data and errors as without a plan, and without one says nothing of it', async () => {
  const { engine, ask, dead } = started()
  dead.add('needs')
  const text = '{ communities { items { name needCount } } }'
  const { extensions, ...answer } = await engine.prepare(text).explain({}, request)
  const plain = await ask(text)
  expect(JSON.parse(JSON.stringify(answer))).toEqual(plain)
  expect(plain).not.toHaveProperty('extensions')
  expect(fetchesOf(extensions?.plan as PlanView).map(({ subgraph }) => subgraph)).toEqual(['places', 'needs'])
})
