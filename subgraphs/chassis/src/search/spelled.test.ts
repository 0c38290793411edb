import { describe, expect, it } from 'vitest'
import { spelled } from './spelled.ts'

const letters = [...'灯塔aAvVbé%_\\| 𠮷\n']

/** Every text of up to `length` letters. */
const textsOf = (length: number): string[] =>
  length ? ['', ...letters.flatMap((first) => textsOf(length - 1).map((rest) => first + rest))] : ['']

describe('a spelled text', () => {
  it('has a V around each letter, and none for a letter of its own', () => {
    expect(spelled('灯V')).toBe('V灯VvV')
    expect(spelled('')).toBe('')
  })

  it('is part of another exactly when the text is', () => {
    const wrong = textsOf(3).flatMap((text) =>
      textsOf(2)
        .filter((word) => spelled(text).includes(spelled(word)) !== text.toLowerCase().includes(word.toLowerCase()))
        .map((word) => [word, text]),
    )
    expect(wrong).toEqual([])
  })
})
