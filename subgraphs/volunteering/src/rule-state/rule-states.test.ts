import { dayFrom, seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

type State = {
  scopeId: string
  status: string
  since: string | null
  evidenceCount: number
  exemption: string | null
  evidence: { id: string; type: string; label: string }[]
}

const today = new Date()
const day = (days: number) => dayFrom(today, days)

// Each rule is broken here on purpose.
describe('the states of the rules', () => {
  let house: Awaited<ReturnType<typeof start>>
  const states = async (args: string, account = 'district') => {
    const { data, errors } = await house.ask(
      account,
      `{ page: volunteeringRuleStates(${args}, perPage: 200) { total counts { rule status count }
        items { scopeId status since evidenceCount exemption evidence { id type label } } } }`,
    )
    expect(errors).toBeUndefined()
    return data.page as { total: number; items: State[]; counts: { rule: string; status: string; count: number }[] }
  }
  const stateOf = async (rule: string, id: string, more = '', account = 'district') =>
    (await states(`rule: "${rule}", scopeId: "${id}"${more}`, account)).items.find(({ scopeId }) => scopeId === id)
  const made = async (type: string, input: object): Promise<string> => {
    const { data, errors } = await house.ask(
      'district',
      `mutation ($input: ${type}Draft!) { made: create${type}(input: $input) { id } }`,
      { input },
    )
    expect(errors).toBeUndefined()
    return data.made.id
  }
  const changed = async (type: string, id: string, input: object) => {
    const { errors } = await house.ask(
      'district',
      `mutation ($ids: [ID!]!, $input: ${type}Patch!) { update${type}s(ids: $ids, input: $input) }`,
      { ids: [id], input },
    )
    expect(errors).toBeUndefined()
  }
  const archived = async (types: string, ...ids: string[]) => {
    const { errors } = await house.ask('district', `mutation ($ids: [ID!]!) { delete${types}(ids: $ids) }`, { ids })
    expect(errors).toBeUndefined()
  }
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('are those of the district as it is seeded: no rule is broken', async () => {
    const { counts, total } = await states('page: 1')
    expect(counts.find(({ rule }) => rule === 'R29')).toEqual({ rule: 'R29', status: 'OK', count: 65 })
    const rules = [...new Set(counts.map(({ rule }) => rule))]
    expect(rules).toEqual(['R29', 'R31', 'R38', 'R39', 'R47', 'R48'])
    expect(counts.filter(({ status }) => !['OK', 'DUE', 'EXEMPT'].includes(status))).toEqual([])
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(total)
    const stops = counts.filter(({ rule }) => rule === 'R38')
    expect(stops.reduce((sum, { count }) => sum + count, 0)).toBe(8)
  })

  it('are filtered by place, rule and status, and paged, the most urgent first', async () => {
    const one = await states(`scopeId: "${seedId('community', '太平角')}"`)
    expect(one.counts.map(({ rule }) => rule)).toEqual(['R29'])
    const street = await states(`scopeId: "${seedId('street', '金门路')}", rule: "R38"`)
    expect(street.total).toBe(8)
    const due = await states('status: DUE')
    expect(due.items.every(({ status }) => status === 'DUE')).toBe(true)
    const { data } = await house.ask(
      'auditor',
      '{ first: volunteeringRuleStates(rule: "R29", perPage: 40) { items { scopeId } } second: volunteeringRuleStates(rule: "R29", perPage: 40, page: 2) { items { scopeId } } }',
    )
    const ids = [...data.first.items, ...data.second.items].map(({ scopeId }: State) => scopeId)
    expect(new Set(ids).size).toBe(65)
    expect((await house.ask('auditor', '{ volunteeringRuleStates(perPage: 201) { total } }')).code).toBe(
      'BAD_USER_INPUT',
    )
    expect((await house.ask('auditor', '{ volunteeringRuleStates(scopeId: "x") { total } }')).code).toBe(
      'BAD_USER_INPUT',
    )
  })

  it('say in the reader’s language what the rule asks, and who can mend it', async () => {
    const asked = '{ volunteeringRuleStates(rule: "R39", perPage: 1) { items { rule text mendedBy scopeType } } }'
    const { data } = await house.ask('unit', asked)
    expect(data.volunteeringRuleStates.items[0]).toMatchObject({ rule: 'R39', text: '志愿服务不收费。' })
    expect(data.volunteeringRuleStates.items[0].mendedBy).toEqual(['COMMUNITY', 'STREET', 'DISTRICT'])
    const { data: english } = await house.ask('unit', asked, {}, 'en')
    expect(english.volunteeringRuleStates.items[0].text).toBe('A volunteer service has no price.')
  })

  it('R29: a station without a team breaks it, none at all is vacant, and the day before it was not so', async () => {
    const place = seedId('community', '高邮湖路')
    await archived('Teams', seedId('team', '高邮湖路', 1))
    expect(await stateOf('R29', place)).toMatchObject({ status: 'BROKEN', since: day(0), evidenceCount: 1 })
    expect(await stateOf('R29', place, `, on: "${day(-1)}"`)).toMatchObject({ status: 'OK' })
    const empty = await made('Community', { name: '测试社区', streetId: seedId('street', '八大湖') })
    expect(await stateOf('R29', empty)).toMatchObject({ status: 'VACANT', evidenceCount: 0 })
    const station = await made('ServiceStation', { name: '测试站', kind: 'HELP_AT_HOME', communityId: empty })
    expect(await stateOf('R29', empty)).toMatchObject({ status: 'BROKEN' })
    await made('Team', { name: '测试队', stationId: station, foundedOn: day(-10) })
    expect(await stateOf('R29', empty)).toMatchObject({
      status: 'OK',
      evidence: [{ id: station, type: 'ServiceStation', label: '测试站' }],
    })
    expect(await stateOf('R29', empty, `, on: "${day(-11)}"`)).toMatchObject({ status: 'BROKEN' })
  })

  it('R29: asks for as many teams as its parameter says', async () => {
    const place = seedId('community', '三门峡')
    await changed('VolunteeringRule', seedId('volunteering-rule', 'R29'), { least: 2 })
    expect(await stateOf('R29', place)).toMatchObject({ status: 'BROKEN' })
    expect(await stateOf('R29', seedId('community', '太平角'))).toMatchObject({ status: 'OK' })
    await changed('VolunteeringRule', seedId('volunteering-rule', 'R29'), { least: 1 })
    expect(await stateOf('R29', place)).toMatchObject({ status: 'OK' })
  })

  it('R31: a series that was not held in the period before is overdue, since the day after it last was', async () => {
    const [year, month] = day(0).split('-').map(Number) as [number, number]
    const monthOf = (months: number) => new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 8)
    const times = { startsAtTime: '09:00', minutes: 60 }
    const series = await made('Series', {
      name: '测试系列',
      kind: 'LECTURE',
      communityId: seedId('community', '太平角'),
      rule: 'FREQ=MONTHLY',
      startsOn: `${monthOf(-4)}01`,
      ...times,
    })
    expect(await stateOf('R31', series)).toMatchObject({
      status: 'OVERDUE',
      since: `${monthOf(-4)}01`,
      evidenceCount: 0,
    })
    const held = (months: number) =>
      made('Activity', {
        name: '测试讲座',
        kind: 'LECTURE',
        state: 'HELD',
        seriesId: series,
        occursOn: `${monthOf(months)}12`,
        communityId: seedId('community', '太平角'),
        startsAt: `${monthOf(months)}12T09:00:00+08:00`,
        endsAt: `${monthOf(months)}12T10:00:00+08:00`,
      })
    const first = await held(-3)
    expect(await stateOf('R31', series)).toMatchObject({
      status: 'OVERDUE',
      since: `${monthOf(-3)}13`,
      evidence: [{ id: first, type: 'Activity' }],
    })
    // the month it was held in
    expect(await stateOf('R31', series, `, on: "${monthOf(-3)}12"`)).toMatchObject({ status: 'OK' })
    await held(-2)
    await held(-1)
    // this month is not over
    expect((await stateOf('R31', series))?.status).toBe('DUE')
    expect(await stateOf('R31', series, `, on: "${monthOf(-5)}28"`)).toBeUndefined()
  })

  it('R38: a stop the train keeps away from is due, then overdue, and was neither when it had halted', async () => {
    const route = await made('ServiceRoute', {
      name: '测试线路',
      streetId: seedId('street', '八大关'),
      startsOn: day(-100),
      everyDays: 30,
    })
    const stop = await made('RouteStop', {
      name: '测试站点',
      routeId: route,
      communityId: seedId('community', '太平角'),
      position: 1,
      dwellMinutes: 60,
    })
    expect(await stateOf('R38', stop)).toMatchObject({ status: 'OVERDUE', since: day(-69), evidenceCount: 0 })
    const run = (days: number, state: string) =>
      made('RouteRun', {
        name: '测试班次',
        stopId: stop,
        state,
        startsAt: `${day(days)}T09:00:00+08:00`,
        endsAt: `${day(days)}T10:00:00+08:00`,
      })
    const served = await run(-28, 'SERVED')
    expect(await stateOf('R38', stop)).toMatchObject({ status: 'DUE', since: day(-5) })
    expect(await stateOf('R38', stop, `, on: "${day(-20)}"`)).toMatchObject({
      status: 'OK',
      since: day(-28),
      evidence: [{ id: served, type: 'RouteRun' }],
    })
    expect(await stateOf('R38', stop, `, on: "${day(-50)}"`)).toMatchObject({ status: 'OVERDUE' })
    const next = await run(5, 'PLANNED')
    expect((await stateOf('R38', stop))?.evidence.map(({ id }) => id)).toEqual([served, next])
    await run(-1, 'CANCELLED')
    expect(await stateOf('R38', stop)).toMatchObject({ status: 'DUE' })
    expect(await stateOf('R38', stop, `, on: "${day(-101)}"`)).toBeUndefined()
  })

  it('R39: terms that name a price break it; what is free or brought along does not', async () => {
    const stationId = seedId('station', 'HELP_AT_HOME', '太平角')
    const item = await made('ServiceItem', { name: '测试项目', kind: 'REPAIR', stationId, terms: '免费，零件自备。' })
    expect(await stateOf('R39', stationId)).toMatchObject({ status: 'OK', evidenceCount: 0 })
    for (const terms of ['每次收费5元。', '上门 10.50 元', '￥20', '一次 ３ 元']) {
      await changed('ServiceItem', item, { terms })
      expect(await stateOf('R39', stationId), terms).toMatchObject({
        status: 'BROKEN',
        since: day(0),
        evidence: [{ id: item, type: 'ServiceItem', label: '测试项目' }],
      })
    }
    // what it said the day before is not known here
    expect(await stateOf('R39', stationId, `, on: "${day(-1)}"`)).toMatchObject({ status: 'UNKNOWN' })
    for (const terms of ['0元', '收费 0.00 元', '免费，餐费自理。']) {
      await changed('ServiceItem', item, { terms })
      expect(await stateOf('R39', stationId), terms).toMatchObject({ status: 'OK' })
    }
  })

  it('R47: a day without anybody on duty breaks it, from that day on', async () => {
    const workshop = seedId('station', 'DAILY_WORKSHOP', '邹县路')
    expect(await stateOf('R47', workshop)).toMatchObject({ status: 'OK', evidenceCount: 0 })
    const dutiesOn = async (days: number) => {
      const { data } = await house.ask(
        'district',
        `{ rosters(filter: {stationId: {eq: "${workshop}"}, servesOn: {eq: "${day(days)}"}}) { items { id } } }`,
      )
      return data.rosters.items.map(({ id }: { id: string }) => id) as string[]
    }
    await archived('Rosters', ...(await dutiesOn(3)))
    expect(await stateOf('R47', workshop)).toMatchObject({
      status: 'DUE',
      since: day(-4),
      evidence: [{ id: day(3), type: 'Day', label: day(3) }],
    })
    await archived('Rosters', ...(await dutiesOn(-2)))
    expect(await stateOf('R47', workshop)).toMatchObject({ status: 'BROKEN', since: day(-2), evidenceCount: 2 })
    // the workshop has people on duty every day, as far as was known then
    expect(await stateOf('R47', workshop, `, on: "${day(-3)}"`)).toMatchObject({ status: 'OK' })
    // who may not read the roster is not told that it is empty
    expect(await stateOf('R47', workshop, '', 'unit')).toMatchObject({ status: 'UNKNOWN', evidenceCount: 0 })
    expect(await stateOf('R47', workshop, '', 'auditor')).toMatchObject({ status: 'BROKEN' })
    const idle = await made('ServiceStation', {
      name: '测试便民坊',
      kind: 'DAILY_WORKSHOP',
      communityId: seedId('community', '太平角'),
    })
    expect(await stateOf('R47', idle)).toMatchObject({ status: 'VACANT', evidenceCount: 0 })
    await changed('ServiceStation', idle, { openedOn: day(-1) })
    expect(await stateOf('R47', idle)).toMatchObject({ status: 'BROKEN', since: day(-1) })
    expect(await stateOf('R47', idle, `, on: "${day(-2)}"`)).toBeUndefined()
  })

  it('R48: a post without a reason breaks it, one without a review is vacant, a review passed is overdue', async () => {
    const post = await made('VolunteerPost', {
      name: '测试岗位',
      communityId: seedId('community', '太平角'),
      startsOn: day(-200),
    })
    const state = (more?: string) => stateOf('R48', post, more)
    expect(await state()).toMatchObject({ status: 'BROKEN', since: day(-200) })
    await changed('VolunteerPost', post, { duty: '楼院巡查' })
    expect(await state()).toMatchObject({ status: 'VACANT' })
    await changed('VolunteerPost', post, { reviewOn: day(-3) })
    expect(await state()).toMatchObject({ status: 'OVERDUE', since: day(-2) })
    expect(await state(`, on: "${day(-3)}"`)).toMatchObject({ status: 'DUE', since: day(-33) })
    expect(await state(`, on: "${day(-34)}"`)).toMatchObject({ status: 'OK' })
    expect(await state(`, on: "${day(-201)}"`)).toBeUndefined()
    const needId = seedId('need', '太平角', 'OPEN')
    await changed('VolunteerPost', post, { duty: null, needId, reviewOn: day(90) })
    expect(await state()).toMatchObject({ status: 'OK', evidence: [{ id: needId, type: 'Need' }] })
  })

  it('let off what is exempt, until it ends, and say why', async () => {
    const post = await made('VolunteerPost', {
      name: '测试豁免岗位',
      communityId: seedId('community', '太平角'),
      startsOn: day(-200),
    })
    await made('VolunteeringExemption', {
      name: '测试理由',
      ruleId: seedId('volunteering-rule', 'R48'),
      streetId: seedId('street', '八大关'),
      startsOn: day(-5),
      endsOn: day(5),
    })
    expect(await stateOf('R48', post)).toMatchObject({ status: 'EXEMPT', exemption: `测试理由 – ${day(5)}` })
    expect(await stateOf('R48', post, `, on: "${day(-6)}"`)).toMatchObject({ status: 'BROKEN', exemption: null })
  })

  it('are those of rules in force on the day', async () => {
    expect((await states('on: "2016-12-31"')).total).toBe(0)
    await changed('VolunteeringRule', seedId('volunteering-rule', 'R39'), { endsOn: day(-1) })
    expect((await states('rule: "R39"')).total).toBe(0)
    expect((await states(`rule: "R39", on: "${day(-1)}"`)).total).toBeGreaterThan(0)
  })

  it('are one statement for all rules', async () => {
    const before = house.sent.data
    await states('page: 1')
    expect(house.sent.data - before).toBe(1)
  })
})
