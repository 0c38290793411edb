import { Crud, Resolver } from '@concentric/chassis/crud'
import { SocialOrganisation, SocialOrganisationDraft, SocialOrganisationPatch } from './social-organisation.type.ts'

@Resolver(() => SocialOrganisation)
export class SocialOrganisationResolver extends Crud(SocialOrganisation, {
  many: 'socialOrganisations',
  draft: SocialOrganisationDraft,
  patch: SocialOrganisationPatch,
}) {}
