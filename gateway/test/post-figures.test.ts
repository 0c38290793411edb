import { dayFrom, seedId } from '@concentric/chassis/seed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start } from '../src/testing/house.ts'

type Row = { label: string; value: number | null }

const inPlace = `(communityId: "${seedId('community', '寿张路')}")`
const atWorkshop = `(stationId: "${seedId('station', 'DAILY_WORKSHOP', '邹县路')}")`
const train = `(streetId: "${seedId('street', '金门路')}")`

// Q12, Q18, Q25: posts, days on duty and the train, each as a figure that opens to its rows.
describe('the figures of posts, rosters and the train', () => {
  let house: Awaited<ReturnType<typeof start>>
  const figure = async (asked: string, account = 'district') => {
    const { data, errors } = await house.ask(
      account,
      `{ figure: ${asked} { value target suppressed rows(perPage: 200) { items { label value } } } }`,
    )
    expect(errors).toBeUndefined()
    return data.figure as { value: number; target: number | null; suppressed: boolean; rows: { items: Row[] } }
  }
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('count seats, those taken and those vacant, which add up', async () => {
    const seats = await figure(`postSeatCount${inPlace}`)
    const filled = await figure(`filledPostCount${inPlace}`)
    const vacant = await figure(`vacantPostCount${inPlace}`)
    expect([seats.value, filled.value, vacant.value]).toEqual([6, 3, 3])
    expect(vacant.rows.items.map(({ value }) => value)).toEqual([2, 1, 0])
  })

  it('tell who has no part in it nothing of who is in post or on duty', async () => {
    for (const account of ['unit', 'community', 'volunteer']) {
      expect(await figure(`filledPostCount${inPlace}`, account)).toMatchObject({ value: 0, suppressed: true })
      expect(await figure(`vacantPostCount${inPlace}`, account)).toMatchObject({ value: 0, suppressed: true })
      expect(await figure(`postSeatCount${inPlace}`, account)).toMatchObject({ value: 6, suppressed: false })
      const days = await figure(`rosterDays${atWorkshop}`, account)
      expect(days).toMatchObject({ value: 0, suppressed: true, rows: { items: [{ value: null }] } })
    }
    expect(await figure(`filledPostCount${inPlace}`, 'auditor')).toMatchObject({ value: 3, suppressed: false })
  })

  it('add the hours of a post up from records of its holders, whom nobody else may name', async () => {
    const hours = (account: string) => figure(`postHours${inPlace}`, account)
    const told = await hours('district')
    expect(told.suppressed).toBe(false)
    expect(told.rows.items.map(({ value }) => value).toSorted()).toEqual([0, 0, told.value])
    for (const account of ['unit', 'community', 'volunteer'])
      expect(await hours(account)).toMatchObject({ value: 0, suppressed: true })
    const record = (input: object) =>
      house.ask(
        'district',
        'mutation ($input: ServiceRecordDraft!) { made: createServiceRecord(input: $input) { id } }',
        {
          input: {
            ...{ name: '测试巡查', source: 'HOST', minutes: 60, communityId: seedId('community', '寿张路') },
            ...{
              postId: seedId('volunteer-post', '寿张路', '楼院巡查岗'),
              volunteerId: seedId('volunteer', '寿张路', 1),
            },
            ...{
              startsAt: `${dayFrom(new Date(), -33)}T14:00:00+08:00`,
              endsAt: `${dayFrom(new Date(), -33)}T15:00:00+08:00`,
            },
            ...input,
          },
        },
      )
    expect((await record({})).errors).toBeUndefined()
    expect((await record({ volunteerId: seedId('volunteer', '寿张路', 3) })).fields).toEqual({
      postId: '这位志愿者当天不在这个岗：请先登记上岗，或不填志愿服务岗。',
    })
    expect((await record({ communityId: seedId('community', '太平角') })).fields).toHaveProperty('postId')
  })

  it('tell the work of branches by what it was for', async () => {
    const { value, rows } = await figure('workByPurpose', 'volunteer')
    expect(rows.items.map(({ label }) => label).toSorted()).toEqual(
      ['教育', '管理', '监督', '组织', '宣传', '凝聚', '服务'].toSorted(),
    )
    expect(rows.items.find(({ label }) => label === '服务')?.value).toBe(value)
    expect(value).toBeGreaterThan(0)
  })

  it('no longer count a term that has ended, nor a post that is gone', async () => {
    const change = (type: string, id: string, input: object) =>
      house.ask(
        'district',
        `mutation ($ids: [ID!]!, $input: ${type}Patch!) { update${type}s(ids: $ids, input: $input) }`,
        { ids: [id], input },
      )
    const yesterday = dayFrom(new Date(), -1)
    await change('PostHolder', seedId('post-holder', '寿张路', '楼院巡查岗', 1), { endsOn: yesterday })
    expect((await figure(`filledPostCount${inPlace}`)).value).toBe(2)
    expect((await figure(`vacantPostCount${inPlace}`)).value).toBe(4)
    await change('VolunteerPost', seedId('volunteer-post', '寿张路', '矛盾调解岗'), { endsOn: yesterday })
    expect((await figure(`postSeatCount${inPlace}`)).value).toBe(5)
  })

  it('count every day of the year so far at the daily workshop of 邹县路', async () => {
    const days = await figure(`rosterDays${atWorkshop}`)
    expect(days.value).toBe(days.target)
    expect(days.value).toBeGreaterThanOrEqual(1)
    const everywhere = await figure('rosterDays')
    expect(everywhere).toMatchObject({ value: days.value, target: days.target })
  })

  it('count the days a station held activities, a day once', async () => {
    const station = `(stationId: "${seedId('station', 'HELP_AT_HOME', '太平角')}")`
    const { data } = await house.ask(
      'district',
      `{ activities(filter: {stationId: {eq: "${seedId('station', 'HELP_AT_HOME', '太平角')}"}, state: {in: [HELD, CLOSED]}, startsAt: {gte: "${new Date().getFullYear()}-01-01T00:00:00+08:00"}}, perPage: 200) { items { startsAt } } }`,
    )
    const held = new Set(data.activities.items.map(({ startsAt }: { startsAt: string }) => startsAt.slice(0, 10)))
    expect((await figure(`stationServiceDays${station}`)).value).toBe(held.size)
    expect(held.size).toBeGreaterThan(0)
    const days =
      (Date.parse(dayFrom(new Date(), 0)) - Date.parse(`${dayFrom(new Date(), 0).slice(0, 4)}-01-01`)) / 86_400_000 + 1
    expect((await figure(`stationDayShare${station}`, 'unit')).value).toBeCloseTo((100 * held.size) / days, 1)
  })

  it('count the halts of the train and the visits of each stop, in whole months', async () => {
    const { data } = await house.ask(
      'district',
      '{ routeRuns(filter: {state: {eq: SERVED}}, perPage: 200) { items { startsAt servedCount } } }',
    )
    const thisMonth = dayFrom(new Date(), 0).slice(0, 7)
    const told = data.routeRuns.items.filter(({ startsAt }: { startsAt: string }) => startsAt.slice(0, 7) < thisMonth)
    const visits = told.reduce((sum: number, { servedCount }: { servedCount: number }) => sum + servedCount, 0)
    const halts = await figure(`routeRunCount${train}`)
    expect(halts.value).toBe(told.length)
    expect(halts.rows.items.length).toBe(8)
    expect((await figure(`routeServedCount${train}`)).value).toBe(visits)
    expect(await figure(`routeServedCount${train}`, 'volunteer')).toMatchObject({ value: visits, suppressed: false })
    expect(told.length).toBeGreaterThan(0)
  })

  it('tell nobody else of a halt with few visits, nor let the others tell', async () => {
    const served = 'routeRuns(filter: {state: {eq: SERVED}}, sort: [{field: STARTS_AT}], perPage: 200)'
    const asked = `{ ${served} { items { id version servedCount stop { id } } } }`
    type Run = { id: string; version: number; servedCount: number | null; stop: { id: string } }
    const runs = async (account: string) => (await house.ask(account, asked)).data.routeRuns.items as Run[]
    const [few] = await runs('district')
    const { value } = await figure(`routeServedCount${train}`)
    const count = (servedCount: number) =>
      house.ask(
        'district',
        'mutation ($ids: [ID!]!, $n: Int) { updateRouteRuns(ids: $ids, input: { servedCount: $n }) }',
        {
          ...{ ids: [few!.id], n: servedCount },
        },
      )
    for (const told of [1, 4]) {
      await count(told)
      for (const account of ['district', 'auditor']) {
        expect((await runs(account))[0], account).toMatchObject({ servedCount: told })
        const figured = await figure(`routeServedCount${train}`, account)
        expect(figured, account).toMatchObject({ value: value - few!.servedCount! + told, suppressed: false })
      }
      for (const account of ['unit', 'volunteer', 'street', 'community2', 'organisation']) {
        const [hidden, ...others] = await runs(account)
        expect(hidden, account).toMatchObject({ id: few!.id, servedCount: null })
        expect(others.every(({ servedCount }) => servedCount !== null)).toBe(true)
        const figured = await figure(`routeServedCount${train}`, account)
        expect(figured, account).toMatchObject({ value: value - few!.servedCount!, suppressed: true })
      }
    }
    for (const told of [0, 5]) {
      await count(told)
      expect((await runs('unit'))[0]).toMatchObject({ servedCount: told })
    }
    const filtered = await house.ask('unit', '{ routeRuns(filter: {servedCount: {eq: 4}}) { total } }')
    expect(filtered.errors).toBeDefined()
    // who may not change a halt does not learn from a sheet what it says
    const [{ id, version }] = (await runs('street')) as [Run]
    await count(3)
    const guess = (servedCount: number) =>
      house.ask(
        'street',
        'mutation ($rows: [RouteRunImport!]!) { importRouteRuns(rows: $rows, dryRun: true) { outcome errors { message } } }',
        {
          rows: [{ id, version: version + 1, servedCount }],
        },
      )
    expect((await guess(3)).data).toEqual((await guess(2)).data)
  })

  it('count the visits to the train by service, and tell nobody else of a month in which one is small', async () => {
    const { data } = await house.ask(
      'district',
      '{ runServices(perPage: 200) { items { id visits service { id } run { startsAt } } } }',
    )
    type Served = { id: string; visits: number; service: { id: string }; run: { startsAt: string } }
    const monthOf = ({ run }: Served) => run.startsAt.slice(0, 7)
    const thisMonth = dayFrom(new Date(), 0).slice(0, 7)
    const told = (data.runServices.items as Served[]).filter((served) => monthOf(served) < thisMonth)
    const sum = (served: Served[]) => served.reduce((all, { visits }) => all + visits, 0)
    const byService = await figure(`routeServedByService${train}`)
    expect(byService.value).toBe(sum(told))
    const { data: services } = await house.ask('district', '{ routeServices { items { id name } } }')
    for (const { id, name } of services.routeServices.items) {
      const own = sum(told.filter(({ service }) => service.id === id))
      expect(byService.rows.items).toContainEqual({ label: name, value: own })
      expect(own).toBeGreaterThan(0)
    }
    expect(await figure(`routeServedByService${train}`, 'unit')).toMatchObject({ value: sum(told), suppressed: false })

    const [few] = told as [Served]
    await house.ask('district', 'mutation ($ids: [ID!]!) { updateRunServices(ids: $ids, input: { visits: 2 }) }', {
      ids: [few.id],
    })
    expect((await figure(`routeServedByService${train}`)).value).toBe(sum(told) - few.visits + 2)
    const others = sum(told.filter((served) => monthOf(served) !== monthOf(few)))
    for (const account of ['unit', 'volunteer', 'street', 'community2'])
      expect(await figure(`routeServedByService${train}`, account), account).toMatchObject({
        value: others,
        suppressed: true,
      })
    expect(await figure(`routeServedByService${train}`, 'auditor')).toMatchObject({ suppressed: false })
  })

  it('count the services of each item, and whom they served, from the records; nobody else is told', async () => {
    const lake = `(stationId: "${seedId('station', 'CONVENIENCE_VOLUNTEER', '高邮湖路')}")`
    const id = seedId('item', '高邮湖路', '打扫卫生', '擦窗')
    const until = `${dayFrom(new Date(), 0).slice(0, 7)}-01T00:00:00+08:00`
    const since = `${Number(until.slice(0, 4)) - 1}${until.slice(4)}`
    const { data } = await house.ask(
      'district',
      `{ item: serviceItem(id: "${id}") { name } serviceRecords(perPage: 200, filter: {itemId: {eq: "${id}"}, state: {in: [CONFIRMED, CORRECTED]}, startsAt: {gte: "${since}", lte: "${until}"}}) { total items { servedCount } } }`,
    )
    const people = data.serviceRecords.items.reduce(
      (sum: number, row: { servedCount: number }) => sum + row.servedCount,
      0,
    )
    expect(data.serviceRecords.total).toBeGreaterThan(0)
    const services = await figure(`itemServiceCount${lake}`)
    expect(services.rows.items.length).toBe(53)
    expect(services.rows.items).toContainEqual({ label: data.item.name, value: data.serviceRecords.total })
    expect((await figure(`itemServedCount${lake}`)).rows.items).toContainEqual({ label: data.item.name, value: people })
    for (const account of ['unit', 'community', 'volunteer'])
      expect(await figure(`itemServedCount${lake}`, account), account).toMatchObject({ value: 0, suppressed: true })
    expect(await figure(`itemServiceCount${lake}`, 'auditor')).toEqual(services)
  })

  it('count visits to the home by how they went, for the clerks in charge', async () => {
    const here = `(communityId: "${seedId('community', '太平角')}", to: "${dayFrom(new Date(), 40)}")`
    const counts = async (account?: string) =>
      Promise.all(
        ['visitRequestCount', 'visitShare', 'visitMedianHours', 'visitRating'].map(
          async (name) => (await figure(`${name}${here}`, account)).value,
        ),
      )
    // three requests: one waits, one is accepted, one was made and rated
    // the one that was made: asked for 35 days and three hours before it was over
    expect(await counts()).toEqual([3, 100, 35 * 24 + 3, 5])
    expect(await counts('auditor')).toEqual(await counts())
    for (const account of ['unit', 'community2', 'volunteer'])
      expect(await figure(`visitRequestCount${here}`, account), account).toMatchObject({
        ...{ value: 0, suppressed: true },
        rows: { items: [{ label: '太平角社区', value: null }] },
      })
  })

  it('tell visits by station: that of the item, or the one whose task they are', async () => {
    const at = (kind: string) =>
      `visitRequestCount(stationId: "${seedId('station', kind, '高邮湖路')}", to: "${dayFrom(new Date(), 40)}")`
    const counts = async () =>
      [await figure(at('CONVENIENCE_VOLUNTEER')), await figure(at('HELP_AT_HOME'))].map(({ value }) => value)
    const wish = (itemId?: string) =>
      house.ask('district', 'mutation ($input: VisitRequestDraft!) { createVisitRequest(input: $input) { id } }', {
        input: {
          ...{ name: '擦窗', communityId: seedId('community', '高邮湖路'), itemId },
          ...{
            wishedFrom: `${dayFrom(new Date(), 3)}T09:00:00+08:00`,
            wishedUntil: `${dayFrom(new Date(), 3)}T11:00:00+08:00`,
          },
        },
      })
    const before = await counts()
    expect(before).toEqual([0, 0])
    expect((await wish(seedId('item', '高邮湖路', '打扫卫生', '擦窗'))).errors).toBeUndefined()
    expect(await counts()).toEqual([1, 0])
    await wish()
    expect(await counts()).toEqual([1, 1])
    expect(await figure(at('HELP_AT_HOME'), 'volunteer')).toMatchObject({
      value: 0,
      suppressed: true,
      rows: { items: [{ value: null }] },
    })
  })

  it('tell which share of the services was made at home, a visit and its record counted once', async () => {
    const stationId = seedId('station', 'HELP_AT_HOME', '太平角')
    const [from, to] = [dayFrom(new Date(), -400), dayFrom(new Date(), 40)]
    const share = (account?: string) =>
      figure(`homeShare(stationId: "${stationId}", from: "${from}", to: "${to}")`, account)
    const { data } = await house.ask(
      'district',
      `{ visits: visitRequests(filter: {communityId: {eq: "${seedId('community', '太平角')}"}, state: {in: [VISITED, CONFIRMED, RATED]}}) { items { wishedFrom wishedUntil volunteer { records(perPage: 200, filter: {state: {in: [CONFIRMED, CORRECTED]}, startsAt: {gte: "${dayFrom(new Date(), -20)}T00:00:00+08:00"}}) { items { startsAt endsAt } } } } }
         records: serviceRecords(filter: {stationId: {eq: "${stationId}"}, state: {in: [CONFIRMED, CORRECTED]}}) { total } }`,
    )
    type Times = { startsAt: string; endsAt: string }
    type Visit = { wishedFrom: string; wishedUntil: string; volunteer: { records: { items: Times[] } } }
    const twice = (data.visits.items as Visit[]).flatMap(({ wishedFrom, wishedUntil, volunteer }) =>
      volunteer.records.items.filter(({ startsAt, endsAt }) => startsAt < wishedUntil && endsAt > wishedFrom),
    )
    const [home, onSite] = [data.visits.items.length as number, data.records.total - twice.length]
    expect(home).toBeGreaterThan(0)
    expect((await share()).value).toBeCloseTo((100 * home) / (home + onSite), 1)
    expect(await share('auditor')).toEqual(await share())
    for (const account of ['unit', 'community2', 'volunteer'])
      expect(await share(account), account).toMatchObject({
        value: null,
        suppressed: true,
        rows: { items: [{ value: null }] },
      })
  })

  it('tell what the love bank holds, the same to everybody, and that it balances', async () => {
    const all = async (account: string) =>
      Promise.all(
        ['redemptionCount', 'rewardStock', 'bankEarnedHours', 'bankRedeemedHours'].map(
          async (name) => (await figure(name, account)).value,
        ),
      )
    const told = await all('district')
    expect(told[0]).toBe(30)
    expect(told.every((value) => value > 0)).toBe(true)
    for (const account of ['unit', 'volunteer', 'auditor']) expect(await all(account), account).toEqual(told)
    const bank = seedId('station', 'HELP_AT_HOME', '太平角')
    const { data } = await house.ask(
      'unit',
      `{ timeBanks(filter: {stationId: {eq: "${bank}"}}) { items { trialBalance { totalMinutes rows { day reason volunteerMinutes } } } } rewards(perPage: 200) { items { stock state } } }`,
    )
    type Line = { day: string; reason: string; volunteerMinutes: number }
    const thisMonth = dayFrom(new Date(), 0).slice(0, 7)
    const lastYear = `${Number(thisMonth.slice(0, 4)) - 1}${thisMonth.slice(4)}`
    const minutes = (reason: string) =>
      (data.timeBanks.items[0].trialBalance.rows as Line[])
        .filter(
          (line) => line.reason === reason && line.day.slice(0, 7) < thisMonth && line.day.slice(0, 7) >= lastYear,
        )
        .reduce((sum, line) => sum + line.volunteerMinutes, 0)
    const ofBank = async (name: string) => (await figure(`${name}(stationId: "${bank}")`)).value
    expect(await ofBank('bankEarnedHours')).toBeCloseTo(minutes('EARN') / 60)
    expect(await ofBank('bankRedeemedHours')).toBeCloseTo(-minutes('REDEEM') / 60)
    expect(await figure('bankBalance')).toMatchObject({ value: 0, target: 0 })
  })

  it('count activities and visits by year and kind, and who was active up to a day', async () => {
    const place = `communityId: "${seedId('community', '太平角')}"`
    const year = (rest = '') => `(${place}, year: 2016${rest})`
    const { data } = await house.ask(
      'district',
      `{ socialOrganisation(id: "${seedId('organisation', '晓慧馨雨')}") { activityCount(year: 2016) visits(year: 2016) } }`,
    )
    const held = await figure(`heldActivityCount${year()}`)
    expect(held.value).toBeGreaterThanOrEqual(data.socialOrganisation.activityCount)
    const kinds = ['CLASS', 'LECTURE', 'VISIT', 'FAIR', 'TRAIN_STOP', 'CONTEST', 'FESTIVAL', 'PERFORMANCE', 'COACHING']
    kinds.push('CEREMONY', 'SIGNING_DAY', 'CLUB_SESSION', 'PUBLIC_BENEFIT', 'SERVICE')
    const byKind = await Promise.all(
      kinds.map(async (kind) => (await figure(`heldActivityCount${year(`, kind: ${kind}`)}`)).value),
    )
    expect(byKind.reduce((sum, value) => sum + value, 0)).toBe(held.value)
    expect(byKind.filter(Boolean).length).toBeGreaterThan(1)
    expect((await figure(`activityVisitCount${year()}`)).value).toBeGreaterThanOrEqual(data.socialOrganisation.visits)
    expect((await figure(`activityVisitCount(${place})`)).value).toBeGreaterThan(0)
    const active = await figure(`activeOrganisationCount(${place}, on: "2016-12-31")`)
    expect(active.rows.items.map(({ label }) => label)).toContain('晓慧馨雨')
    expect((await figure(`activeOrganisationCount(${place}, on: "2014-12-31")`)).value).toBe(0)
  })
})
