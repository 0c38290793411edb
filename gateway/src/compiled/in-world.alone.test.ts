import { describe, expect, it } from 'vitest'
import { questionOf } from '../engine/differential/question/question.ts'
import { subgraphs } from '../subgraphs.ts'
import { entityQuestions, inventedEntities } from './entity-question.ts'
import { makeHostile, type Occasion } from './hostile-world.ts'
import { judge } from './judge.ts'

const questions = 600
const forEntities = 240

const occasion = (seed: number) => (): Occasion => ({ seed, tick: 0 })

describe.each([...subgraphs])('a compiled operation of $name in a world where much fails', ({ schema }) => {
  makeHostile(schema)

  it('is answered as by graphql-js', { timeout: 120_000 }, async () => {
    let judged = 0
    for (let seed = 1; seed <= questions; seed++)
      if (await judge(schema, questionOf(schema, seed), occasion(seed))) judged++
    expect(judged).toBeGreaterThan(questions / 3)
  })

  it('is answered as by graphql-js when it asks for entities', { timeout: 120_000 }, async () => {
    const entityQuestionOf = entityQuestions(schema, inventedEntities(schema))
    let judged = 0
    for (let seed = 1; seed <= forEntities; seed++)
      if (await judge(schema, entityQuestionOf(seed), occasion(seed))) judged++
    expect(judged).toBeGreaterThan(forEntities / 3)
  })
})
