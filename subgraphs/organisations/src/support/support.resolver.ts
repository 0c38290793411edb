import { Crud, Resolver } from '@concentric/chassis/crud'
import { Support, SupportDraft, SupportPatch } from './support.type.ts'

@Resolver(() => Support)
export class SupportResolver extends Crud(Support, { many: 'supports', draft: SupportDraft, patch: SupportPatch }) {}
