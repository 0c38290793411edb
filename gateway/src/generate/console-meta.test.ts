import { type Description, type TypeDescription } from '@concentric/chassis/generate/describe'
import { expect, it } from 'vitest'
import { consoleMeta } from './console-meta.ts'

const type = (subgraph: string, one: string): TypeDescription => ({
  subgraph,
  one,
  many: `${one}s`,
  label: ['示例', 'Sample'],
  initials: 'sl',
  title: 'name',
  can: { create: [], update: [], archive: [] },
  fields: { kind: { label: [`${one}的类型`, `Kind of ${one}`], type: `${one}Kind`, enum: true } },
})

const description = (types: Description['types']): Description => ({
  types,
  enums: Object.fromEntries(
    Object.values(types).map(({ one }) => [`${one}Kind`, { ANY: [`任意${one}`, `Any ${one}`] }]),
  ),
  figures: { buildings: [], organisations: [] },
})

it('gives the labels and words of a new entity to its own subgraph alone', () => {
  const before = consoleMeta(description({ Room: type('buildings', 'room'), Need: type('organisations', 'need') }), [])
  const after = consoleMeta(
    description({
      Room: type('buildings', 'room'),
      Need: type('organisations', 'need'),
      Club: type('buildings', 'club'),
    }),
    [],
  )
  expect(after['organisations.ts']).toBe(before['organisations.ts'])
  expect(after['buildings.ts']).toContain('club的类型')
  expect(after['buildings.ts']).toContain('任意club')
  expect(after['outline.ts']).toContain('"clubs"')
  expect(after['outline.ts']).not.toMatch(/club的类型|任意club/)
})
