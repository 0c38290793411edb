import { Directive, many, ObjectType, one, Row } from '@concentric/chassis/derive'
import { matches } from './match.table.ts'

export const matchedLabels = {
  needId: ['需求', 'Need'],
  offerId: ['服务', 'Service'],
  resourceId: ['资源', 'Resource'],
  state: ['状态', 'State', 'Accepted once both sides said yes, confirmed once both said it was given (R22).'],
  score: ['匹配分', 'Score', 'The sum of the reasons, in points.'],
  reasons: ['匹配理由', 'Reasons', 'What the score was made of when it was proposed.'],
  scheduledOn: ['约定日期', 'Scheduled on'],
} as const

const labels = {
  ...matchedLabels,
  category: ['需求类别', 'Category', 'That of the need when it was proposed.'],
  acceptedOn: ['双方接受日期', 'Accepted on', 'The day the second of both sides said yes.'],
  activityId: ['成果活动', 'Activity', 'The activity that came of it (S78).'],
  venueId: ['成果场所', 'Venue', 'The venue that came of it (S78).'],
} as const

const relations = {
  need: one('Need', matches.needId),
  offer: one('ServiceOffer', matches.offerId),
  resource: one('SharedResource', matches.resourceId),
  activity: one('Activity', matches.activityId),
  venue: one('Venue', matches.venueId),
  parties: many('MatchParty', 'match', ['双方', 'Parties']),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Match extends Row(matches, ['对接', 'Match'], labels, relations) {}
