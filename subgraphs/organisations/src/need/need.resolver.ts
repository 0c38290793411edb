import { Resolver } from '@concentric/chassis/crud'
import { WatchedCrud } from '@concentric/chassis/watched'
import { Need, NeedDraft, NeedPatch } from './need.type.ts'

@Resolver(() => Need)
export class NeedResolver extends WatchedCrud(Need, { many: 'needs', draft: NeedDraft, patch: NeedPatch }) {}
