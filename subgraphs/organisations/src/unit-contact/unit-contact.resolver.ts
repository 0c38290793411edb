import { Crud, Resolver } from '@concentric/chassis/crud'
import { keptActs } from '../kept-act/kept-act.table.ts'
import { UnitContact, UnitContactDraft, UnitContactPatch } from './unit-contact.type.ts'

@Resolver(() => UnitContact)
export class UnitContactResolver extends Crud(UnitContact, {
  many: 'unitContacts',
  draft: UnitContactDraft,
  patch: UnitContactPatch,
  keptActs,
}) {}
