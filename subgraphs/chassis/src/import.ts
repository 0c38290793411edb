import 'reflect-metadata'
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { descriptionOf, type Label } from './entity.ts'
import { type GraphType } from './graph-type.ts'

export enum ImportOutcome {
  CREATED = 'CREATED',
  UPDATED = 'UPDATED',
  UNCHANGED = 'UNCHANGED',
  REFUSED = 'REFUSED',
}
registerEnumType(ImportOutcome, {
  name: 'ImportOutcome',
  description: '导入结果\n\nWhat became of a row, or would have.',
  valuesConfig: {
    CREATED: { description: '新增' },
    UPDATED: { description: '修改' },
    UNCHANGED: { description: '未变\n\nIt holds these values already, or was created by the same call before.' },
    REFUSED: { description: '有误' },
  },
})

/** What is wrong with a row of an import. */
@Directive('@shareable')
@ObjectType({ description: '导入错误' })
export class ImportError {
  @Field(() => String, { nullable: true, description: '字段\n\nNull when it concerns the row as a whole.' })
  field!: string | null
  @Field(() => String, { description: '说明' })
  message!: string
}

/** What became of a row of an import, in the order of the call. */
@Directive('@shareable')
@ObjectType({ description: '导入的行' })
export class ImportedRow {
  @Field(() => ID, { description: '编号' })
  id!: string
  @Field(() => ImportOutcome, { description: '结果' })
  outcome!: ImportOutcome
  @Field(() => [ImportError], { description: '错误' })
  errors!: ImportError[]
}

/** Fields a sheet holds beside those of its entity: their type and what they are called. */
export type SheetFields = Readonly<Record<string, { type: GraphType; label: Label }>>

/** The input of one row of an import: an id, the version of a row that is changed, the fields of its patch, and those of the sheet alone. */
export function importInput(name: string, patch: new () => object, further: SheetFields = {}): new () => object {
  class RowImport extends patch {}
  InputType(name)(RowImport)
  for (const [key, { type, label }] of Object.entries(further))
    Field(() => type, { nullable: true, description: descriptionOf(label) })(RowImport.prototype, key)
  Field(() => ID, { description: '编号\n\nOf a new row: made by the caller, a UUID.' })(RowImport.prototype, 'id')
  Field(() => Int, { nullable: true, description: '版本\n\nThe version that was read; null makes a new row.' })(
    RowImport.prototype,
    'version',
  )
  return RowImport
}
