import { type Executable } from '@concentric/chassis/executable'
import { describe, expect, it } from 'vitest'
import { Engine } from './engine.ts'
import { request, started, supergraph } from './fixture/started.ts'

describe('a query', () => {
  it('crosses subgraphs with one call each', async () => {
    const { ask, askWhole, calls } = started()
    const text = '{ communities { items { name needs { title } activities(first: 1) { title } } total } }'
    expect(await ask(text)).toEqual(await askWhole(text))
    expect(calls.map(({ subgraph }) => subgraph).sort()).toEqual(['activities', 'needs', 'places'])
  })

  it('sends an entity that occurs often only once', async () => {
    const { ask, calls } = started()
    await ask('{ openNeeds { community { name } } }')
    expect(calls[1]?.variables.representations).toEqual(
      ['c1', 'c2', 'c0', 'c3'].map((id) => ({ __typename: 'Community', id })),
    )
  })

  it('keeps apart what two aliases ask of the same entity', async () => {
    const { ask, askWhole } = started()
    const text = `{
      x: community(id: "c1") { needs { community { a: activities(first: 1) { title } } } }
      y: community(id: "c1") { needs { community { a: activities { title } } } }
    }`
    expect(await ask(text)).toEqual(await askWhole(text))
  })

  it('lets an alias bear the name of a key or of a required field', async () => {
    const { ask, askWhole } = started()
    const text = '{ community(id: "c1") { id: name area: name density needs { id: title answers { __typename } } } }'
    expect(await ask(text)).toEqual(await askWhole(text))
  })

  it('gives each combination of conditions its own answer', async () => {
    const { ask, askWhole } = started()
    const text = `query ($p: Boolean!, $q: Boolean!) {
      communities(first: 1) { items { ...F @include(if: $p) ...F @include(if: $q) id @skip(if: $p) needCount @skip(if: $q) } }
    } fragment F on Community { name needs @skip(if: $q) { id } }`
    for (const variables of [true, false].flatMap((p) => [true, false].map((q) => ({ p, q }))))
      expect(await ask(text, variables)).toEqual(await askWhole(text, variables))
  })

  it('answers introspection beside data, in the asked order', async () => {
    const { ask, askWhole } = started()
    const text = `query ($n: String!) {
      a: __type(name: $n) { name description } ...Q streets { name } __typename
    } fragment Q on Query { __schema { queryType { name } } }`
    const answer = await ask(text, { n: 'Need' })
    expect(JSON.stringify(answer)).toBe(JSON.stringify(await askWhole(text, { n: 'Need' })))
    expect(answer.data?.a).toEqual({ name: 'Need', description: 'What a place lacks.' })
  })

  it('answers introspection without asking anyone', async () => {
    const { ask, calls } = started()
    expect(await ask('{ __schema { queryType { name } } }')).toEqual({
      data: { __schema: { queryType: { name: 'Query' } } },
    })
    expect(calls).toEqual([])
  })

  it('is cut into parts where the planner cannot plan it whole', async () => {
    const { ask, askWhole, defects } = started()
    const text = '{ community(id: "c1") { needs { title community { density } } } }'
    expect(await ask(text)).toEqual(await askWhole(text))
    expect(defects).toEqual([])
  })

  it('says that it is our fault when it cannot be planned', async () => {
    const withoutKey = supergraph.replace('@join__type(graph: NEEDS, key: "id")', '@join__type(graph: NEEDS)')
    const defects: unknown[] = []
    const engine = new Engine(withoutKey, new Map(), { report: (defect) => defects.push(defect) })
    const answer = await engine.execute('{ streets { communities { needCount } } }', undefined, {}, request)
    expect(answer.errors).toEqual([{ message: 'Internal error, number r1.', extensions: { code: 'INTERNAL' } }])
    expect(defects).toHaveLength(1)
  })
})

