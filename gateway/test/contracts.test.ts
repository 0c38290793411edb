import { buildSubgraphSchema } from '@apollo/subgraph'
import { graphql, lexicographicSortSchema, parse, printSchema, validateSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { subgraphs } from '../src/subgraphs.ts'

describe.each(subgraphs)('the schema of $name', ({ schema, sdl }) => {
  it('is the one Apollo makes of its contract', () => {
    const theirs = buildSubgraphSchema(parse(sdl))
    expect(printSchema(lexicographicSortSchema(schema))).toBe(printSchema(lexicographicSortSchema(theirs)))
    expect(validateSchema(schema)).toEqual([])
  })

  it('tells a gateway its contract as Apollo does', async () => {
    const source = '{ _service { sdl } }'
    const [ours, theirs] = await Promise.all([
      graphql({ schema, source }),
      graphql({ schema: buildSubgraphSchema(parse(sdl)), source }),
    ])
    expect(ours).toEqual(theirs)
    expect(ours.errors).toBeUndefined()
  })
})
