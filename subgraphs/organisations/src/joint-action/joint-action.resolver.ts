import { Crud, Resolver } from '@concentric/chassis/crud'
import { JointAction, JointActionDraft, JointActionPatch } from './joint-action.type.ts'

@Resolver(() => JointAction)
export class JointActionResolver extends Crud(JointAction, {
  many: 'jointActions',
  draft: JointActionDraft,
  patch: JointActionPatch,
}) {}
