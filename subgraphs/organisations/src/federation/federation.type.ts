import {
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  many,
  ObjectType,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { federations } from './federation.table.ts'

const labels = {
  name: ['名称', 'Name'],
  charter: ['章程要点', 'Charter'],
  foundedOn: ['成立日期', 'Founded on'],
} as const
const rules = createInsertSchema(federations)

const relations = {
  members: many('FederationMember', 'federation', ['会员', 'Members']),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Federation extends Row(federations, ['社会组织联合会', 'Federation'], labels, relations) {}

@InputType()
export class FederationDraft extends Draft(federations, rules) {}

@InputType()
export class FederationPatch extends Patch(federations, rules) {}
