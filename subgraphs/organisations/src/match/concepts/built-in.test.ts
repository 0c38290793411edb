import { expect, it } from 'vitest'
import { needs } from '../../need/need.table.ts'
import { builtInConcepts } from './built-in.ts'

const codes = builtInConcepts.map(({ code }) => code)

it('has each concept once, of known categories, beside concepts that exist', () => {
  expect(codes.length).toBeGreaterThan(150)
  expect(new Set(codes).size).toBe(codes.length)
  for (const { code, broader, excludes, categories } of builtInConcepts) {
    expect({
      code,
      unknown: [broader, ...excludes].filter((other) => other !== null && !codes.includes(other)),
    }).toEqual({
      code,
      unknown: [],
    })
    expect(needs.category.enumValues).toEqual(expect.arrayContaining([...categories]))
  }
})

it('goes up from every concept to one that is a kind of no other', () => {
  const broader = new Map(builtInConcepts.map((concept) => [concept.code, concept.broader]))
  for (const code of codes) {
    const above = new Set<string>()
    for (let at: string | null | undefined = code; at; at = broader.get(at)) {
      expect(above).not.toContain(at)
      above.add(at)
    }
  }
})
