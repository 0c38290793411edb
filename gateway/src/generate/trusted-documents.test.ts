import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildSchema } from 'graphql'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { trustedDocuments } from './trusted-documents.ts'

const schema = buildSchema('type Query { level: String name: String }')
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concentric-documents-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}
const found = () => trustedDocuments(folder, schema)

it('finds documents alone, in lists and in records, each once, by the hash of its text', async () => {
  write('a/one.documents.ts', "export const one = '{ level }'\nexport const again = ['{ level }', '{ name }']")
  write('b/portal/two.documents.ts', "export const two = { venues: { list: 'query Two { level name }' } }")
  write('b/other.ts', "export const other = '{ nothing }'")
  expect(await found()).toEqual({
    'sha256:2678d57e74e6b6d1dfe62cf566bdfaf8ddd403ef85b5d5bfb404874fb3c8ea12': '{ level }',
    'sha256:30166fc3298853f22709fce1e4a00e98f1b6a3160eaaaf9cb3b7db6a16073b07': '{ name }',
    'sha256:70f28995261f7482fb3fab78ae3e790f29718df3bfefc10fb9e49540cad24762': 'query Two { level name }',
  })
})

it.each([
  ['that is not GraphQL', "'{ level'", /^broken\.documents\.ts holds a document the graph cannot answer: Syntax Error/],
  [
    'the graph cannot answer',
    "'{ levels }'",
    /^broken\.documents\.ts holds a document the graph cannot answer: Cannot query field "levels"/,
  ],
  ['with two operations', "'query A { level } query B { level }'", /^broken\.documents\.ts holds a document with 2/],
  ['that is still to be written', '(name) => name', /^broken\.documents\.ts exports a function\./],
])('refuses one %s, by the name of its file', async (_what, value, words) => {
  write('broken.documents.ts', `export const broken = ${value}`)
  await expect(found()).rejects.toThrow(words)
})
