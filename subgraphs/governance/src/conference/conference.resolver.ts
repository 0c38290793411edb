import { Crud, Resolver } from '@concentric/chassis/crud'
import { Conference, ConferenceDraft, ConferencePatch } from './conference.type.ts'

@Resolver(() => Conference)
export class ConferenceResolver extends Crud(Conference, {
  many: 'conferences',
  draft: ConferenceDraft,
  patch: ConferencePatch,
}) {}
