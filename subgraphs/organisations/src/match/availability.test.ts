import { expect, it } from 'vitest'
import { meet, meetOnADay, shareOf, timesOf } from './availability.ts'

it.each([
  ['周末', '工作日'],
  ['周六上午', '周六下午'],
  ['周一至周五', { days: [6, 7] }],
  [{ weekdays: ['SAT', 'SUN'], from: '09:00', to: '12:00' }, '工作日上午'],
  [[{ day: 'MON', from: '18:00', to: '20:00' }], '周一上午'],
  ['除周末外,每周三', '周末'],
  ['1-5 09:00-12:00', '1-5 14:00-17:00'],
  ['1-5 09:00-12:00', '周末'],
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
  ['6-1 09:00-10:00', '周一上午'],
  ['1 08:00-09:00; 2 18:00-08:00', '周二晚上'],
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
