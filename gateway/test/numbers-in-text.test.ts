import { withoutNumbers } from '@concentric/chassis/personal/prose'
import { expect, it } from 'vitest'
import { holdsNumber } from '../../admin/src/resource/holds-number.ts'

const parts = ['1', '12012345678', '37020219800101000', '370202198013010001', 'X', '0', '2', '示例', ' ', '-', 'a']

it('the console warns of what is masked on saving, and of nothing else', () => {
  let masked = 0
  // every text of three parts: numbers alone, beside letters, within longer numbers
  for (const first of parts)
    for (const second of parts)
      for (const third of parts) {
        const text = first + second + third
        const isMasked = withoutNumbers(text) !== text
        masked += Number(isMasked)
        expect([text, holdsNumber(text)]).toEqual([text, isMasked])
      }
  expect(masked).toBeGreaterThan(50)
})
