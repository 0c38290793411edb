import { expect, it } from 'vitest'
import { type Concept } from '../../match/concept.ts'
import { proposedWords } from './proposed-words.ts'

const concept = (code: string, ...words: string[]): Concept => ({
  code,
  name: code,
  nameEnglish: code,
  facet: 'SUBJECT',
  broader: null,
  categories: [],
  excludes: [],
  words,
  cues: [],
})
const concepts = [concept('BAKING', '年糕', '烘焙'), concept('CHESS', '下棋')]
const match = (asker: string, giver: string, need: string, offer: string) => ({
  asker,
  giver,
  need: { id: `${asker} ${need}`, title: need },
  offer: { id: `${giver} ${offer}`, title: offer },
})
const one = match('a', 'x', '年糕想学打糍粑', '年糕坊教打糍粑')
const other = match('b', 'y', '年糕配糍粑', '烘焙课加糍粑')
const proposed = (matches = [one, other], unitNames: string[] = [], entries: { id: string; title: string }[] = []) =>
  proposedWords(matches, concepts, entries, unitNames).map(({ code, word, matches: { length } }) => [
    code,
    word,
    length,
  ])

it('proposes what both sides of matches of different units say, for what they are about', () => {
  expect(proposed()).toEqual([['BAKING', '糍粑', 2]])
})

it('proposes nothing of one match, nor of matches with a unit in common', () => {
  expect(proposed([one])).toEqual([])
  expect(proposed([one, { ...other, asker: 'a' }])).toEqual([])
  expect(proposed([one, { ...other, giver: 'x' }])).toEqual([])
})

it('proposes no word a concept holds, no numbers and no single character', () => {
  expect(
    proposed([match('a', 'x', '下棋三十七米', '下棋三十七米'), match('b', 'y', '下棋三十七米', '下棋三十七米')]),
  ).toEqual([])
})

it('proposes no name of a unit, no part of one, and no word that is everywhere', () => {
  expect(proposed([one, other], ['糍粑食品厂'])).toEqual([])
  const everywhere = Array.from({ length: 6 }, (_, n) => ({ id: String(n), title: '糍粑' }))
  expect(proposed([one, other], [], everywhere)).toEqual([])
})

it('proposes the longer of two words that as many matches speak for', () => {
  const long = [match('a', 'x', '年糕黏米糍粑', '年糕黏米糍粑'), match('b', 'y', '年糕黏米糍粑', '年糕黏米糍粑')]
  expect(proposed(long)).toEqual([['BAKING', '黏米糍粑', 2]])
})
