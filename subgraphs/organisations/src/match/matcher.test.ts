import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtInConcepts } from './concepts/built-in.ts'
import { type Entry } from './entry.ts'
import { evaluate } from './evaluate.ts'
import { labelledSet } from './labelled-set.ts'
import { Matcher } from './matcher.ts'

const offers: Entry[] = [
  { id: 'meals', title: '长者助餐点', category: 'ELDER_CARE' },
  { id: 'bathing', title: '上门助浴', category: 'ELDER_CARE' },
  { id: 'weekend', title: '会议室', detail: '容纳二十人', category: 'VENUE', availability: '周末' },
  { id: 'weekdays', title: '会议室', detail: '容纳二十人', category: 'VENUE', availability: '工作日' },
  { id: 'haircut', title: '理发摊', detail: '不上门', category: 'OTHER' },
]
const matcher = new Matcher(builtInConcepts, offers)
const need = (title: string, more: Partial<Entry> = {}): Entry => ({ id: 'n', title, ...more })

describe('The matcher', () => {
  it('finds what is meant in other words, and not what sounds close', () => {
    const [first, ...rest] = matcher.best(need('一个人过的大爷吃不上热乎饭', { category: 'ELDER_CARE' }), 5)
    expect(first).toMatchObject({ offer: { id: 'meals' }, fits: true })
    expect(rest.find(({ offer }) => offer.id === 'bathing')).toMatchObject({ fits: false })
  })

  it('shows a sum that adds up', () => {
    for (const { score, reasons } of matcher.best(need('老人吃饭难', { category: 'ELDER_CARE' }), 5))
      expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score)
  })

  it('lets an offer of other days, too small, or that stays at its place not fit', () => {
    const fits = (asked: Entry) => matcher.best(asked, 5).flatMap(({ offer, fits }) => (fits ? [offer.id] : []))
    expect(fits(need('想开个会', { category: 'VENUE', availability: '周六' }))).toEqual(['weekend'])
    expect(fits(need('想开个会,八十人', { category: 'VENUE' }))).toEqual([])
    expect(fits(need('想剪头发', { category: 'OTHER' }))).toEqual(['haircut'])
    expect(fits(need('下不了楼的老太太想剪头发', { category: 'OTHER' }))).toEqual([])
  })

  it('reads structured times, numbers and audiences before words', () => {
    const rooms = new Matcher(builtInConcepts, [
      {
        id: 'large',
        title: '会议室',
        detail: '容纳二十人',
        capacity: 60,
        availability: '1-5 18:00-21:00',
        audience: 'EVERYONE',
      },
      { id: 'children', title: '会议室', availability: '6,7 09:00-12:00', audience: 'CHILDREN' },
    ])
    const fits = (more: Partial<Entry>) =>
      rooms
        .best(need('想借会议室开会', { category: 'VENUE', ...more }), 5)
        .flatMap(({ offer, fits }) => (fits ? [offer.id] : []))
    expect(fits({ capacity: 50, availability: '3 19:00-20:00' })).toEqual(['large'])
    expect(fits({ capacity: 70, availability: '3 19:00-20:00' })).toEqual([])
    expect(fits({ availability: '周六上午', audience: 'ELDERLY' })).toEqual([])
    expect(fits({ availability: '周六上午', audience: 'CHILDREN' })).toEqual(['children'])
  })

  it('says that nothing fits when nothing does', () => {
    const found = matcher.best(need('想请人修钢琴弦轴', { category: 'VENUE' }), 5)
    expect(found.filter(({ fits }) => fits)).toEqual([])
  })

  it('is not drawn to an offer by who makes it, nor by the mark of a sample', () => {
    const tea = new Matcher(builtInConcepts, [
      { id: 'tea', title: '海畔电脑软件公司茶话会', maker: '海畔电脑软件公司' },
      { id: 'party', title: '邻里茶话会（示例软件公司）' },
    ])
    const [asked, named] = [need('想学电脑软件'), need('示例软件公司想学电脑', { maker: '示例软件公司' })]
    for (const one of [asked, named])
      for (const { fits, reasons } of tea.best(one, 5)) expect([fits, reasons]).toEqual([false, []])
  })

  it('says that what is of the broader kind is near, and not that it fits', () => {
    const sports = new Matcher(builtInConcepts, [{ id: 'any', title: '体育运动', category: 'CULTURE' }])
    const [any] = sports.best(need('足球', { category: 'CULTURE' }), 1)
    expect(any).toMatchObject({ fits: false, mayFit: true })
  })

  it('says that nothing fits where characters alone hint at it', () => {
    const aids = new Matcher(builtInConcepts, [{ id: 'oxygen', title: '制氧机借用', category: 'EQUIPMENT' }])
    const found = aids.best(need('想借一辆独轮车', { category: 'EQUIPMENT' }), 5)
    expect(found.map(({ fits }) => fits)).toEqual([false])
  })

  it('weighs the category without being bound to it', () => {
    expect(matcher.best(need('家里没法洗澡', { category: 'VENUE' }), 1)[0]!.offer.id).toBe('bathing')
    expect(matcher.best(need('帮帮忙', { category: 'OTHER' }), 1)[0]!.offer.id).toBe('haircut')
  })
})

it.each(['report', 'fresh'])('finds three of four of the part to %s, the first of them early', (part) => {
  const set = labelledSet(readFileSync(new URL(`../../evaluation/${part}.json`, import.meta.url), 'utf8'))
  const { recall, reciprocalRank } = evaluate(set, new Matcher(builtInConcepts, set.offers))
  expect(recall).toBeGreaterThanOrEqual(0.75)
  expect(reciprocalRank).toBeGreaterThanOrEqual(0.7)
})

it.each([
  ['tune', 2, 9, 0],
  ['report', 5, 9, 0],
  ['fresh', 0, 0, 2],
] as const)(
  'says of %s hardly ever wrongly that nothing fits, and rightly half of the times that nothing certain does',
  (part, none, notCertain, wrongly) => {
    const set = labelledSet(readFileSync(new URL(`../../evaluation/${part}.json`, import.meta.url), 'utf8'))
    const { met, unmet } = evaluate(set, new Matcher(builtInConcepts, set.offers))
    expect(unmet.nothingFits).toBeGreaterThanOrEqual(none)
    expect(unmet.nothingFits + unmet.onlyNear).toBeGreaterThanOrEqual(notCertain)
    expect(met.nothingFits).toBeLessThanOrEqual(wrongly)
  },
)
