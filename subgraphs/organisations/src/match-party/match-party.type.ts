import { Directive, ObjectType, one, Row } from '@concentric/chassis/derive'
import { matchedLabels } from '../match/match.type.ts'
import { matchParties } from './match-party.table.ts'

const labels = {
  matchId: ['对接', 'Match'],
  side: ['哪一方', 'Side'],
  unitId: ['单位', 'Unit', 'None where the community or street answers itself.'],
  ...matchedLabels,
  acceptedOn: ['接受日期', 'Accepted on'],
  confirmedOn: ['确认日期', 'Confirmed on'],
  reason: ['谢绝或取消的理由', 'Reason', 'Why this side declined or cancelled; the other side does not see it.'],
} as const

const relations = {
  match: one('Match', matchParties.matchId),
  unit: one('PartnerUnit', matchParties.unitId),
  need: one('Need', matchParties.needId),
  offer: one('ServiceOffer', matchParties.offerId),
  resource: one('SharedResource', matchParties.resourceId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class MatchParty extends Row(matchParties, ['对接方', 'Match party'], labels, relations) {}
