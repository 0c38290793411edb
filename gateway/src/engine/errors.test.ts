import { type Answer, type Executable } from '@concentric/chassis/executable'
import { describe, expect, it } from 'vitest'
import { Engine } from './engine.ts'
import { request, started, supergraph } from './fixture/started.ts'

const unavailable = (subgraph: string, ...path: (string | number)[]) => ({
  message: 'This part is unavailable just now. Please try again shortly.',
  path,
  extensions: { code: 'UNAVAILABLE', subgraph },
})
const internal = (...path: (string | number)[]) => ({
  message: 'Internal error, number r1.',
  path,
  extensions: { code: 'INTERNAL' },
})
const broken = (fault: string, ...path: (string | number)[]) => ({
  message: `broken: ${fault}`,
  path,
  extensions: { code: 'CONFLICT' },
})

describe('a dead subgraph', () => {
  it('blanks its fields, leaves the rest and one error per fetch', async () => {
    const { ask, dead } = started()
    dead.add('needs')
    const { data, errors } = await ask(
      '{ c: communities { items { name n: needs { title } score } } s: openNeeds { id } }',
    )
    expect(data).toEqual({
      c: {
        items: [
          { name: '太平角', n: null, score: 2 },
          { name: '高邮湖路', n: null, score: 2 },
        ],
      },
      s: null,
    })
    expect(errors).toHaveLength(2)
    expect(errors).toContainEqual(unavailable('needs', 's'))
    expect(errors).toContainEqual(unavailable('needs', 'c', 'items', 0, 'n'))
  })

  it('gives an error to each of two dead subgraphs on the same entities', async () => {
    const { ask, dead } = started()
    dead.add('needs').add('activities')
    const { errors } = await ask('{ rings { name activities { id } needs { id } } }')
    expect(errors).toHaveLength(2)
    expect(errors).toContainEqual(unavailable('needs', 'rings', 0, 0, 'needs'))
    expect(errors).toContainEqual(unavailable('activities', 'rings', 0, 0, 'activities'))
  })

  it('adds nothing for required fields it leaves blank', async () => {
    const { ask, dead } = started()
    dead.add('needs')
    const answer = await ask('{ streets { name } places { ... on Community { needCount } } }')
    expect(answer).toEqual({ data: null, errors: [unavailable('needs', 'places', 2, 'needCount')] })
    const nullable = await ask('{ search(kinds: [STREET, COMMUNITY]) { ... on Community { needCount } } }')
    expect(nullable.data).toEqual({ search: [{}, {}, null, null, null, null, null, null] })
    expect(nullable.errors).toEqual([unavailable('needs', 'search', 2, 'needCount')])
  })

  it('blanks what needs its part too, rather than compute it from nothing', async () => {
    const { ask, calls, dead } = started()
    dead.add('places')
    const { data, errors } = await ask('{ openNeeds(first: 1) { title community { density } } }')
    expect(data).toEqual({ openNeeds: [{ title: '需求1', community: { density: null } }] })
    expect(errors).toEqual([unavailable('places', 'openNeeds', 0, 'community', 'density')])
    expect(calls.map(({ subgraph }) => subgraph)).toEqual(['needs', 'places'])
  })

  it('does not stop the acts of others', async () => {
    const { ask, dead } = started()
    dead.add('places')
    const { data, errors } = await ask(
      'mutation { a: closeNeed(id: "n1") { state community { name } } b: closeNeed(id: "n2") { state } }',
    )
    expect(data).toEqual({ a: null, b: { state: 'CLOSED' } })
    expect(errors).toEqual([unavailable('places', 'a', 'community', 'name')])
  })

  it('may come back, also when it could not prepare', async () => {
    const { engine, executables, dead, ask } = started()
    const needs = executables.get('needs')
    if (!needs) throw new Error('The fixture has no subgraph "needs".')
    executables.set('needs', {
      name: 'needs',
      prepare: (...given) => {
        if (dead.has('needs')) throw new Error('no connection')
        return needs.prepare(...given)
      },
    })
    dead.add('needs')
    const text = '{ community(id: "c1") { needCount } }'
    expect((await ask(text)).errors).toEqual([unavailable('needs', 'community', 'needCount')])
    dead.clear()
    expect(await engine.execute(text, undefined, {}, request)).toEqual({ data: { community: { needCount: 2 } } })
  })

  it('includes one that nobody has told the engine of', async () => {
    const engine = new Engine(supergraph, new Map())
    expect(await engine.execute('{ openNeeds { id } }', undefined, {}, request)).toEqual({
      data: { openNeeds: null },
      errors: [unavailable('needs', 'openNeeds')],
    })
  })
})

