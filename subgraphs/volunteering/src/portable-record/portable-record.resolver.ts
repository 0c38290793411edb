import { type Context } from '@concentric/chassis/context'
import { Arg, Ctx, ID, Mutation, Resolver } from '@concentric/chassis/crud'
import { exportRecord } from './export-record.ts'

@Resolver()
export class PortableRecordResolver {
  /** The service record of a volunteer as signed JSON, to be carried elsewhere and checked at /verify. */
  @Mutation(() => String)
  exportServiceRecord(
    @Arg('volunteerId', () => ID) volunteerId: string,
    @Arg('reason', () => String, { defaultValue: '' }) reason: string,
    @Ctx() context: Context,
  ): Promise<string> {
    return exportRecord(volunteerId, reason, context)
  }
}
