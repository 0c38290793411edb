import { describe, expect, it } from 'vitest'
import { masks } from './mask.ts'
import { withoutNumbers } from './prose.ts'

describe('what is shown of a personal value', () => {
  it.each([
    ['phone', '12012345678', '120****5678'],
    ['phone', '0532-00000001', '053******0001'],
    ['idNumber', '370202198001010007', '370*************07'],
    ['realName', '示例甲', '示**'],
    ['realName', '甲', '*'],
    ['address', '青岛市市南区太平角社区示例路 7 号', '青岛市市南区太平角社区***'],
    ['address', '示例路 7 号', '***'],
    ['address', '示例路12号示例小区3号楼2单元301', '***'],
    ['address', '示例路7号2单元301室（太平角社区）', '***'],
  ] as const)('of a %s is enough to tell it from another: %s as %s', (kind, value, shown) => {
    expect(masks[kind](value)).toBe(shown)
  })
})

describe('free text', () => {
  it('keeps no mobile number and no ID number', () => {
    expect(withoutNumbers('请打 12012345678 找他，证号 37020219800101000x。')).toBe(
      '请打 120****5678 找他，证号 370*************0x。',
    )
  })

  it('keeps other numbers', () => {
    for (const text of [
      '2026-01-01 8:00–9:30',
      '12 位 370202000001',
      '共 1000000 元',
      '91370200123456789X',
      '编号 120123456789',
    ])
      expect(withoutNumbers(text)).toBe(text)
  })
})
