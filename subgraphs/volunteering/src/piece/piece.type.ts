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
import { pieces } from './piece.table.ts'

const labels = {
  name: ['作品名称', 'Name'],
  troupeId: ['文艺队伍', 'Troupe', 'The group that made it: 阳光吕剧团 (S42).'],
  kind: ['类型', 'Kind'],
  firstShownOn: ['首演日期', 'First shown on'],
  firstShownAtId: ['首演活动', 'First shown at'],
} as const
const rules = createInsertSchema(pieces)

const relations = {
  troupe: one('VolunteerGroup', pieces.troupeId),
  firstShownAt: one('Activity', pieces.firstShownAtId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Piece extends Row(
  pieces,
  ['文艺作品', 'Piece', 'What a culture troupe has made (S42).'],
  labels,
  relations,
) {}

@InputType()
export class PieceDraft extends Draft(pieces, rules) {}

@InputType()
export class PiecePatch extends Patch(pieces, rules) {}
