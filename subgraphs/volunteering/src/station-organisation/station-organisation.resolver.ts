import { Crud, Resolver } from '@concentric/chassis/crud'
import { StationOrganisation, StationOrganisationDraft, StationOrganisationPatch } from './station-organisation.type.ts'

@Resolver(() => StationOrganisation)
export class StationOrganisationResolver extends Crud(StationOrganisation, {
  many: 'stationOrganisations',
  draft: StationOrganisationDraft,
  patch: StationOrganisationPatch,
}) {}
