import { readFileSync } from 'node:fs'
import { buildSchema, isObjectType } from 'graphql'
import { expect, it } from 'vitest'
import { apiPage } from './api-docs.ts'

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))
const page = apiPage(schema)
const anchors = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))

it('has a place for every type and every field of an object', () => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue
    expect(anchors).toContain(type.name.toLowerCase())
    if (isObjectType(type))
      for (const field of Object.keys(type.getFields()))
        expect(anchors).toContain(`${type.name}.${field}`.toLowerCase())
  }
})

it('leads to no place that is not on it, and loads nothing else', () => {
  for (const [, target] of page.matchAll(/href="(?!https:)([^"]+)"/g)) {
    expect(target).toMatch(/^#/)
    expect(anchors).toContain(target?.slice(1))
  }
  expect(page).not.toMatch(/<script|src=/)
})

it('says what the SDL says, Chinese first', () => {
  expect(page).toContain('Every community has a 帮到家 station (S32, R29).')
})
