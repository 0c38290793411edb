import { expect, it } from 'vitest'
import { wishOf } from './press.ts'

const press = (key: string, more: object = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  keyCode: 0,
  defaultPrevented: false,
  ...more,
})
const idle = { isTyping: false, isCovered: false }

it.each([
  ['/', {}, 'search'],
  ['j', {}, 'next'],
  ['s', { ctrlKey: true }, 'save'],
  ['K', { metaKey: true }, 'palette'],
  ['s', {}, undefined],
  ['n', { ctrlKey: true }, undefined],
  ['n', { altKey: true }, undefined],
])('takes %s %j for %s', (key, more, wish) => {
  expect(wishOf(press(key, more), idle)).toBe(wish)
})

it('takes a letter for text while somebody types, but not Ctrl+S', () => {
  const typing = { isTyping: true, isCovered: false }
  expect(wishOf(press('n'), typing)).toBeUndefined()
  expect(wishOf(press('?'), typing)).toBeUndefined()
  expect(wishOf(press('s', { ctrlKey: true }), typing)).toBe('save')
})

it('hears nothing while an input method composes, whatever browser tells it how', () => {
  expect(wishOf(press('n', { isComposing: true }), idle)).toBeUndefined()
  expect(wishOf(press('n', { keyCode: 229 }), idle)).toBeUndefined()
})

it('leaves the page alone beneath a dialog', () => {
  expect(wishOf(press('n'), { isTyping: false, isCovered: true })).toBeUndefined()
})
