import { randomUUID } from 'node:crypto'
import { connected } from '@concentric/chassis/database/connection'
import { seedId } from '@concentric/chassis/seed'
import { getNamedType } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { expected } from '../reach/expected.ts'
import { houseWithDoor, type Outsider, outsiders, own, schema, trusted } from './outsiders.ts'
import { addsTo, type Fault, inChargeOfAll, readsAllOf } from './planted-faults.ts'

const queries = Object.values(schema.getQueryType()!.getFields())
const listOf = (type: string) => queries.find((field) => getNamedType(field.type).name === `${type}Page`)!.name
const neighbour = seedId('unit', '高邮湖路', 1)
const opened = houseWithDoor()

type OfUnit = { unit: (Row & { name?: string | null; contacts?: { items: Row[] } | null }) | null }
type Row = { id: string; state?: string; unitId?: string | null; organisationId?: string | null }
const isOwn = (account: Outsider, { unitId, organisationId }: Row) =>
  account === 'unit' ? unitId === own.unit : organisationId === own.organisation

/** What an account is told; a question put wrongly is no refusal. */
async function told(account: string, query: string, variables = {}) {
  const { data, errors } = await opened.ask(account, { query }, variables)
  for (const { message, extensions } of errors ?? [])
    if (!['FORBIDDEN', 'NOT_FOUND'].includes(extensions.code)) throw new Error(`${message}\n${query}`)
  return data
}
const rows = async <R = Row>(account: string, list: string, fields = 'id'): Promise<R[]> =>
  (await told(account, `{ page: ${list} { items { ${fields} } } }`))?.page?.items ?? []
const foreign = async (account: Outsider, list: string, fields = 'id unitId') =>
  (await rows(account, list, fields)).filter((row) => !isOwn(account, row)).map(({ id }) => `${list} ${id}`)

/** A line of the column: what is tried, and the faults of the database by which it would succeed. */
type Line = { what: string; tried: (account: Outsider) => Promise<string[]>; faults: readonly Fault[] }

/** Of a type no row at all. */
const nothingOf = (what: string, ...types: string[]): Line[] =>
  types.map((type) => ({
    what: `${what}: ${type}`,
    tried: async (account) => (await rows(account, `${listOf(type)}(perPage: 200)`)).map(({ id }) => id),
    faults: [readsAllOf(expected[type]!.table)],
  }))

const hidden = '{state: {in: [DRAFT, WITHDRAWN, EXPIRED]}}'
const unpublished = (type: string, document: string): Line => ({
  what: `unpublished entries of others: ${type}`,
  tried: async (account) => {
    const list = listOf(type)
    const one = list.replace(/s$/, '')
    const all = (await rows('district', `${list}(filter: ${hidden}, perPage: 200)`, 'id unitId')).filter(
      (row) => !isOwn(account, row),
    )
    const byId = await Promise.all(
      all.slice(0, 5).map(async ({ id }) => (await told(account, `{ row: ${one}(id: "${id}") { id } }`))?.row?.id),
    )
    const page = await ofPortal(account, document, { unitId: neighbour, perPage: 50 })
    const states = (page?.entries?.items ?? []).filter(({ state }: { state: string }) =>
      /DRAFT|WITHDRAWN|EXPIRED/.test(state),
    )
    return [
      ...(await foreign(account, `${list}(filter: ${hidden}, perPage: 200)`)),
      ...byId.filter(Boolean),
      ...states.map(({ id }: Row) => id),
    ]
  },
  faults: [readsAllOf(expected[type]!.table)],
})

/** Asks a document of the portal's own pages, with arguments of the asker's choice. */
async function ofPortal(account: Outsider, name: string, variables: object) {
  const documentId = Object.keys(trusted).find((id) => trusted[id]!.startsWith(`query ${name}(`))
  if (!documentId) throw new Error(`The portal asks no ${name}.`)
  return (await opened.ask(account, { documentId }, variables)).data
}

const few = `select distinct t.team_id as id, t.month::text from volunteering.part_minutes_total t
  join volunteering.part_minutes_total few on (few.community_id, few.month) = (t.community_id, t.month)
  where few.volunteers between 1 and 4 and t.team_id is not null and t.minutes > 0 order by 2 desc limit 10`

