import { ApolloServer } from '@apollo/server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { asking, ownId, read, testDoors } from './test-door.ts'

let doors: Awaited<ReturnType<typeof testDoors>>
beforeAll(async () => {
  doors = await testDoors()
})
afterAll(() => doors.close())

let entered: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  entered = vi.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest')
})
afterEach(() => entered.mockRestore())

/** How often Apollo Server was entered for `bodies`, asked one after the other, each answered with `status`. */
async function timesEntered(bodies: readonly string[], status = 200): Promise<number> {
  for (const body of bodies) {
    const answer = await doors.post('/graphql', { body, headers: doors.bearer })
    expect(answer.status).toBe(status)
    await answer.text()
  }
  return entered.mock.calls.length
}

describe('Apollo Server is entered', () => {
  it('at the first sight of a document, and not again for other variables', async () => {
    const query = 'query ($named: Boolean!) { streets { id name @include(if: $named) } }'
    const bodies = [true, false, true].map((named) => asking(query, { variables: { named } }))
    expect(await timesEntered(bodies)).toBe(1)
  })

  it('again for another operation of the document', async () => {
    const query = 'query A { level } query B { language }'
    expect(await timesEntered(['A', 'B', 'A', 'B'].map((operationName) => asking(query, { operationName })))).toBe(2)
  })

  it('each time by a document that is wrong, for it is not kept', async () => {
    expect(await timesEntered([asking('{ levels }'), asking('{ levels }')], 400)).toBe(2)
  })

  it('not at all by what is past its limits, or by a document of our own pages', async () => {
    const deep = `{ streets ${'{ neighbours '.repeat(10)} { id } ${'}'.repeat(10)} }`
    expect(await timesEntered([asking(deep)], 400)).toBe(0)
    expect(await timesEntered([JSON.stringify({ documentId: ownId })])).toBe(0)
  })

  it('by documents whose answers are the same before and after', async () => {
    for (const query of [
      '{ streets { name id } level }',
      '{ broken level }',
      '{ a: __typename __schema { queryType { name } } }',
    ]) {
      const answers = []
      for (let time = 0; time < 3; time++) {
        const answer = await doors.ask(query)
        const text = JSON.stringify(await read(answer)).replaceAll(answer.headers.get('x-request-id') ?? '', '<id>')
        answers.push([answer.status, text])
      }
      expect(answers[1]).toEqual(answers[0])
      expect(answers[2]).toEqual(answers[0])
    }
  })
})
