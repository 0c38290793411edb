import { Resolver } from '@concentric/chassis/crud'
import { WatchedCrud } from '@concentric/chassis/watched'
import { keptActs } from '../kept-act/kept-act.table.ts'
import { Need, NeedDraft, NeedPatch } from './need.type.ts'

@Resolver(() => Need)
export class NeedResolver extends WatchedCrud(Need, { many: 'needs', draft: NeedDraft, patch: NeedPatch, keptActs }) {}
