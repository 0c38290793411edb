import { NoUnusedVariablesRule, parse, specifiedRules, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { type Question, randomQuery, seeded } from './fixture/random-query.ts'
import { started } from './fixture/started.ts'

const rules = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule)

function questions(count: number, seed: number): Question[] {
  const { schema } = started().engine
  const random = seeded(seed)
  const valid: Question[] = []
  while (valid.length < count) {
    const question = randomQuery(schema, random)
    const document = parse(question.text)
    const unused = validate(schema, document, [NoUnusedVariablesRule]).map(
      ({ message }) => /"\$(\w+)"/.exec(message)?.[1],
    )
    for (const name of unused) question.text = question.text.replace(new RegExp(`\\$${name}: [^,)]+(, )?`), '')
    question.text = question.text.replace('query ()', 'query').replace(', )', ')')
    if (validate(schema, parse(question.text), rules).length === 0) valid.push(question)
  }
  return valid
}

describe('any valid query', () => {
  it.each([
    ['in memory', false],
    ['over the wire', true],
  ])('answers as one schema would, with subgraphs %s', async (_, isRemote) => {
    const { ask, askWhole, defects } = started({ isRemote })
    for (const { text, variables } of questions(200, 7)) {
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
    for (const { text, variables } of questions(200, 11)) {
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
