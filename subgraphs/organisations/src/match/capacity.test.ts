import { expect, it } from 'vitest'
import { capacityOf, numberOf, peopleOf } from './capacity.ts'

it.each([
  ['一百五十', 150],
  ['二百', 200],
  ['十二', 12],
  ['两千', 2000],
  ['86', 86],
  ['许多', undefined],
])('reads %s as %s', (text, number) => {
  expect(numberOf(text)).toBe(number)
})

it('knows how many come and how many there is room for', () => {
  expect(peopleOf('想找地方开会,一百五十人左右')).toBe(150)
  expect(peopleOf('想找地方开会')).toBeUndefined()
  expect(capacityOf('小会议室,容纳二十人,圆桌')).toBe(20)
  expect(capacityOf('礼堂三百座')).toBe(300)
  expect(capacityOf('两名持证陪诊员')).toBeUndefined()
})
