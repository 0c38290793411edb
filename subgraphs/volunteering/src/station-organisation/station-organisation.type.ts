import {
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  ObjectType,
  one,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { stationOrganisations } from './station-organisation.table.ts'

const labels = {
  stationId: ['服务站', 'Station'],
  organisationId: ['社会组织', 'Social organisation', 'Works with a station once (S83).'],
  name: ['名称', 'Name', 'What the station lists the organisation as.'],
  since: ['加入日期', 'Since'],
} as const
const rules = createInsertSchema(stationOrganisations)

const relations = {
  station: one('ServiceStation', stationOrganisations.stationId),
  organisation: one('SocialOrganisation', stationOrganisations.organisationId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class StationOrganisation extends Row(
  stationOrganisations,
  ['入站社会组织', 'Station organisation'],
  labels,
  relations,
) {}

@InputType()
export class StationOrganisationDraft extends Draft(stationOrganisations, rules) {}

@InputType()
export class StationOrganisationPatch extends Patch(stationOrganisations, rules) {}
