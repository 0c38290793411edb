import { type Context } from '@concentric/chassis/context'
import { Crud, Resolver } from '@concentric/chassis/crud'
import { type GraphQLResolveInfo } from 'graphql'
import { FundAllocation, FundAllocationDraft, FundAllocationPatch } from './fund-allocation.type.ts'
import { namingAmountDue } from './name-amount-due.ts'

@Resolver(() => FundAllocation)
export class FundAllocationResolver extends Crud(FundAllocation, {
  many: 'fundAllocations',
  draft: FundAllocationDraft,
  patch: FundAllocationPatch,
}) {
  override create(input: FundAllocationDraft, info: GraphQLResolveInfo, context: Context): Promise<FundAllocation> {
    return namingAmountDue(input, context, () => super.create(input, info, context))
  }

  override update(
    id: string,
    version: number,
    input: FundAllocationPatch,
    info: GraphQLResolveInfo,
    context: Context,
  ): Promise<FundAllocation> {
    return namingAmountDue({ ...input, ids: [id] }, context, () => super.update(id, version, input, info, context))
  }

  override updateMany(
    ids: string[],
    input: FundAllocationPatch,
    info: GraphQLResolveInfo,
    context: Context,
  ): Promise<string[]> {
    return namingAmountDue({ ...input, ids }, context, () => super.updateMany(ids, input, info, context))
  }

  override restore(ids: string[], info: GraphQLResolveInfo, context: Context): Promise<string[]> {
    return namingAmountDue({ ids }, context, () => super.restore(ids, info, context))
  }
}
