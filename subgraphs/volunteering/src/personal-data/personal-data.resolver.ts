import { type Context } from '@concentric/chassis/context'
import { Ctx, Mutation, Resolver } from '@concentric/chassis/crud'
import { exportOf } from './export.ts'
import { PersonalData } from './personal-data.type.ts'

@Resolver()
export class PersonalDataResolver {
  /** Everything that is kept about the volunteer who asks. It leaves a row, like every reading in clear. */
  @Mutation(() => PersonalData)
  async exportMyData(@Ctx() context: Context): Promise<PersonalData> {
    return exportOf(context)
  }
}
