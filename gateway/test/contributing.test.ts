import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const page = readFileSync(resolve(root, 'CONTRIBUTING.md'), 'utf8')
const quoted = [...page.matchAll(/^`((?:subgraphs|admin)\/[\w/.-]+\.tsx?)`\n\n```tsx?\n([\s\S]*?)^```/gm)].map(
  ([, file, text]) => ({
    file: file!,
    text: text!,
  }),
)

it('shows an entity whole, as it stands in the repository', () => {
  expect(quoted.map(({ file }) => file.replace(/.*\//, ''))).toEqual([
    'service-station.table.ts',
    'service-station.type.ts',
    'service-station.resolver.ts',
    'service-station.test.ts',
    'service-station.tsx',
  ])
  for (const { file, text } of quoted)
    expect(text, `CONTRIBUTING.md quotes ${file}; copy the file into it`).toBe(
      readFileSync(resolve(root, file), 'utf8'),
    )
})