const lines: readonly Line[] = [
  {
    what: 'contacts of other units',
    tried: async (account) => {
      const behind = await rows<OfUnit>(account, 'needs(perPage: 50)', 'unit { contacts { items { id unitId } } }')
      return [
        ...(await foreign(account, 'unitContacts(perPage: 200)')),
        ...behind
          .flatMap(({ unit }) => unit?.contacts?.items ?? [])
          .filter((row) => !isOwn(account, row))
          .map(({ id }) => id),
      ]
    },
    faults: [readsAllOf('organisations.unit_contact')],
  },
  {
    what: 'why others declined, and that they were asked',
    tried: (account) => foreign(account, 'matchParties(perPage: 200)', 'id unitId reason'),
    faults: [readsAllOf('organisations.match_party')],
  },
  {
    what: 'who else was asked',
    tried: async (account) => {
      const figures = ['daysToMatch', 'crossLineShare'].map((name) => `${name} { rows(perPage: 200) { items { id } } }`)
      const counted: { rows: { items: Row[] } }[] = Object.values(
        (await told(account, `{ ${figures.join(' ')} }`)) ?? {},
      )
      return [
        ...(await rows(account, 'matches(perPage: 200)')).map(({ id }) => id),
        ...counted.flatMap(({ rows: { items } }) => items.map(({ id }) => id)),
      ]
    },
    faults: [readsAllOf('organisations.match')],
  },
  unpublished('Need', 'PortalOurNeeds'),
  unpublished('ServiceOffer', 'PortalOurServices'),
  unpublished('SharedResource', 'PortalOurResources'),
  {
    what: 'meetings and minutes that are not published',
    tried: async (account) =>
      [
        ...(await rows(account, 'meetings(perPage: 200)', 'id state')),
        ...(await rows(account, 'meetingRecords(perPage: 200)', 'id state')),
      ]
        .filter(({ state }) => state !== 'PUBLISHED')
        .map(({ id }) => id),
    faults: [readsAllOf('governance.meeting'), readsAllOf('governance.meeting_record')],
  },
  {
    what: 'who else was asked to a meeting, what they answered and whether they came',
    tried: async (account) => {
      const behind = await rows<{ invitations: { items: Row[] } }>(
        account,
        'meetings(perPage: 200)',
        'invitations(perPage: 50) { items { id unitId organisationId } }',
      )
      return [
        ...(await foreign(
          account,
          'meetingInvitations(perPage: 200)',
          'id unitId organisationId answer reason attended',
        )),
        ...behind
          .flatMap(({ invitations }) => invitations.items)
          .filter((row) => !isOwn(account, row))
          .map(({ id }) => id),
      ]
    },
    faults: [readsAllOf('governance.meeting_invitation')],
  },
  {
    what: 'what others are to do',
    tried: (account) => foreign(account, 'actionItems(perPage: 200)', 'id unitId organisationId outcome'),
    faults: [readsAllOf('governance.action_item')],
  },
  {
    what: 'items that are internal, and those of others before their meeting is published',
    tried: async (account) => {
      const items = await rows<Row & { internal: boolean; meeting: Row | null }>(
        account,
        'agendaItems(perPage: 200)',
        'id unitId organisationId internal meeting { state }',
      )
      return items
        .filter((row) => row.internal || (!isOwn(account, row) && row.meeting?.state !== 'PUBLISHED'))
        .map(({ id }) => id)
    },
    faults: [readsAllOf('governance.agenda_item')],
  },
  {
    what: 'decisions before their minutes are published',
    tried: async (account) =>
      (
        await rows<Row & { meeting: { minutes: Row | null } | null }>(
          account,
          'decisions(perPage: 200)',
          'id meeting { minutes { state } }',
        )
      )
        .filter(({ meeting }) => meeting?.minutes?.state !== 'PUBLISHED')
        .map(({ id }) => id),
    faults: [readsAllOf('governance.decision')],
  },
  ...nothingOf(
    'who redeemed its goods, a name, a balance, a rank',
    'Volunteer',
    'Redemption',
    'LedgerAccount',
    'LedgerEntry',
    'LedgerLine',
  ),
  ...nothingOf('who comes to what it hosts', 'SignUp', 'Attendance'),
  {
    what: 'groups of other units',
    tried: async (account) => {
      const behind = await rows<{ groupSignUps: { items: Row[] } }>(
        account,
        'shifts(perPage: 200)',
        'id groupSignUps(perPage: 50) { items { id unitId } }',
      )
      return [
        ...(await foreign(account, 'groupSignUps(perPage: 200)')),
        ...behind
          .flatMap(({ groupSignUps }) => groupSignUps.items)
          .filter((row) => !isOwn(account, row))
          .map(({ id }) => id),
      ]
    },
    faults: [readsAllOf('volunteering.group_sign_up')],
  },
  {
    what: 'how many of a group of fewer than five came, and what they served together',
    tried: async (account) => {
      const groups = await rows<Row & { cameCount: number | null; minutes: number | null }>(
        account,
        'groupSignUps(perPage: 200)',
        'id cameCount minutes',
      )
      return groups
        .filter(({ cameCount, minutes }) => (cameCount === null ? minutes !== null : cameCount < 5))
        .map(({ id }) => id)
    },
    // the group of few is another unit's
    faults: [(url, work) => readsAllOf('volunteering.group_sign_up')(url, () => inChargeOfAll(url, work))],
  },
  {
    what: 'what others contest of their records',
    tried: (account) => foreign(account, 'unitContests(perPage: 200)'),
    faults: [readsAllOf('organisations.unit_contest')],
  },
  {
    what: 'goods others have pledged and nobody has received',
    tried: (account) =>
      foreign(account, 'donations(filter: {state: {in: [PLEDGED, WITHDRAWN, DECLINED, LAPSED]}}, perPage: 200)'),
    faults: [readsAllOf('volunteering.donation')],
  },
  ...nothingOf(
    'hours of one of its people',
    'ServiceRecord',
    'Certificate',
    'Registration',
    'Consent',
    'Roster',
    'PostHolder',
  ),
  ...nothingOf('who learned what, and who studies with whom', 'TrainingAttendance', 'StudyPartner'),
  {
    what: 'honours of people who have not agreed',
    tried: async (account) => {
      const honours = await rows<Row & { volunteerId: string | null; consentedOn: string | null }>(
        account,
        'commendations(perPage: 200)',
        'id volunteerId consentedOn',
      )
      return honours.filter((row) => row.volunteerId && !row.consentedOn).map(({ id }) => id)
    },
    faults: [readsAllOf('volunteering.commendation')],
  },
  ...nothingOf('the books of the offices', 'AccountEvent', 'Appointment', 'Official', 'VisitContact'),
  {
    what: 'minutes of a group of fewer than five, or of parts of a month',
    tried: async (account) => {
      const groups = await connected(opened.house.ownerUrl, async (client) => (await client.query(few)).rows)
      const told = await Promise.all(
        (groups as { id: string; month: string }[]).flatMap(({ id, month }) =>
          [lastOf(month), `${month.slice(0, 8)}15`].map(async (to) => {
            const query = `{ team(id: "${id}") { volunteerMinutes(from: "${month}", to: "${to}") } }`
            const minutes = (await opened.ask(account, { query })).data?.team?.volunteerMinutes
            return typeof minutes === 'number' ? [`${id} ${month} ${to}: ${minutes}`] : []
          }),
        ),
      )
      return told.flat()
    },
    faults: [inChargeOfAll],
  },
  {
    what: 'lists of units',
    tried: async (account) => {
      const inPlaces = await rows<{ partnerUnits: { items: Row[] } }>(
        account,
        'communities(perPage: 65)',
        'id partnerUnits(perPage: 50) { items { id } }',
      )
      const ofNeeds = await rows<OfUnit>(account, 'needs(perPage: 200)', 'unit { id name }')
      const ofPage = await ofPortal(account, 'PortalUnit', { unitId: neighbour, perPage: 1 })
      return [
        ...(await rows(account, 'partnerUnits(perPage: 200)')),
        ...inPlaces.flatMap(({ partnerUnits }) => partnerUnits.items),
        ...ofNeeds.flatMap(({ unit }) => (unit?.name ? [unit] : [])),
        ...(ofPage?.unit ? [ofPage.unit] : []),
      ]
        .map(({ id }: Row) => id)
        .filter((id) => account === 'organisation' || id !== own.unit)
    },
    faults: [readsAllOf('organisations.partner_unit')],
  },
  ...[
    ['ConferenceMember', 'conferences(perPage: 200)', 'members', 'organisationId'],
    ['CommitteeSeat', 'committees(perPage: 200)', 'seats'],
    ['StationMember', 'serviceStations(perPage: 200)', 'memberUnits'],
    ['Tenancy', 'buildings(perPage: 200)', 'tenancies'],
  ].map(
    ([type, owners, members, whose = '']): Line => ({
      what: `units by name where they are members: ${type}`,
      tried: async (account) => {
        const nested = await rows<Record<string, { items: Row[] }>>(
          account,
          owners!,
          `${members}(perPage: 5) { items { id unitId name ${whose} } }`,
        )
        const behind = nested.flatMap((owner) => owner[members!]!.items).filter((row) => !isOwn(account, row))
        return [
          ...(await foreign(account, `${listOf(type!)}(perPage: 200)`, `id unitId ${whose}`)),
          ...behind.map(({ id }) => id),
        ]
      },
      faults: [readsAllOf(expected[type!]!.table)],
    }),
  ),
  {
    what: 'who books the rooms of others, and what others ask for',
    tried: async (account) => {
      const behind = await rows<{ bookings: { items: Row[] } }>(
        account,
        'rooms(perPage: 100)',
        'bookings(perPage: 5) { items { id unitId } }',
      )
      return [
        ...(await foreign(account, 'roomBookings(perPage: 200)', 'id unitId askedBy')),
        ...(await foreign(account, 'roomRequests(perPage: 200)', 'id unitId organisationId askedBy')),
        ...behind
          .flatMap(({ bookings }) => bookings.items)
          .filter((row) => !isOwn(account, row))
          .map(({ id }) => id),
      ]
    },
    faults: [readsAllOf('buildings.room_booking'), readsAllOf('buildings.room_request')],
  },
  {
    what: 'whose rooms have a calendar',
    tried: async (account) => {
      await told('unit2', 'mutation { made: makeRoomFeed { path } }')
      return foreign(account, 'roomFeeds(perPage: 200)')
    },
    faults: [readsAllOf('buildings.room_feed')],
  },
  {
    what: 'the sum of a match, to see how it is weighed or to change it',
    tried: async (account) => {
      const [need] = await rows(account, 'needs(filter: {state: {eq: OPEN}}, perPage: 1)')
      const concept = `code: "T${randomUUID().slice(0, 8).toUpperCase()}", name: "测试", nameEnglish: "test", facet: SUBJECT, words: "测试"`
      const asked = [
        `{ found: bestOffers(needId: "${need!.id}") { nothingFits } }`,
        '{ found: unmetNeeds { judged } }',
        '{ found: listHealth { places { id } } }',
        `mutation { found: createConcept(input: { ${concept} }) { id } }`,
      ]
      const answers = await Promise.all(asked.map(async (query) => (await told(account, query))?.found && query))
      return answers.filter(Boolean) as string[]
    },
    faults: [addsTo('organisations.concept')],
  },
]

