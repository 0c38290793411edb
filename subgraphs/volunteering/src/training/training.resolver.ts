import { Crud, Resolver } from '@concentric/chassis/crud'
import { Training, TrainingDraft, TrainingPatch } from './training.type.ts'

@Resolver(() => Training)
export class TrainingResolver extends Crud(Training, {
  many: 'trainings',
  draft: TrainingDraft,
  patch: TrainingPatch,
}) {}
