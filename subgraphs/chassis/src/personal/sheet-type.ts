import 'reflect-metadata'
import { Directive, Field, ObjectType } from 'type-graphql'

@Directive('@shareable')
@ObjectType({ description: '个人数据表\n\nWhat is kept about a person in one table, as words.' })
export class PersonalSheet {
  @Field(() => String, { description: '名称' })
  name!: string
  @Field(() => [String], { description: '列' })
  columns!: string[]
  @Field(() => [[String]], { description: '行\n\nOne text for each column; an empty one where nothing is kept.' })
  rows!: string[][]
  @Field(() => String, {
    nullable: true,
    description: '下一页\n\nPass it as `after` for the rest; null where all is told.',
  })
  next!: string | null
}
