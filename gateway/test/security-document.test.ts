import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

it('the threat model names tests that are there', () => {
  const text = readFileSync(resolve(root, 'docs/security.md'), 'utf8')
  const named = [...text.matchAll(/`([^`\s]+\.test\.ts)`/g)].map(([, path]) => path ?? '')
  expect(new Set(named).size).toBeGreaterThan(20)
  expect(named.filter((path) => !existsSync(resolve(root, path)))).toEqual([])
})
