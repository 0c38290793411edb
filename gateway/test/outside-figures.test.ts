import { connected } from '@concentric/chassis/database/connection'
import { dayFrom, seedId } from '@concentric/chassis/seed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start } from '../src/testing/house.ts'

type Row = { id: string; type: string; label: string; value: number }
type Figure = { value: number | null; rows: { total: number; items: Row[] } }

const sums = 'amountFen paidFen activities serviceMinutes points yuanPerActivity'
type Sums = {
  amountFen: number | null
  paidFen: number
  activities: number
  serviceMinutes: number | null
  points: number | null
  yuanPerActivity: number | null
}
type Outcome = {
  total: Sums & { contracts: number }
  items: (Sums & { id: string; contractor: string; signedOn: string })[]
}

const today = dayFrom(new Date(), 0)
const year = Number(today.slice(0, 4))
const lastOfLastMonth = dayFrom(new Date(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1, 0, 12), 0)

// Q21, Q22, Q31, Q32 and Q36, each derived from rows.
describe('the figures of the outside bodies', () => {
  let house: Awaited<ReturnType<typeof start>>
  const figure = async (asked: string, account = 'district') => {
    const { data, errors } = await house.ask(
      account,
      `{ figure: ${asked} { value rows(perPage: 200) { total items { id type label value } } } }`,
    )
    expect(errors).toBeUndefined()
    return data.figure as Figure
  }
  const made = async (type: string, input: object) => {
    const { data, errors } = await house.ask(
      'community',
      `mutation ($input: ${type}Draft!) { made: create${type}(input: $input) { id } }`,
      { input },
    )
    expect(errors).toBeUndefined()
    return data.made.id as string
  }
  const communityId = seedId('community', '太平角')
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('Q22: counts the actions of a community in each of the six fields, and those of a building in none', async () => {
    const asked = `sixFieldActions(communityId: "${communityId}")`
    const before = await figure(asked)
    expect(before.rows.items.map(({ label }) => label).toSorted()).toEqual(
      ['党建联抓', '组织联建', '阵地联创', '资源联享', '难题联解', '帮扶联助'].toSorted(),
    )
    const act = (field: string, doneOn: string | null) =>
      made('JointAction', { name: '测试行动', field, communityId, plannedOn: today, doneOn })
    for (const field of ['AID', 'RUN_ACTIVITIES']) await act(field, today)
    await act('VENUE', null)
    const after = await figure(asked)
    expect(after.value! - before.value!).toBe(1)
    const aid = ({ rows }: Figure) => rows.items.find(({ id }) => id === 'AID')?.value ?? 0
    expect(aid(after) - aid(before)).toBe(1)
  })

  it('Q21: counts the joint actions done in the year', async () => {
    const { data } = await house.ask('auditor', '{ jointActions(perPage: 200) { items { doneOn } } }')
    const done = data.jointActions.items.filter(({ doneOn }: { doneOn: string | null }) =>
      doneOn?.startsWith(`${year}`),
    )
    expect((await figure('jointActionCount')).value).toBe(done.length)
    expect((await figure(`jointActionCount(year: ${year - 5})`)).value).toBe(0)
  })

  it('Q31: follows organisations from their introduction to the incentive', async () => {
    const counts = ['introducedCount', 'incubatingCount', 'graduatedCount', 'leftIncubationCount', 'incentivisedCount']
    const values = await Promise.all(counts.map(async (name) => (await figure(name)).value))
    expect(values).toEqual([3, 1, 2, 1, 1])
    expect((await figure('incubationMonths')).value).toBe(11.5)
    expect((await figure('supportSpent')).value).toBe(30_000)
    const { data } = await house.ask('district', '{ supports(perPage: 200) { total items { kind } } }')
    const byKind = await figure('supportByKind')
    expect(byKind.value).toBe(data.supports.total)
    const kinds = (data.supports.items as { kind: string }[]).map(({ kind }) => kind)
    for (const kind of ['FUNDS', 'OFFICE_SPACE', 'EQUIPMENT', 'TRAINING'])
      expect(byKind.rows.items.find(({ id }) => id === kind)?.value).toBe(kinds.filter((each) => each === kind).length)
  })

  it('Q32: sets what was agreed beside what was paid and what it came to', async () => {
    expect((await figure('contracted')).value).toBe(1_035_600)
    expect((await figure('paid')).value).toBe(565_800)
    expect((await figure('contractPoints')).value).toBe(90.8)
    expect((await figure('tenderedCourtyards')).value).toBe(261)
  })

  const outcome = async (args = '', account = 'district') => {
    const before = house.sent.data
    const { data, errors, code, fields } = await house.ask(
      account,
      `{ outcome: procurementOutcome${args} { total { contracts ${sums} } items { id contractor signedOn ${sums} } } }`,
    )
    return { ...(data?.outcome as Outcome), errors, code, fields, statements: house.sent.data - before }
  }
  const bought = seedId('contract', '八大关', '公益服务')
  const lot = (number: number) => seedId('contract', '金门路', number)

  it('Q32: says of each contract what it came to, and of a place the sum, by three statements', async () => {
    const { total, items, statements } = await outcome()
    expect(items.length).toBe(4)
    const of = new Map(items.map((item) => [item.id, item]))
    expect(of.get(bought)).toMatchObject({
      amountFen: 9_600_000,
      paidFen: 9_600_000,
      activities: 8,
      serviceMinutes: 8 * 6 * 120,
      points: 92.5,
      yuanPerActivity: 12_000,
    })
    expect(of.get(lot(1))).toMatchObject({ activities: 3, serviceMinutes: 0, points: 92, yuanPerActivity: 105_600 })
    expect(of.get(lot(3))).toMatchObject({ activities: 0, serviceMinutes: 0, points: null, yuanPerActivity: null })
    expect(total).toEqual({
      contracts: 4,
      amountFen: 103_560_000,
      paidFen: 56_580_000,
      activities: 13,
      serviceMinutes: 8 * 6 * 120,
      points: 90.8,
      // of the contracts that held any: (316,800 + 313,200 + 96,000) / 13
      yuanPerActivity: 55_846.15,
    })
    expect(statements).toBe(3)
    const street = await outcome(`(streetId: "${seedId('street', '八大关')}")`)
    expect(street.items.map(({ id }) => id)).toEqual([bought])
    expect(street.statements).toBe(3)
    expect((await outcome(`(communityId: "${communityId}")`)).total).toMatchObject({ contracts: 1, activities: 8 })
    const nothing = await outcome(`(communityId: "${seedId('community', '高邮湖路')}")`)
    expect(nothing.total).toMatchObject({ contracts: 0, amountFen: null, yuanPerActivity: null })
    expect((await outcome(`(procurementId: "${seedId('procurement', '金门路', '楼院保洁')}")`)).total.contracts).toBe(3)
  })

  it('Q32: follows the money from a fund over the purchase and its contract to what was held and served', async () => {
    const { data, errors } = await house.ask(
      'auditor',
      `{ fundAllocation(id: "${seedId('fund-allocation', '太平角', 'SERVICE', 1)}") { procurements { items { allocationId contracts { items { id paidFen points activityCount serviceMinutes } } } } } }`,
    )
    expect(errors).toBeUndefined()
    const [purchase] = data.fundAllocation.procurements.items
    expect(purchase.contracts.items).toEqual([
      { id: bought, paidFen: 9_600_000, points: 92.5, activityCount: 8, serviceMinutes: 8 * 6 * 120 },
    ])
    const { fields } = await house.ask(
      'community',
      'mutation ($input: ProcurementDraft!) { made: createProcurement(input: $input) { id } }',
      { input: { name: '测试采购', communityId, allocationId: seedId('fund-allocation', 'nowhere') } },
    )
    expect(fields).toHaveProperty('allocationId')
  })

  it('Q32: gives a contract to the period it was signed in', async () => {
    const { items } = await outcome()
    const { signedOn } = items.find(({ id }) => id === bought)!
    const from = (day: string, to: string) => outcome(`(from: "${day}", to: "${to}")`)
    expect((await from(signedOn, signedOn)).items.map(({ id }) => id)).toEqual([bought])
    expect((await from('2001-01-01', '2001-12-31')).items).toEqual([])
    expect((await from('2026-12-31', '2026-01-01')).fields).toEqual({ to: '截止日期不能早于起始日期。' })
    expect((await outcome('(streetId: "none")')).fields).toHaveProperty('streetId')
  })

  it('Q32: counts an activity for the contract it names once it is held; a contract that is not there is named by none', async () => {
    const activity = { name: '测试活动', kind: 'SERVICE', communityId, endsAt: `${today}T00:01:00+08:00` }
    const draft = { ...activity, startsAt: `${today}T00:00:00+08:00` }
    const { fields } = await house.ask(
      'community',
      'mutation ($input: ActivityDraft!) { made: createActivity(input: $input) { id } }',
      { input: { ...draft, contractId: seedId('contract', 'nowhere') } },
    )
    expect(fields).toHaveProperty('contractId')
    const id = await made('Activity', { ...draft, contractId: lot(3) })
    const third = async () => (await outcome()).items.find((item) => item.id === lot(3))!
    expect(await third()).toMatchObject({ activities: 0 })
    await connected(house.ownerUrl, (client) =>
      client.query(`update volunteering.activity set state = 'HELD' where id = $1`, [id]),
    )
    expect(await third()).toMatchObject({ activities: 1, yuanPerActivity: 309_600 })
    const named = await figure('contractActivityCount')
    expect(named.rows.items.map((row) => row.id)).toContain(id)
    const { data } = await house.ask(
      'volunteer',
      `{ contract(id: "${lot(3)}") { activityCount paidFen points activities { items { id } } } }`,
    )
    expect(data.contract).toEqual({
      activityCount: 1,
      paidFen: 15_480_000,
      points: null,
      activities: { items: [{ id }] },
    })
  })

  it('Q32: withholds the minutes of few, and with them the sum, except from the clerks in charge', async () => {
    const { data, errors } = await house.ask(
      'district',
      'mutation ($input: ActivityDraft!) { made: createActivity(input: $input) { id } }',
      {
        input: {
          name: '测试活动',
          kind: 'SERVICE',
          communityId: seedId('community', '香港中路示例一'),
          contractId: lot(3),
          state: 'HELD',
          startsAt: `${lastOfLastMonth}T09:00:00+08:00`,
          endsAt: `${lastOfLastMonth}T10:00:00+08:00`,
        },
      },
    )
    expect(errors).toBeUndefined()
    // of the three volunteers there
    const served = await connected(house.ownerUrl, async (client) => {
      const { rows } = await client.query(
        `update volunteering.service_record set activity_id = $1 where id = $2 and state = 'CONFIRMED' returning minutes`,
        [data.made.id, seedId('service-record', '香港中路示例一', 1)],
      )
      return rows[0].minutes as number
    })
    const minutes = async (account: string) => {
      const { total, items } = await outcome('', account)
      return [total.serviceMinutes, items.find(({ id }) => id === lot(3))!.serviceMinutes]
    }
    expect(await minutes('district')).toEqual([8 * 6 * 120 + served, served])
    for (const account of ['auditor', 'unit', 'community']) expect(await minutes(account)).toEqual([null, null])
  })

  it('Q36: counts what a unit gave, and a unit that took part is no more one that was never asked', async () => {
    const unasked = await figure('unaskedUnitCount', 'community')
    const unitId = unasked.rows.items[0]!.id
    const gave = `unitGaveCount(unitId: "${unitId}", year: ${year})`
    expect((await figure(gave)).value).toBe(0)
    const actionId = await made('JointAction', {
      name: '测试行动',
      field: 'AID',
      communityId,
      plannedOn: today,
      doneOn: today,
    })
    await made('JointActionUnit', { actionId, unitId, name: '测试所出' })
    expect(await figure(gave)).toEqual({
      value: 1,
      rows: {
        total: 1,
        items: [{ id: expect.any(String), type: 'JointActionUnit', label: '测试行动：测试所出', value: 1 }],
      },
    })
    expect((await figure('unaskedUnitCount', 'community')).value).toBe(unasked.value! - 1)
    // to whom matches are hidden every unit would look as if it was never asked
    expect((await figure('unaskedUnitCount', 'volunteer')).value).toBe(0)
  })

  it('Q36: counts a match as given by its unit and got by the other side, once both confirmed, and only to them', async () => {
    const { data } = await house.ask(
      'district',
      '{ matchParties(filter: { state: { eq: CONFIRMED }, side: { eq: OFFER } }, perPage: 1) { items { id unitId scheduledOn confirmedOn } } }',
    )
    const [party] = data.matchParties.items
    const of = Number((party.scheduledOn ?? party.confirmedOn).slice(0, 4))
    const gave = `unitGaveCount(unitId: "${party.unitId}", year: ${of})`
    expect((await figure(gave)).rows.items.map(({ id }) => id)).toContain(party.id)
    expect((await figure(gave, 'volunteer')).rows.items.map(({ id }) => id)).not.toContain(party.id)
    expect((await figure(`unitGaveCount(unitId: "${party.unitId}", year: ${of - 9})`)).value).toBe(0)
  })

  it('Q36: counts the meetings of a unit, the rooms it got and what its teams served, each under row security', async () => {
    const unitId = seedId('unit', '太平角', 1)
    const seats = `conferenceMembers(filter: { unitId: { eq: "${unitId}" } }) { items { since conference { meetings(perPage: 200) { items { id state heldOn } } } } }`
    const teams = `teams(filter: { unitId: { eq: "${unitId}" } }) { items { id volunteerMinutes(from: "${year}-01-01", to: "${lastOfLastMonth}") } }`
    const { data } = await house.ask('district', `{ ${seats} ${teams} }`)
    type Meeting = { id: string; state: string; heldOn: string | null }
    type Seat = { since: string | null; conference: { meetings: { items: Meeting[] } } }
    const meetings = (data.conferenceMembers.items as Seat[]).flatMap(({ since, conference }) =>
      conference.meetings.items.filter(
        ({ state, heldOn }) =>
          ['HELD', 'MINUTED', 'PUBLISHED'].includes(state) && heldOn?.startsWith(`${year}`) && heldOn >= (since ?? ''),
      ),
    )
    const asked = (name: string) => `${name}(unitId: "${unitId}", year: ${year})`
    const idsOf = ({ rows }: Figure) => rows.items.map(({ id }) => id).toSorted()
    expect(meetings.length).toBeGreaterThan(0)
    expect(idsOf(await figure(asked('unitMeetingCount')))).toEqual(meetings.map(({ id }) => id).toSorted())
    expect(idsOf(await figure(asked('unitMeetingCount'), 'unit'))).toEqual(
      meetings.flatMap(({ id, state }) => (state === 'PUBLISHED' ? [id] : [])).toSorted(),
    )
    const { data: asking } = await house.ask(
      'district',
      `{ page: meetingInvitations(filter: { unitId: { eq: "${unitId}" } }, perPage: 200) { items { id state heldOn attended } } }`,
    )
    type Invitation = { id: string; state: string; heldOn: string; attended: boolean | null }
    const held = (asking.page.items as Invitation[]).filter(
      ({ state, heldOn }) => state !== 'NOTIFIED' && heldOn.startsWith(`${year}`),
    )
    expect(held.length).toBeGreaterThan(0)
    for (const account of ['district', 'unit']) {
      expect(idsOf(await figure(asked('unitInvitedCount'), account))).toEqual(held.map(({ id }) => id).toSorted())
      expect(idsOf(await figure(asked('unitCameCount'), account))).toEqual(
        held.flatMap(({ id, attended }) => (attended ? [id] : [])).toSorted(),
      )
    }
    expect((await figure(asked('unitInvitedCount'), 'unit2')).value).toBe(0)
    const minutes = data.teams.items.reduce(
      (sum: number, team: { volunteerMinutes: number }) => sum + team.volunteerMinutes,
      0,
    )
    const ofTeams = ({ rows }: Figure) =>
      rows.items.reduce((sum, { type, value }) => sum + (type === 'Team' ? value : 0), 0)
    expect(ofTeams(await figure(asked('unitTeamHours')))).toBeCloseTo(minutes / 60, 1)
    expect(ofTeams(await figure(asked('unitTeamPeople'))) > 0).toBe(minutes > 0)
    const got = idsOf(await figure(asked('unitGotCount')))
    for (const id of idsOf(await figure(asked('unitRoomCount')))) expect(got).toContain(id)
    expect((await figure(asked('unitRoomCount'), 'unit2')).value).toBe(0)
    type Booked = { id: string; startsAt: string; asker: string }
    const { data: rooms } = await house.ask(
      'unit',
      '{ lent: roomBookings(filter: {state: {eq: USED}}) { items { id startsAt } } borrowed: roomRequests(filter: {state: {eq: USED}}) { items { id startsAt } } }',
    )
    for (const [name, side] of [
      ['unitRoomsLent', 'lent'],
      ['unitRoomsBorrowed', 'borrowed'],
    ] as const) {
      const ofYear = (rooms[side].items as Booked[]).filter(({ startsAt }) => startsAt.startsWith(`${year}`))
      for (const account of ['unit', 'district'])
        expect(idsOf(await figure(asked(name), account))).toEqual(ofYear.map(({ id }) => id).toSorted())
      expect((await figure(asked(name), 'unit2')).value).toBe(0)
    }
    expect((await figure(asked('unitRoomsLent'))).value).toBeGreaterThan(0)
  })

  it('Q5: counts what is still to be done about items of meetings, the late among it, and who came', async () => {
    type Action = { id: string; state: string; dueOn: string }
    const { data } = await house.ask('district', '{ actionItems(perPage: 200) { items { id state dueOn } } }')
    const open = (data.actionItems.items as Action[]).filter(({ state }) => state === 'OPEN')
    const idsOf = ({ rows }: Figure) => rows.items.map(({ id }) => id).toSorted()
    expect(open.length).toBeGreaterThan(1)
    expect(idsOf(await figure('openActionItemCount'))).toEqual(open.map(({ id }) => id).toSorted())
    expect(idsOf(await figure('lateActionItemCount'))).toEqual(
      open.flatMap(({ id, dueOn }) => (dueOn < today ? [id] : [])).toSorted(),
    )
    const inPlace = await figure(`openActionItemCount(communityId: "${communityId}")`)
    expect(inPlace.value).toBeLessThan(open.length)
    expect((await figure('openActionItemCount', 'unit')).value).toBe(1)
    const came = await figure('invitationAttendanceShare')
    const all = came.rows.items.map(({ value }) => value)
    expect(came.value).toBeCloseTo(all.reduce((sum, value) => sum + value, 0) / all.length, 1)
  })

  it('Q36: counts who came of a group and how long, once the month is over, and to others of five people and more', async () => {
    await connected(house.ownerUrl, async (client) => {
      await client.query('set session_replication_role = replica')
      await client.query(
        `update volunteering.group_sign_up set starts_at = $1::timestamptz, ends_at = $1::timestamptz + interval '90 minutes' where came is not null`,
        [`${lastOfLastMonth}T09:00:00+08:00`],
      )
    })
    const of = lastOfLastMonth.slice(0, 4)
    const told = async (name: string, community: string, account: string) => {
      const unitId = seedId('unit', community, 1)
      const { rows } = await figure(`${name}(unitId: "${unitId}", year: ${of})`, account)
      return rows.items.filter(({ type }) => type === 'GroupSignUp').map(({ value }) => value)
    }
    expect(await told('unitTeamPeople', '太平角', 'unit')).toEqual([5])
    expect(await told('unitTeamHours', '太平角', 'unit')).toEqual([7.5])
    expect(await told('unitTeamPeople', '高邮湖路', 'district')).toEqual([3])
    for (const name of ['unitTeamPeople', 'unitTeamHours'])
      expect((await told(name, '高邮湖路', 'unit2')).filter((value) => value !== null)).toEqual([])
  })

  it('Q36: counts the goods a unit gave and the activities it hosted in a year', async () => {
    type Gift = { unitId: string; quantity: number; donatedOn: string }
    const { data } = await house.ask(
      'district',
      '{ donations(filter: { state: { eq: RECEIVED } }, perPage: 200) { items { unitId quantity donatedOn } } }',
    )
    const gifts = data.donations.items as Gift[]
    const { unitId, donatedOn } = gifts[0]!
    const of = Number(donatedOn.slice(0, 4))
    const given = gifts.filter((gift) => gift.unitId === unitId && gift.donatedOn.startsWith(`${of}`))
    const goods = await figure(`unitGoodsGiven(unitId: "${unitId}", year: ${of})`)
    expect(goods.value).toBe(given.reduce((sum, { quantity }) => sum + quantity, 0))
    expect(goods.rows.total).toBe(given.length)
    expect((await figure(`unitGoodsGiven(year: ${of})`)).rows.total).toBe(
      gifts.filter((gift) => gift.donatedOn.startsWith(`${of}`)).length,
    )
    expect((await figure(`unitGoodsGiven(unitId: "${unitId}", year: ${of - 9})`)).value).toBe(0)

    const hosted = `unitHostedCount(unitId: "${unitId}", year: ${year})`
    const before = (await figure(hosted)).value!
    const id = await made('Activity', {
      name: '测试活动',
      kind: 'SERVICE',
      communityId,
      unitId,
      // it has begun, at whatever hour this runs
      startsAt: `${today}T00:00:00+08:00`,
      endsAt: `${today}T00:01:00+08:00`,
    })
    expect((await figure(hosted)).value).toBe(before)
    await connected(house.ownerUrl, (client) =>
      client.query(`update volunteering.activity set state = 'HELD' where id = $1`, [id]),
    )
    const after = await figure(hosted)
    expect(after.value).toBe(before + 1)
    expect(after.rows.items).toContainEqual({ id, type: 'Activity', label: '测试活动', value: 1 })
  })
})
