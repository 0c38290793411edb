import { type Context } from '@concentric/chassis/context'
import { Args, ArgsType, Ctx, Field, ID, Mutation, Reads, Resolver, Writing } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { scopeOf } from '@concentric/chassis/scope'
import { draftOf, insertOnly } from '@concentric/chassis/write'
import { tellUnits } from '../unit-export/tell-units.ts'
import { ListExport, ListExportDraft } from './list-export.type.ts'

@ArgsType()
class Export {
  @Field(() => ListExportDraft)
  input!: ListExportDraft
  @Field(() => [ID], {
    nullable: true,
    description: '单位\n\nThe partner units the rows are of; each is told which office took them out.',
  })
  unitIds?: string[]
}

const rows = new Writing(ListExport)

@Resolver(() => ListExport)
export class ListExportResolver extends Reads(ListExport, { many: 'listExports' }) {
  /** Leaves a row of what the actor is about to take out; a console asks before it writes the sheet. */
  @Mutation(() => Boolean)
  async recordExport(@Args(() => Export) { input, unitIds }: Export, @Ctx() context: Context): Promise<boolean> {
    const { actor } = context
    const given = await rows.checked(input, ListExportDraft, context)
    const entity = entityOf(ListExport)
    const values = draftOf(entity.columns, { ...given, accountId: actor.accountId, grantId: actor.grantId })
    await context.runInTurn([insertOnly(entity, values), ...tellUnits(unitIds ?? [], String(given.name), context)], {
      ...scopeOf(context.request),
      role: 'system',
    })
    return true
  }
}