describe('a query of one subgraph', () => {
  it('goes to it as the client wrote it', async () => {
    const { ask, calls } = started()
    await ask('query Names($p: Boolean = true) { id: streets { ...F @include(if: $p) } } fragment F on Street { name }')
    expect(calls.map(({ text }) => text.replace(/\s+/g, ' '))).toEqual([
      'query Names { id: streets { ...F } } fragment F on Street { name }',
    ])
  })

  it('comes back as the text the subgraph wrote', async () => {
    const { executables } = started()
    const places = executables.get('places')
    const engine = new Engine(
      supergraph,
      new Map([
        ['places', { name: 'places', schema: places?.schema, prepare: () => async () => ({ text: '{"streets":[]}' }) }],
      ]),
    )
    expect(await engine.execute('{ streets { name } }', undefined, {}, request)).toEqual({ text: '{"streets":[]}' })
  })

  it('reads that text where more has to be fetched', async () => {
    const { executables } = started()
    const text = '{"streets":[{"__typename":"Street","id":"s1"}]}'
    const places: Executable = { name: 'places', prepare: () => async () => ({ text }) }
    const engine = new Engine(supergraph, new Map([...executables, ['places', places]]))
    const { data } = await engine.execute('{ streets { events { title } } }', undefined, {}, request)
    expect(data).toMatchObject({
      streets: [{ events: [{ title: '活动0' }, { title: '活动3' }, null, {}, {}, null, {}, null] }],
    })
  })

  it('is blank with one error when that subgraph is dead', async () => {
    const { ask, dead } = started()
    dead.add('activities')
    expect(await ask('{ __typename e: events { title } h: happenings { __typename } }')).toEqual({
      data: null,
      errors: [
        {
          message: 'This part is unavailable just now. Please try again shortly.',
          path: ['e'],
          extensions: { code: 'UNAVAILABLE', subgraph: 'activities' },
        },
      ],
    })
  })
})

describe('a mutation', () => {
  it('finishes one act before the next', async () => {
    const { ask, calls } = started()
    const { data, errors } = await ask(`mutation {
      a: createNeed(title: "雨棚", communityId: "c1") { title community { name } }
      renameCommunity(id: "c1", name: "新名") { name }
      ...M
    } fragment M on Mutation { b: createNeed(title: "路灯", communityId: "c1") { community { name } } }`)
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      a: { title: '雨棚', community: { name: '高邮湖路' } },
      renameCommunity: { name: '新名' },
      b: { community: { name: '新名' } },
    })
    expect(calls.map(({ subgraph }) => subgraph)).toEqual(['needs', 'places', 'places', 'needs', 'places'])
  })
})

describe('a document', () => {
  it('is parsed and validated once', () => {
    const { engine } = started()
    expect(engine.prepare('{ streets { name } }')).toBe(engine.prepare('{ streets { name } }'))
    expect(engine.prepare('query A { __typename } query B { __typename }', 'A')).not.toBe(
      engine.prepare('query A { __typename } query B { __typename }', 'B'),
    )
  })

  it('leaves when others fill the cache that were asked since', () => {
    const engine = new Engine(supergraph, new Map(), { documentsKept: 2 })
    const prepare = (name: string) => engine.prepare(`{ ${name}: __typename }`)
    const [first, second] = [prepare('a'), prepare('b')]
    for (const name of ['a', 'c']) prepare(name)
    expect(prepare('a')).toBe(first)
    expect(prepare('b')).not.toBe(second)
  })

  it('runs the named operation only', async () => {
    const { engine } = started()
    const text = 'query A { streets { name } } query B { a: __typename }'
    expect(await engine.execute(text, 'B', {}, request)).toEqual({ data: { a: 'Query' } })
  })

  it.each([
    ['{ streets { nam } }', undefined, 'Street 没有“nam”这个字段。'],
    ['{ streets {', undefined, '第 1 行第 12 列：应为名称，却是查询的结尾。'],
    ['{ search(kinds: [STREETS]) { __typename } }', undefined, /^kinds\.0：没有“STREETS”这个选项/],
    ['query A { __typename } query B { __typename }', 'C', '没有“C”这个操作。'],
    [
      'query A { __typename } query B { __typename }',
      undefined,
      '查询里有多个操作，请指明要执行哪一个（operationName）。',
    ],
  ])('is refused with its reason: %s', async (text, operationName, reason) => {
    const { engine } = started()
    const { data, errors } = await engine.execute(text, operationName, {}, { ...request, language: 'zh' })
    expect(data).toBeUndefined()
    expect(errors).toMatchObject([
      {
        message: reason instanceof RegExp ? expect.stringMatching(reason) : reason,
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ])
  })

  it('is refused when its variables do not fit', async () => {
    const { ask } = started()
    const { data, errors } = await ask('query ($k: [Kind!]) { search(kinds: $k) { __typename } }', { k: ['STREETS'] })
    expect(data).toBeUndefined()
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/^kinds\.0: "STREETS" is not one of the choices/),
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ])
  })
})
