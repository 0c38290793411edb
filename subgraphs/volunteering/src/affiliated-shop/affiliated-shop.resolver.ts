import { Crud, Resolver } from '@concentric/chassis/crud'
import { AffiliatedShop, AffiliatedShopDraft, AffiliatedShopPatch } from './affiliated-shop.type.ts'

@Resolver(() => AffiliatedShop)
export class AffiliatedShopResolver extends Crud(AffiliatedShop, {
  many: 'affiliatedShops',
  draft: AffiliatedShopDraft,
  patch: AffiliatedShopPatch,
}) {}
