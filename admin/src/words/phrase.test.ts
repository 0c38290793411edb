import { expect, it } from 'vitest'
import { phrase } from './phrase.ts'

const phrases = {
  ra: { action: { delete: '归档' }, list: { found: '%{smart_count} row |||| %{smart_count} rows' } },
  greeting: '您好，%{name}',
}

it('finds a sentence by its path and fills it', () => {
  expect(phrase(phrases, 'ra.action.delete')).toBe('归档')
  expect(phrase(phrases, 'greeting', { name: '示例' })).toBe('您好，示例')
  expect(phrase(phrases, 'greeting')).toBe('您好，%{name}')
})

it.each([
  [1, '1 row'],
  [0, '0 rows'],
  [2, '2 rows'],
])('speaks of %i in its number', (smart_count, said) => {
  expect(phrase(phrases, 'ra.list.found', { smart_count })).toBe(said)
})

it('says what it was given where there is no sentence, or else the key', () => {
  expect(phrase(phrases, 'ra.action.undelete', { _: '恢复 %{smart_count} 项', smart_count: 3 })).toBe('恢复 3 项')
  expect(phrase(phrases, 'ra.action.undelete')).toBe('ra.action.undelete')
  expect(phrase(phrases, 'ra.action')).toBe('ra.action')
  expect(phrase(phrases, 'constructor.name')).toBe('constructor.name')
})