describe("a subgraph's own error", () => {
  it('points into the list the client sees', async () => {
    const { ask, faults } = started()
    faults.add('Need.title:n5')
    const { data, errors } = await ask('{ c: communities { items { n: needs { t: title } } } }')
    expect(data).toEqual({ c: { items: [{ n: [{ t: '需求0' }, { t: '需求4' }] }, { n: null }] } })
    expect(errors).toEqual([broken('Need.title:n5', 'c', 'items', 1, 'n', 1, 't')])
  })

  it('points to the first place of an entity that stands in several', async () => {
    const { ask, faults } = started()
    faults.add('Community.name:c1')
    const { data, errors } = await ask('{ openNeeds { community { id: name } } }')
    expect(data).toEqual({ openNeeds: null })
    expect(errors).toEqual([broken('Community.name:c1', 'openNeeds', 0, 'community', 'id')])
  })

  it('points to every place that the same entity leaves blank', async () => {
    const { ask, faults } = started()
    faults.add('Community.activities:c1')
    const { errors } = await ask('{ openNeeds { community { activities { id } } } }')
    expect(errors).toEqual(
      [0, 3].map((index) => broken('Community.activities:c1', 'openNeeds', index, 'community', 'activities')),
    )
  })

  it.each([
    ['{ happenings { ...F } }', ['happenings', 7, 'a']],
    ['{ community(id: "c2") { needs { answers { ...F } } } }', ['community', 'needs', 0, 'answers', 1, 'a']],
  ])('keeps the key of the client where the plan had to rename it: %s', async (query, path) => {
    const { ask, faults } = started()
    faults.add('Meeting.note:m1')
    const { data, errors } = await ask(
      `${query} fragment F on Happening { ... on Activity { a: note place { name } } ... on Meeting { a: note } }`,
    )
    expect(JSON.stringify(data)).toContain('{"a":null}')
    expect(errors).toEqual([broken('Meeting.note:m1', ...path)])
  })

  it('without a place gets that of the first field left blank', async () => {
    const error = { message: 'no', extensions: { code: 'FORBIDDEN' } }
    expect(await twoFound({ errors: [error] })).toEqual({
      data: {
        search: [
          { name: '太平角', needs: null },
          { name: '高邮湖路', needs: null },
        ],
      },
      errors: [{ ...error, path: ['search', 0, 'needs'] }],
    })
  })

  it('about a whole entity points to its first field left blank', async () => {
    const { errors } = await twoFound({
      data: { _entities: [{ needs: [] }, null] },
      errors: [{ message: 'gone', path: ['_entities', 1] }],
    })
    expect(errors).toEqual([{ message: 'gone', path: ['search', 1, 'needs'] }])
  })
})

describe('a null where the graph promises a value', () => {
  const field = 'needCount'

  it('leaves an error with its list index when the subgraph said nothing', async () => {
    expect(await twoFound({ data: { _entities: [{ needCount: 1 }, { needCount: null }] } }, field)).toEqual({
      data: { search: [{ name: '太平角', needCount: 1 }, null] },
      errors: [internal('search', 1, 'needCount')],
    })
  })

  it('leaves one error for each entity that stayed away', async () => {
    expect(await twoFound({ data: { _entities: [null, null] } }, field)).toEqual({
      data: { search: [null, null] },
      errors: [internal('search', 0, 'needCount'), internal('search', 1, 'needCount')],
    })
  })

  it('leaves no second error where the subgraph gave one', async () => {
    const { errors } = await twoFound(
      {
        data: { _entities: [{ needCount: null }, { needCount: 1 }] },
        errors: [{ message: 'no', path: ['_entities', 0, 'needCount'] }],
      },
      field,
    )
    expect(errors).toEqual([{ message: 'no', path: ['search', 0, 'needCount'] }])
  })
})

/** Two communities found, asked for `field` of a subgraph "needs" that gives `answer`. */
function twoFound(answer: Answer, field = 'needs { id }'): Promise<Answer> {
  const places: Executable = {
    name: 'places',
    prepare: () => async () => ({
      data: {
        search: ['太平角', '高邮湖路'].map((name) => ({ __typename: 'Community', id: `id of ${name}`, name })),
      },
    }),
  }
  const needs: Executable = { name: 'needs', prepare: () => async () => answer }
  const engine = new Engine(supergraph, new Map([places, needs].map((one) => [one.name, one])))
  return engine.execute(`{ search { ... on Community { name ${field} } } }`, undefined, {}, request)
}
