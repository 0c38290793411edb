import { Crud, Resolver } from '@concentric/chassis/crud'
import { Programme, ProgrammeDraft, ProgrammePatch } from './programme.type.ts'

@Resolver(() => Programme)
export class ProgrammeResolver extends Crud(Programme, {
  many: 'programmes',
  draft: ProgrammeDraft,
  patch: ProgrammePatch,
}) {}
