import 'reflect-metadata'
import { ArgsType, Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { declareAsked } from './relation-fields.ts'

/** Whose figure it is: a community's, a street's, or the district's where neither is given. */
@ArgsType()
export class PlaceArguments {
  @Field(() => ID, { nullable: true, description: '社区' })
  communityId?: string
  @Field(() => ID, { nullable: true, description: '街道' })
  streetId?: string
}

@ArgsType()
export class PageArguments {
  @Field(() => Int, { defaultValue: 1 })
  page!: number
  @Field(() => Int, { defaultValue: 25 })
  perPage!: number
  @Field(() => String, { nullable: true })
  after?: string
}

@Directive('@shareable')
@ObjectType({ description: '指标明细\n\nOne of the rows a figure is made of.' })
export class FigureRow {
  @Field(() => ID, { description: '编号\n\nOf the record the row stands for.' })
  id!: string
  @Field(() => String, {
    description: '类型\n\nOf that record, as `Venue`; `Month` or `Year` where the row is a time.',
  })
  type!: string
  @Field(() => String, { description: '名称' })
  label!: string
  @Field(() => Float, { nullable: true, description: '数值\n\nNull where nothing is known, or it is withheld.' })
  value!: number | null
  @Field(() => String, { nullable: true, description: '单位' })
  unit!: string | null
  @Field(() => Boolean, { nullable: true, description: '示例' })
  sample!: boolean | null
}

@Directive('@shareable')
@ObjectType()
export class FigureRowPage {
  @Field(() => [FigureRow])
  items!: FigureRow[]
  @Field(() => Int, { description: '总数' })
  total!: number
  @Field(() => String, { nullable: true, description: '下一页\n\nPass it as `after`; null on the last page.' })
  next!: string | null
}

@Directive('@shareable')
@ObjectType({ description: '指标\n\nA number that opens to the rows it is made of.' })
export class Figure {
  @Field(() => String, { description: '名称' })
  label!: string
  @Field(() => Float, { nullable: true, description: '数值\n\nNull where there is nothing to measure.' })
  value!: number | null
  @Field(() => String, { description: '单位' })
  unit!: string
  @Field(() => Float, { nullable: true, description: '目标' })
  target!: number | null
  @Field(() => String, { description: '口径\n\nWhat is counted, and by which rule of the source.' })
  definition!: string
  @Field(() => String, { description: '截至\n\nThe day the figure was taken, `2026-11-23`.' })
  asOf!: string
  @Field(() => Boolean, {
    description: '部分未显示\n\nRows about fewer than five people are withheld and not counted.',
  })
  suppressed!: boolean
  @Field(() => Float, {
    nullable: true,
    description: '示例占比\n\nThe share of rows invented for the demonstration, 0 to 1; null where there are no rows.',
  })
  sampleShare!: number | null
}
declareAsked(
  Figure,
  'rows',
  () => PageArguments,
  () => FigureRowPage,
  { description: '明细' },
)
