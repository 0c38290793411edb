import { dayFrom, seedId } from '@concentric/chassis/seed'
import { type appointments } from '../appointment/appointment.table.ts'
import { type officials } from '../official/official.table.ts'
import { staffed } from './posts.ts'

type Official = typeof officials.$inferInsert
type Appointment = typeof appointments.$inferInsert
type Held = { official: string; post: string; name: string; from: number; to?: number }

// a local number never begins with a nought: nobody can be called there
const officePhone = '0532-00000000'
const STARTED = -400

/** Invented officials: of a street its secretary and office heads, of a community the secretary, the deputy and the director. */
export const exampleOfficials: readonly Official[] = staffed.flatMap(({ community, street }) => {
  const ofStreet = { streetId: seedId('street', street), officePhone, sample: true }
  const ofCommunity = {
    communityId: seedId('community', community),
    officePhone,
    workplaceId: seedId('venue', 'centre', community),
    sample: true,
  }
  return [
    { ...ofStreet, id: officialId(street, '书记'), displayName: `示例·书记（${street}）`, rank: 'DIVISION' },
    ...[1, 2, 3, 4, 5].map(
      (number): Official => ({
        ...ofStreet,
        id: officialId(street, `主任${number}`),
        displayName: `示例·主任${number}（${street}）`,
        rank: 'DEPUTY_DIVISION',
      }),
    ),
    { ...ofCommunity, id: officialId(community, '甲'), displayName: '示例·干部甲', rank: 'DEPUTY_DIVISION' },
    { ...ofCommunity, id: officialId(community, '乙'), displayName: '示例·干部乙', rank: 'SECTION' },
    { ...ofCommunity, id: officialId(community, '丙'), displayName: '示例·干部丙', rank: 'OTHER' },
    { ...ofCommunity, id: officialId(community, '丁'), displayName: '示例·干部丁', rank: 'DEPUTY_DIVISION' },
  ]
})

/** Who holds which post: a secretary heads the station (S7), a director is deputy in both (S11); 丁 came before 甲. */
export const exampleAppointments = (today: Date): Appointment[] =>
  staffed
    .flatMap(({ community, street }): Held[] => [
      {
        official: officialId(street, '书记'),
        post: seedId('post', 'STREET_SECRETARY', street),
        name: '书记',
        from: STARTED,
      },
      ...[1, 2, 3, 4, 5].map((number) => ({
        official: officialId(street, `主任${number}`),
        post: seedId('post', 'OFFICE_HEAD', street, number),
        name: '办公室主任',
        from: STARTED,
      })),
      ...(['COMMITTEE_SECRETARY', 'STATION_HEAD'] as const).flatMap((kind) => [
        {
          official: officialId(community, '丁'),
          post: seedId('post', kind, community),
          name: '前任',
          from: 2 * STARTED,
          to: STARTED - 1,
        },
        { official: officialId(community, '甲'), post: seedId('post', kind, community), name: '现任', from: STARTED },
      ]),
      {
        official: officialId(community, '乙'),
        post: seedId('post', 'DEPUTY_SECRETARY', community, 1),
        name: '副书记',
        from: STARTED,
      },
      ...[
        seedId('post', 'DEPUTY_SECRETARY', community, 2),
        seedId('post', 'DEPUTY_STATION_HEAD', community),
        seedId('post', 'RESIDENTS_DIRECTOR', community),
      ].map((post) => ({ official: officialId(community, '丙'), post, name: '居委会主任兼任', from: STARTED })),
    ])
    .map(({ official, post, name, from, to }) => ({
      id: seedId('appointment', post, from),
      postId: post,
      officialId: official,
      name: `示例任职（${name}）`,
      startsOn: dayFrom(today, from),
      endsOn: to === undefined ? null : dayFrom(today, to),
      sample: true,
    }))

function officialId(place: string, name: string): string {
  return seedId('official', place, name)
}
