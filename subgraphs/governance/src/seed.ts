import { type Seed, type SeededCommunity, seedId } from '@concentric/chassis/seed'
import { actionItems } from './action-item/action-item.table.ts'
import { agendaItems } from './agenda-item/agenda-item.table.ts'
import { appointments } from './appointment/appointment.table.ts'
import { branches } from './branch/branch.table.ts'
import { brands } from './brand/brand.table.ts'
import { capitalSpends } from './capital-spend/capital-spend.table.ts'
import { committees } from './committee/committee.table.ts'
import { committeeSeats } from './committee-seat/committee-seat.table.ts'
import { communities } from './community/community.table.ts'
import { conferences } from './conference/conference.table.ts'
import { conferenceMembers } from './conference-member/conference-member.table.ts'
import { decisions } from './decision/decision.table.ts'
import { districts } from './district/district.table.ts'
import { fundAllocations } from './fund-allocation/fund-allocation.table.ts'
import { fundRules } from './fund-rule/fund-rule.table.ts'
import { fundSteps } from './fund-step/fund-step.table.ts'
import { meetings } from './meeting/meeting.table.ts'
import { meetingInvitations } from './meeting-invitation/meeting-invitation.table.ts'
import { meetingRecords } from './meeting-record/meeting-record.table.ts'
import { officials } from './official/official.table.ts'
import { posts } from './post/post.table.ts'
import { savedViews } from './saved-view/saved-view.table.ts'
import { actionItemsFrom, agendaItemsFrom, decisionsTaken } from './seed/agenda.ts'
import { exampleBranches } from './seed/branches.ts'
import { exampleBrands, namedBrands } from './seed/brands.ts'
import { committeeSeatsOf } from './seed/committee-seats.ts'
import { committeesOf } from './seed/committees.ts'
import { exampleAndNamedMembers } from './seed/conference-members.ts'
import { conferencesOf } from './seed/conferences.ts'
import { allocationsOf, rules, spendsOf, stepsFrom } from './seed/funds.ts'
import { meetingInvitationsOf } from './seed/meeting-invitations.ts'
import { exampleMeetings, meetingRecordsOf, meetingsOf } from './seed/meetings.ts'
import { exampleAppointments, exampleOfficials } from './seed/officials.ts'
import { postsOf } from './seed/posts.ts'
import { exampleViews } from './seed/views.ts'
import { streets } from './street/street.table.ts'

// The eleven streets of 市南区 (370202) with their codes of GB/T 10114, and the nine communities the source names.
// `examples`: how many of the other 56 are invented here; their official codes are not known, so none has one.
const district = [
  { street: '香港中路', code: '370202001', named: [], examples: 6 },
  { street: '八大峡', code: '370202002', named: ['汶铁', '三门峡', '成武路', '台西五路', '观音峡'], examples: 1 },
  { street: '云南路', code: '370202004', named: ['邹县路', '寿张路'], examples: 4 },
  { street: '中山路', code: '370202005', named: [], examples: 5 },
  { street: '江苏路', code: '370202007', named: [], examples: 5 },
  { street: '八大关', code: '370202009', named: ['太平角'], examples: 5 },
  { street: '湛山', code: '370202010', named: [], examples: 6 },
  { street: '金湖路', code: '370202011', named: [], examples: 5 },
  { street: '八大湖', code: '370202012', named: ['高邮湖路'], examples: 6 },
  // the eight stops of its direct train
  { street: '金门路', code: '370202013', named: [], examples: 8 },
  { street: '珠海路', code: '370202014', named: [], examples: 5 },
]

/** The tree: eleven streets and 65 communities, nine of them real; its funds, its brands, and the bodies that lead it. */
export const seed: Seed = async (sow, today) => {
  const tree = district.flatMap(communitiesOf)
  const districtId = seedId('district')
  await sow(districts, [{ id: districtId, name: '市南区', code: '370202' }])
  await sow(
    streets,
    district.map(({ street, code }) => ({ id: seedId('street', street), districtId, name: `${street}街道`, code })),
  )
  await sow(
    communities,
    tree.map(({ id, streetId, name, sample }) => ({ id, streetId, name: `${name}社区`, sample })),
  )
  await sow(fundRules, rules)
  await sow(fundSteps, stepsFrom(today))
  await sow(fundAllocations, allocationsOf(tree, today))
  await sow(capitalSpends, spendsOf(tree, today))
  await sow(brands, [...namedBrands, ...exampleBrands(tree)])
  await sow(committees, committeesOf(tree, today))
  await sow(branches, exampleBranches)
  await sow(committeeSeats, committeeSeatsOf(tree))
  await sow(posts, postsOf(tree))
  await sow(officials, exampleOfficials)
  await sow(appointments, exampleAppointments(today))
  await sow(conferences, conferencesOf(tree))
  await sow(conferenceMembers, exampleAndNamedMembers)
  await sow(meetings, meetingsOf(tree, today))
  await sow(meetingRecords, meetingRecordsOf(tree))
  await sow(meetingInvitations, meetingInvitationsOf(exampleMeetings(tree, today), today))
  await sow(agendaItems, agendaItemsFrom(today))
  await sow(decisions, decisionsTaken)
  await sow(actionItems, actionItemsFrom(today))
  await sow(savedViews, exampleViews)
  return tree
}

function communitiesOf({ street, named, examples }: (typeof district)[number]): SeededCommunity[] {
  const invented = [...'一二三四五六七八'].slice(0, examples).map((number) => `${street}示例${number}`)
  return [...named, ...invented].map((name) => ({
    id: seedId('community', name),
    name,
    streetId: seedId('street', street),
    streetName: street,
    sample: invented.includes(name),
  }))
}
