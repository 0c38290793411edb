import { Crud, Resolver } from '@concentric/chassis/crud'
import { Need, NeedDraft, NeedPatch } from './need.type.ts'

@Resolver(() => Need)
export class NeedResolver extends Crud(Need, { many: 'needs', draft: NeedDraft, patch: NeedPatch }) {}
