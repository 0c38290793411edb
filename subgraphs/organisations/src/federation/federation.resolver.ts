import { Crud, Resolver } from '@concentric/chassis/crud'
import { Federation, FederationDraft, FederationPatch } from './federation.type.ts'

@Resolver(() => Federation)
export class FederationResolver extends Crud(Federation, {
  many: 'federations',
  draft: FederationDraft,
  patch: FederationPatch,
}) {}
