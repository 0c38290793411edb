import { expect, it } from 'vitest'
import { meet, meetOnADay, shareOf, timesOf } from './availability.ts'

it.each([
  ['周末', '工作日'],
  ['周六上午', '周六下午'],
  ['周一至周五', { days: [6, 7] }],
  [{ weekdays: ['SAT', 'SUN'], from: '09:00', to: '12:00' }, '工作日上午'],
  [[{ day: 'MON', from: '18:00', to: '20:00' }], '周一上午'],
  ['除周末外,每周三', '周末'],
])('knows that %j and %j do not meet', (one, other) => {
  expect(meet(timesOf(one), timesOf(other))).toBe(false)
})

it.each([
  ['周末', '周六上午'],
  ['晚上', '工作日18:00-21:00'],
  ['夜间', '20:00-8:00'],
  ['每周二、四下午', '周四'],
  ['礼拜天', { day: 'SUN' }],
  ['随时', '周三'],
  ['雨季', '工作日'],
])('knows that %j and %j meet', (one, other) => {
  expect(meet(timesOf(one), timesOf(other))).toBe(true)
})

it.each([undefined, null, '', '面议', 7, true, [], {}, { slots: [{ x: [null] }] }, [[[[[['深']]]]]]])(
  'takes %j for no time at all',
  (given) => {
    expect(timesOf(given)).toBeUndefined()
  },
)

it('tells hours that differ from days that differ', () => {
  expect(meetOnADay(timesOf('周六上午'), timesOf('周六晚上'))).toBe(true)
  expect(meetOnADay(timesOf('周六'), timesOf('工作日'))).toBe(false)
})

it('says how much of the time asked for there is', () => {
  expect(shareOf(timesOf('周末'), timesOf('周六'))).toBe(0.5)
  expect(shareOf(timesOf('周末'), undefined)).toBeUndefined()
})
