import { parse, specifiedRules, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { type Question, randomQuery, seeded } from './fixture/random-query.ts'
import { started } from './fixture/started.ts'

/** Generated queries, those that turned out invalid left aside. */
function questions(count: number, seed: number): Question[] {
  const { schema } = started().engine
  const random = seeded(seed)
  const valid: Question[] = []
  while (valid.length < count) {
    const question = randomQuery(schema, random)
    if (validate(schema, parse(question.text), specifiedRules, { maxErrors: 1 }).length === 0) valid.push(question)
  }
  return valid
}

const asked = questions(200, 7)

describe('any valid query', () => {
  it.each([
    ['in memory', false],
    ['over the wire', true],
  ])('answers as one schema would, with subgraphs %s', async (_, isRemote) => {
    const { ask, askWhole, defects } = started({ isRemote })
    for (const { text, variables } of asked) {
      const [split, whole] = [await ask(text, variables), await askWhole(text, variables)]
      expect(defects, text).toEqual([])
      expect(JSON.stringify(split), text).toBe(JSON.stringify(whole))
    }
  })

  it('blanks the same fields when resolvers fail', async () => {
    const { ask, askWhole, faults } = started()
    const random = seeded(3)
    const fragile = [
      'Community.name:c1',
      'Community.needCount:c0',
      'Need.title:n1',
      'Need.community:n2',
      'Street.name:s1',
    ]
    const soft = [
      'Community.needs:c1',
      'Need.related:n1',
      'Activity.place:a1',
      'Community.street:c2',
      'Need.answers:n0',
    ]
    let failed = 0
    for (const { text, variables } of asked) {
      faults.clear()
      for (const fault of [...fragile, ...soft]) if (random() < 0.4) faults.add(fault)
      const [split, whole] = [await ask(text, variables), await askWhole(text, variables)]
      expect(JSON.stringify(split.data), `${text} ${[...faults]}`).toBe(JSON.stringify(whole.data))
      expect(Boolean(split.errors), text).toBe(Boolean(whole.errors))
      expect(
        split.errors?.every(({ extensions }) => extensions?.code === 'CONFLICT') ?? true,
        JSON.stringify(split.errors),
      ).toBe(true)
      if (whole.errors) failed++
    }
    expect(failed).toBeGreaterThan(20)
  })
})
