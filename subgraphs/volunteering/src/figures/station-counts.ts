import { counted, type Figure, oneForEach } from '@concentric/chassis/figures'
import { eq, isNotNull } from 'drizzle-orm'
import { affiliatedShops } from '../affiliated-shop/affiliated-shop.table.ts'
import { serviceStations } from '../service-station/service-station.table.ts'
import { stationMembers } from '../station-member/station-member.table.ts'
import { stationOrganisations } from '../station-organisation/station-organisation.table.ts'
import { teams } from '../team/team.table.ts'
import { volunteerGroups } from '../volunteer-group/volunteer-group.table.ts'
import { onDay, standing } from './station-on-day.ts'

export const helpAtHomeCount: Figure = {
  label: ['“帮到家”服务站', '帮到家 stations'],
  definition: [
    '“帮到家”便民服务站的个数，目标是每个社区一处（S32、R29）。',
    '帮到家 stations; one per community is the aim (S32, R29).',
  ],
  unit: ['处', 'stations'],
  of: 'count',
  target: oneForEach,
  rows: counted('ServiceStation', serviceStations, ({ kind }) => eq(kind, 'HELP_AT_HOME')),
}

export const teamCount: Figure = {
  label: ['服务队', 'Teams'],
  definition: ['服务站的志愿服务队（S32、S83）。', 'Volunteer teams of the stations (S32, S83).'],
  unit: ['支', 'teams'],
  of: 'count',
  ...onDay,
  rows: standing('Team', teams, { since: teams.foundedOn }),
}

export const affiliatedShopCount: Figure = {
  label: ['加盟店', 'Affiliated shops'],
  definition: ['服务站的社区加盟店（S83）。', 'Shops affiliated to the stations (S83).'],
  unit: ['个', 'shops'],
  of: 'count',
  ...onDay,
  rows: standing('AffiliatedShop', affiliatedShops, { since: affiliatedShops.since }),
}

export const jointUnitCount: Figure = {
  label: ['联办单位', 'Joint units'],
  definition: ['与服务站联办的单位（S83）。', 'Units the stations are run jointly with (S83).'],
  unit: ['家', 'units'],
  of: 'count',
  ...onDay,
  rows: standing('StationMember', stationMembers, {
    since: stationMembers.since,
    which: ({ kind }) => eq(kind, 'JOINT'),
  }),
}

export const volunteerGroupCount: Figure = {
  label: ['志愿团队', 'Volunteer groups'],
  definition: [
    '服务站的志愿团队；不属于服务站的不计（S83）。',
    'Volunteer groups of the stations; those of no station do not count (S83).',
  ],
  unit: ['个', 'groups'],
  of: 'count',
  ...onDay,
  rows: standing('VolunteerGroup', volunteerGroups, {
    since: volunteerGroups.foundedOn,
    which: ({ stationId }) => isNotNull(stationId),
  }),
}

export const stationOrganisationCount: Figure = {
  label: ['入站组织', 'Organisations of stations'],
  definition: [
    '参加服务站的社会组织，一家组织参加几个站就计几次（S83）。',
    'Social organisations at the stations; one counts once for each it is at (S83).',
  ],
  unit: ['家', 'organisations'],
  of: 'count',
  ...onDay,
  rows: standing('StationOrganisation', stationOrganisations, { since: stationOrganisations.since }),
}
