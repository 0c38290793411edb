import 'reflect-metadata'
import { type GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, Field, ID, Info, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import { type Context } from './context.ts'
import { answersBy } from './declared/root-plan.ts'
import { type Entity, entityOf } from './entity.ts'
import { listArguments } from './filter.ts'
import { ImportedRow, importInput, type SheetFields } from './import.ts'
import { type Imported, importRows, type SheetRules } from './import-rows.ts'
import { parsed } from './json-text.ts'
import { insertOnce } from './kept-act/insert-once.ts'
import { type KeptActTable } from './kept-act/once.ts'
import { lowerFirst, upperFirst } from './names.ts'
import { pageOfRows, rowById, rowPlan } from './read.ts'
import { Writing } from './writing.ts'

export {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Info,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql'
export { Writing } from './writing.ts'

type Class<T> = new () => T
type Parts<D, P> = {
  many: string
  draft: Class<D>
  patch: Class<P>
  /** What the sheet of an import holds beside the fields of the patch, and how it is read. */
  sheet?: SheetRules & { fields?: SheetFields }
  /** Where acts under keys are kept: `create…` takes one, for programs that do not know whether they were heard. */
  keptActs?: KeptActTable
}
type Listed = {
  many: string
  page: Class<object>
  arguments: Class<object>
  entity: Entity
  draft?: Class<object>
  patch?: Class<object>
  /** Rows are written one at a time, by acts of their own called as those of `Crud`. */
  alone: boolean
}

const listed = new Map<object, Listed>()

/** What `Crud` or `Reads` made of a type: its plural, page and arguments. */
export const listingOf = (type: object) => listed.get(type)

const resolved = new WeakMap<object, Class<object>>()

/** The entity a resolver made with `Crud` or `Reads` answers for. */
export function typeOf(resolver: object): Class<object> | undefined {
  for (let at: object | null = resolver; at; at = Object.getPrototypeOf(at) as object | null) {
    const found = resolved.get(at)
    if (found) return found
  }
}

/** The two readings of an entity: one by id, and the list. A draft and a patch are those of its own `create…` and `update…`, if it has them. */
export function Reads<R extends object>(
  Type: Class<R>,
  { many, draft, patch }: { many: string; draft?: Class<object>; patch?: Class<object> },
) {
  const entity = entityOf(Type)

  @ObjectType(`${Type.name}Page`)
  class Page {
    @Field(() => [Type])
    items!: R[]
    @Field(() => Int, { description: '总数\n\nRows you may read under the filter, on all pages.' })
    total!: number
    @Field(() => String, { nullable: true, description: '下一页\n\nPass it as `after`; null on the last page.' })
    next!: string | null
  }
  const ListArguments = listArguments(entity)
  listed.set(Type, { many, page: Page, arguments: ListArguments, entity, draft, patch, alone: true })

  const [one, page] = [rowById(entity), pageOfRows(entity)]

  @Resolver()
  abstract class ReadResolver {
    /** One row; null when it is absent or not yours. */
    @Query(() => Type, { name: lowerFirst(Type.name), nullable: true })
    async get(
      @Arg('id', () => ID) id: string,
      @Info() info: GraphQLResolveInfo,
      @Ctx() context: Context,
    ): Promise<R | null> {
      return parsed(await one({ id }, context, info)) as R | null
    }

    /** A page of rows. */
    @Query(() => Page, { name: many, nullable: true })
    async list(
      @Args(() => ListArguments) _args: object,
      @Info() info: GraphQLResolveInfo,
      @Ctx() context: Context,
    ): Promise<Page> {
      return parsed(await page({}, context, info)) as Page
    }
  }
  answersBy(ReadResolver.prototype.get, one)
  answersBy(ReadResolver.prototype.list, page)
  resolved.set(ReadResolver, Type)
  return ReadResolver
}

/** The standard operations of an entity. Override a method to change one; an act of the domain is a method of its own. */
export function Crud<R extends object, D extends object, P extends object>(
  Type: Class<R>,
  { many, draft, patch, sheet, keptActs }: Parts<D, P>,
) {
  const Readings = Reads(Type, { many })
  listed.set(Type, { ...listed.get(Type)!, draft, patch, alone: false })
  const rows = new Writing<R>(Type)
  const entity = entityOf(Type)
  const byId = rowPlan(entity)
  const RowImport = importInput(`${Type.name}Import`, patch, sheet?.fields)

  @Resolver()
  abstract class CrudResolver extends Readings {
    @Mutation(() => Type, { name: `create${Type.name}` })
    async create(
      @Arg('input', () => draft) input: D,
      @Info() info: GraphQLResolveInfo,
      @Ctx() context: Context,
      key?: string | null,
    ): Promise<R> {
      if (!keptActs || typeof key !== 'string')
        return rows.insert(await rows.checked(input, draft, context), info, context)
      const act = { name: `create${Type.name}`, key, input: { ...(input as Record<string, unknown>) } }
      const id = await insertOnce(act, { entity, rows, draft, table: keptActs }, context)
      return (await context.ask(byId, { id }, info)) as R
    }

    /** Changes one row; refused with CONFLICT and the newest version when somebody was faster. */
    @Mutation(() => Type, { name: `update${Type.name}` })
    async update(
      @Arg('id', () => ID) id: string,
      @Arg('version', () => Int) version: number,
      @Arg('input', () => patch) input: P,
      @Info() info: GraphQLResolveInfo,
      @Ctx() context: Context,
    ): Promise<R> {
      return rows.change(id, version, await rows.checked(input, patch, context), info, context)
    }

    /** Changes up to 200 rows at once, all or nothing. */
    @Mutation(() => [ID], { name: `update${upperFirst(many)}` })
    async updateMany(
      @Arg('ids', () => [ID]) ids: string[],
      @Arg('input', () => patch) input: P,
      @Info() info: GraphQLResolveInfo,
      @Ctx() context: Context,
    ): Promise<string[]> {
      return rows.changeAll(ids, await rows.checked(input, patch, context), info, context)
    }

    /** Creates and changes up to 2,000 rows, as a sheet holds them: all of them or none. */
    @Mutation(() => [ImportedRow], {
      name: `import${upperFirst(many)}`,
      description:
        '导入\n\nCreates the rows without a version and changes those with one, as the sheet of an export holds them: all or, if one is refused, none; at most 2,000 a call. The id of a new row is made by the caller, so that a repeated call doubles nothing. A dry run writes nothing and answers the same.',
    })
    importMany(
      @Arg('rows', () => [RowImport]) given: Imported[],
      @Arg('dryRun', () => Boolean) dryRun: boolean,
      @Ctx() context: Context,
    ): Promise<ImportedRow[]> {
      return importRows({ entity, draft, patch, rows: given, dryRun, context, rules: sheet })
    }

    /** Archives up to 200 rows, all or nothing; nothing is ever deleted. */
    @Mutation(() => [ID], { name: `delete${upperFirst(many)}` })
    async archive(
      @Arg('ids', () => [ID]) ids: string[],
      @Info() info: GraphQLResolveInfo,
      @Ctx() context: Context,
    ): Promise<string[]> {
      return rows.archive(ids, info, context)
    }

    /** Brings archived rows back, all or nothing. */
    @Mutation(() => [ID], { name: `restore${upperFirst(many)}` })
    async restore(
      @Arg('ids', () => [ID]) ids: string[],
      @Info() info: GraphQLResolveInfo,
      @Ctx() context: Context,
    ): Promise<string[]> {
      return rows.restore(ids, info, context)
    }
  }
  if (keptActs) Arg('key', () => ID, { nullable: true, description: keyLabel })(CrudResolver.prototype, 'create', 3)
  return CrudResolver
}

const keyLabel =
  '操作编号\n\nMade by the caller; the same key answers the same row. Without one a repeated call may add another.'
