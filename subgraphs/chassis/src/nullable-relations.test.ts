import { snakeCase, uuid, varchar } from 'drizzle-orm/pg-core'
import { expect, it } from 'vitest'
import { identity } from './columns.ts'
import { FieldResolver, Reads, Resolver } from './crud.ts'
import { Directive, many, ObjectType, one, Row } from './derive.ts'
import { subgraph } from './subgraph.ts'

const choirs = snakeCase
  .schema('nullable_test')
  .table('choir', { ...identity, name: varchar({ length: 9 }).notNull(), parentId: uuid().notNull() })

@Directive('@key(fields: "id")')
@ObjectType()
class Choir extends Row(
  choirs,
  ['合唱团', 'Choir'],
  { name: ['名称', 'Name'], parentId: ['上级', 'Parent'] },
  {
    parent: one('Choir', choirs.parentId),
    children: many('Choir', 'parent', ['下级', 'Children']),
    hall: one('Hall', choirs.id, ['大厅', 'Hall']),
  },
) {}

@Resolver(() => Choir)
class ChoirResolver extends Reads(Choir, { many: 'choirs' }) {}

it('makes every relation nullable, also one whose column is not', () => {
  const { schema } = subgraph('nullable', { ChoirResolver })
  const type = schema.getType('Choir') as unknown as { getFields(): Record<string, { type: unknown }> }
  const typeOf = (field: string) => String(type.getFields()[field]?.type)
  expect(['parentId', 'parent', 'children', 'hall'].map(typeOf)).toEqual(['ID!', 'Choir', 'ChoirPage', 'Hall'])
})

it('stops the start at a field that promises a row the reader may not see', () => {
  @Resolver(() => Choir)
  class PromisingResolver extends Reads(Choir, { many: 'choirs' }) {
    @FieldResolver(() => Choir)
    rival(): null {
      return null
    }
  }
  expect(() => subgraph('nullable', { PromisingResolver }).schema).toThrow(
    'Choir.rival is of type Choir!, but row security may hide what it points at. Make it nullable: { nullable: true }.',
  )
})
