import { seedId } from '@concentric/chassis/seed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start } from '../src/testing/house.ts'

const community = (name: string) => `(communityId: "${seedId('community', name)}")`
const station = (kind: string, name: string) => `(stationId: "${seedId('station', kind, name)}")`
const street = (name: string) => `(streetId: "${seedId('street', name)}")`

// The figures the source gives (FEATURES 1.5), each as a Figure: never typed, made of the rows it opens to.
describe('a figure of the source', () => {
  let house: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it.each([
    ['communityCount', 65],
    ['committeeCount', 77],
    ['serviceCentreCount', 65],
    ['helpAtHomeCount', 65],
    ['averageCentreArea', 1200],
    ['capitalSpent', 900_000_000],
    ['partyWorkFund', 82_000],
    ['stationOperationFund', 70_000],
    ['serviceCount', 142],
    ['resourceKindCount', 117],
    [`conferenceUnitCount${street('珠海路')}`, 26],
    [`councilUnitCount${community('太平角')}`, 12],
    [`socialOrganisationCount${community('太平角')}`, 26],
    [`teamCount${station('HELP_AT_HOME', '太平角')}`, 5],
    [`affiliatedShopCount${station('HELP_AT_HOME', '太平角')}`, 7],
    [`jointUnitCount${station('HELP_AT_HOME', '太平角')}`, 8],
    [`volunteerGroupCount${station('HELP_AT_HOME', '太平角')}`, 25],
    [`stationOrganisationCount${station('HELP_AT_HOME', '太平角')}`, 26],
    [`stationVolunteerCount${station('HELP_AT_HOME', '太平角')}`, 1800],
    [`stationUnitCount${station('CONVENIENCE_VOLUNTEER', '高邮湖路')}`, 7],
    [`serviceHeadCount${station('CONVENIENCE_VOLUNTEER', '高邮湖路')}`, 10],
    [`serviceItemCount${station('CONVENIENCE_VOLUNTEER', '高邮湖路')}`, 53],
    [`stationVolunteerCount${station('CONVENIENCE_VOLUNTEER', '高邮湖路')}`, 500],
    [`redemptionCount${station('HELP_AT_HOME', '太平角')}`, 30],
    [`routeStopCount${street('金门路')}`, 8],
    [`routeServiceCount${street('金门路')}`, 5],
    [`teamCount${community('太平角')}`, 5],
    [`stationUnitCount${community('高邮湖路')}`, 7],
    [`serviceHeadCount${community('高邮湖路')}`, 10],
    [`serviceItemCount${community('高邮湖路')}`, 53],
    [`volunteerCount${community('太平角')}`, 1800],
    [`volunteerCount${community('高邮湖路')}`, 500],
  ])('%s is %i, and so says every row it opens to', async (asked, value) => {
    const { data, errors } = await house.ask(
      'auditor',
      `{ figure: ${asked} { value rows(perPage: 200) { total items { id type label } } } }`,
    )
    expect(errors).toBeUndefined()
    expect(data.figure.value).toBe(value)
    const { total, items } = data.figure.rows as { total: number; items: { id: string; type: string }[] }
    expect(items.length).toBe(total)
    // a row stands for a record one can open
    const [{ id, type }] = items as [{ id: string; type: string }]
    const one = type.charAt(0).toLowerCase() + type.slice(1)
    expect((await house.ask('auditor', `{ record: ${one}(id: "${id}") { id } }`)).data.record).toEqual({ id })
  })

  it('counts more than a hundred open needs', async () => {
    const { data } = await house.ask('auditor', '{ openNeedCount { value } }')
    expect(data.openNeedCount.value).toBeGreaterThanOrEqual(100)
  })

  it('opens the service fund at 200,000 and never lets it fall to the year', async () => {
    const { data } = await house.ask('auditor', '{ fundSteps(sort: [{field: YEAR}]) { items { year amountFen } } }')
    const [first, second] = data.fundSteps.items as { year: number; amountFen: number }[]
    for (const step of [first!, second!]) {
      const { data: paid } = await house.ask(
        'auditor',
        `{ serviceFund(year: ${step.year}) { value target sampleShare } }`,
      )
      expect(paid.serviceFund).toEqual({ value: step.amountFen / 100, target: step.amountFen / 100, sampleShare: 1 })
    }
  })

  it('knows the station of 湛山 open since 2011', async () => {
    const { data } = await house.ask(
      'auditor',
      `{ buildingStationCount${street('湛山')} { rows { items { id label sample } } } }`,
    )
    const real = data.buildingStationCount.rows.items.filter(({ sample }: { sample: boolean }) => !sample)
    expect(real.length).toBe(1)
    const { data: station } = await house.ask('auditor', `{ buildingStation(id: "${real[0].id}") { openedYear } }`)
    expect(station.buildingStation.openedYear).toBe(2011)
  })

  it('knows the class of more than twenty young people, near two hours long, by age and without a name', async () => {
    const { data } = await house.ask(
      'volunteer',
      `{ activities(filter: {name: {eq: "快乐手语课"}}) { items { startsAt endsAt visits sample
           children: attendance(ageBand: UNDER_14) youth: attendance(ageBand: FROM_14_TO_17) } } }`,
    )
    const [held] = data.activities.items
    expect(held).toMatchObject({ visits: 20, sample: false })
    expect(held.children + held.youth).toBe(held.visits)
    expect(Date.parse(held.endsAt) - Date.parse(held.startsAt)).toBe(120 * 60_000)
  })

  it('knows the fair since 2013, the talk of each 21st, and when the train was and will be at each of its eight stops', async () => {
    const { data } = await house.ask(
      'volunteer',
      `{ fair: seriesList(filter: {kind: {eq: FAIR}}) { items { name startsOn rule } }
         talk: seriesList(filter: {kind: {eq: LECTURE}}) { items { rule } }
         serviceRoutes { items { stops(perPage: 50) { items { lastServedOn nextRunAt } } } } }`,
    )
    expect(data.fair.items).toEqual([{ name: '民生大集', startsOn: '2013-01-01', rule: 'FREQ=MONTHLY' }])
    expect(data.talk.items).toEqual([{ rule: 'FREQ=MONTHLY;BYMONTHDAY=21' }])
    const stops = data.serviceRoutes.items[0].stops.items as { lastServedOn: string; nextRunAt: string }[]
    expect(stops).toHaveLength(8)
    expect(stops.every(({ lastServedOn, nextRunAt }) => lastServedOn && nextRunAt)).toBe(true)
  })

  it('tells the share of samples for each', async () => {
    const { data } = await house.ask(
      'auditor',
      '{ communityCount { sampleShare } socialOrganisationCount { sampleShare } serviceCount { sampleShare } volunteerCount { sampleShare } }',
    )
    expect(data.communityCount.sampleShare).toBeCloseTo(56 / 65)
    expect(data.socialOrganisationCount.sampleShare).toBeLessThan(1)
    expect(data.serviceCount.sampleShare).toBe(1)
    expect(data.volunteerCount.sampleShare).toBe(1)
  })

  it('knows a real volunteer from the samples, whoever comes and goes', async () => {
    const asked = `{ volunteerCount${community('太平角')} { value sampleShare } }`
    const figure = async () => (await house.ask('unit', asked)).data.volunteerCount
    const { data } = await house.ask(
      'community',
      'mutation ($input: VolunteerDraft!) { made: createVolunteer(input: $input) { id } }',
      { input: { displayName: '测试志愿者', joinedOn: '2026-01-01', communityId: seedId('community', '太平角') } },
    )
    expect(await figure()).toEqual({ value: 1801, sampleShare: 0 })
    await house.ask('community', 'mutation ($ids: [ID!]!) { deleteVolunteers(ids: $ids) }', { ids: [data.made.id] })
    expect(await figure()).toEqual({ value: 1800, sampleShare: 1 })
  })
})
