import { Crud, Resolver } from '@concentric/chassis/crud'
import { Incubation, IncubationDraft, IncubationPatch } from './incubation.type.ts'

@Resolver(() => Incubation)
export class IncubationResolver extends Crud(Incubation, {
  many: 'incubations',
  draft: IncubationDraft,
  patch: IncubationPatch,
}) {}