const lastOf = (month: string) => {
  const day = new Date(`${month}T00:00:00Z`)
  day.setUTCMonth(day.getUTCMonth() + 1, 0)
  return day.toISOString().slice(0, 10)
}

/** An hour of one volunteer alone: on the first day of a month the demonstration has no group so small. */
async function confirmForOne(): Promise<void> {
  const input = {
    name: '示例服务',
    communityId: seedId('community', '太平角'),
    stationId: seedId('station', 'HELP_AT_HOME', '太平角'),
    teamId: seedId('team', '太平角', 1),
    volunteerId: seedId('volunteer', '太平角', 1),
    startsAt: '2019-03-04T01:00:00Z',
    endsAt: '2019-03-04T02:00:00Z',
    minutes: 30,
    source: 'HOST',
  }
  const record = 'mutation ($input: ServiceRecordDraft!) { made: createServiceRecord(input: $input) { id } }'
  const { id } = (await told('community', record, { input })).made
  const confirm = 'mutation ($id: ID!, $key: ID!) { confirmRecord(id: $id, version: 1, key: $key) { id } }'
  await told('community', confirm, { id, key: id })
}

describe('A partner unit and a social organisation must not see', () => {
  beforeAll(confirmForOne)

  it.each(lines)('$what', async ({ tried, faults }) => {
    for (const account of outsiders) expect([account, await tried(account)]).toEqual([account, []])
    // what cannot be seen to fail proves nothing
    for (const fault of faults)
      for (const account of outsiders)
        expect((await fault(opened.house.ownerUrl, () => tried(account))).length).toBeGreaterThan(0)
  })

  it('the graph by asking it about itself', async () => {
    for (const account of outsiders)
      for (const query of ['{ __schema { types { name } } }', '{ __type(name: "PartnerUnit") { name } }']) {
        const { data, errors } = await opened.ask(account, { query })
        expect([data ?? null, errors?.[0]?.extensions.code]).toEqual([null, 'BAD_USER_INPUT'])
      }
  })
})
