import { expect, it } from 'vitest'
import { labelledSet } from './labelled-set.ts'

const offers = [{ id: 'o' }].map((offer) => ({ ...offer, title: '送餐' }))
const needs = [{ id: 1, detail: '吃不上饭' }]

it('takes entries with nothing but an id and words', () => {
  const set = labelledSet(JSON.stringify({ needs, offers, relevant: { 1: { o: true } } }))
  expect(set.needs[0]).toMatchObject({ id: '1', title: '', detail: '吃不上饭' })
  expect(set.relevant).toEqual({ 1: { o: 1 } })
})

it.each([
  ['{', /not JSON/],
  ['[]', /The file must be an object/],
  [JSON.stringify({ needs, relevant: {} }), /"offers" must be a list/],
  [JSON.stringify({ needs: [{ title: '送餐' }], offers, relevant: {} }), /needs\[0\] has no id/],
  [JSON.stringify({ needs: [{ id: 2 }], offers, relevant: {} }), /needs\[0\] \(id "2"\) has no title/],
  [JSON.stringify({ needs, offers: [...offers, ...offers], relevant: {} }), /"o" twice/],
  [JSON.stringify({ needs, offers, relevant: { 2: {} } }), /names need "2"/],
  [JSON.stringify({ needs, offers, relevant: { 1: { p: 1 } } }), /names offer "p"/],
  [JSON.stringify({ needs, offers, relevant: { 1: { o: 'good' } } }), /"good", which is no number/],
])('refuses %s, and says why', (text, words) => {
  expect(() => labelledSet(text)).toThrow(words)
})
