import { type Context } from '@concentric/chassis/context'
import { Arg, Crud, Ctx, ID, Mutation, Resolver } from '@concentric/chassis/crud'
import { erase } from './erase.ts'
import { peopleOf } from './people-of-sheet.ts'
import { sheetFields } from './sheet-fields.ts'
import { Volunteer, VolunteerDraft, VolunteerPatch } from './volunteer.type.ts'

@Resolver(() => Volunteer)
export class VolunteerResolver extends Crud(Volunteer, {
  many: 'volunteers',
  draft: VolunteerDraft,
  patch: VolunteerPatch,
  sheet: { fields: sheetFields, beside: peopleOf },
}) {
  /** Erases a person for good (PIPL 47): by himself, or by a clerk of his place on his written request. */
  @Mutation(() => Boolean)
  async eraseVolunteer(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await erase(id, reason, context)
    return true
  }
}
