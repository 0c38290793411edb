import { expect, it } from 'vitest'
import { builtInConcepts } from './concepts/built-in.ts'
import { evaluate } from './evaluate.ts'
import { Matcher } from './matcher.ts'

const offers = [
  { id: 'meals', title: '长者助餐点' },
  { id: 'haircut', title: '理发摊', detail: '不上门' },
]
const needs = [
  { id: 'hungry', title: '老人吃饭难' },
  { id: 'bald', title: '下不了楼的老太太想剪头发' },
  { id: 'unicycle', title: '想借独轮车' },
  { id: 'meal again', title: '想订送餐' },
]

it('counts of which needs it is said that nothing fits, rightly and wrongly', () => {
  const relevant = { hungry: { meals: 2 }, bald: { haircut: 1 }, unicycle: { meals: 0 } }
  const figures = evaluate({ needs, offers, relevant }, new Matcher(builtInConcepts, offers))
  expect(figures).toEqual({
    recall: 1,
    reciprocalRank: 1,
    met: { needs: 2, nothingFits: 1, onlyNear: 0 },
    unmet: { needs: 2, nothingFits: 1, onlyNear: 0 },
  })
})
