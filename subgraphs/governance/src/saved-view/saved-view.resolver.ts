import { Crud, Resolver } from '@concentric/chassis/crud'
import { SavedView, SavedViewDraft, SavedViewPatch } from './saved-view.type.ts'

@Resolver(() => SavedView)
export class SavedViewResolver extends Crud(SavedView, {
  many: 'savedViews',
  draft: SavedViewDraft,
  patch: SavedViewPatch,
}) {}
