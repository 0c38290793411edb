import { Crud, Resolver } from '@concentric/chassis/crud'
import { Venue, VenueDraft, VenuePatch } from './venue.type.ts'

@Resolver(() => Venue)
export class VenueResolver extends Crud(Venue, {
  many: 'venues',
  draft: VenueDraft,
  patch: VenuePatch,
}) {}
