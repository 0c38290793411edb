import { Crud, Resolver } from '@concentric/chassis/crud'
import { Brand, BrandDraft, BrandPatch } from './brand.type.ts'

@Resolver(() => Brand)
export class BrandResolver extends Crud(Brand, {
  many: 'brands',
  draft: BrandDraft,
  patch: BrandPatch,
}) {}
