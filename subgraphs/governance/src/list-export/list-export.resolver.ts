import { type Context } from '@concentric/chassis/context'
import { Arg, Ctx, Mutation, Reads, Resolver, Writing } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { scopeOf } from '@concentric/chassis/scope'
import { draftOf, insertOnly } from '@concentric/chassis/write'
import { ListExport, ListExportDraft } from './list-export.type.ts'

const rows = new Writing(ListExport)

@Resolver(() => ListExport)
export class ListExportResolver extends Reads(ListExport, { many: 'listExports' }) {
  /** Leaves a row of what the actor is about to take out; a console asks before it writes the sheet. */
  @Mutation(() => Boolean)
  async recordExport(
    @Arg('input', () => ListExportDraft) input: ListExportDraft,
    @Ctx() context: Context,
  ): Promise<boolean> {
    const { actor } = context
    const given = await rows.checked(input, ListExportDraft, context)
    const entity = entityOf(ListExport)
    const values = draftOf(entity.columns, { ...given, accountId: actor.accountId, grantId: actor.grantId })
    await context.run(insertOnly(entity, values), { ...scopeOf(context.request), role: 'system' })
    return true
  }
}
