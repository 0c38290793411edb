import { Crud, Resolver } from '@concentric/chassis/crud'
import { Street, StreetDraft, StreetPatch } from './street.type.ts'

@Resolver(() => Street)
export class StreetResolver extends Crud(Street, {
  many: 'streets',
  draft: StreetDraft,
  patch: StreetPatch,
}) {}
