import { randomUUID } from 'node:crypto'
import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { dayFrom, seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const streetId = seedId('street', '八大关')
const today = dayFrom(new Date(), 0)

keepsTheCrudContract({
  one: 'procurement',
  many: 'procurements',
  start,
  draft: () => ({ name: '测试采购', streetId, bidsDueOn: today }),
  change: () => ({ budgetFen: 5_000_000 }),
  wrong: { budgetFen: 0 },
  writer: 'street',
  stranger: 'community2',
  open: false,
  found: 'cscg',
})

describe('A procurement', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  const made = async (type: string, input: object, account = 'street') => {
    const { data, errors } = await house.ask(
      account,
      `mutation ($input: ${type}Draft!) { made: create${type}(input: $input) { id version } }`,
      { input },
    )
    expect(errors).toBeUndefined()
    return data.made as { id: string; version: number }
  }
  const versionOf = async (one: string, id: string) =>
    (await house.ask('district', `{ row: ${one}(id: "${id}") { version } }`)).data.row.version as number
  const step = async (name: string, id: string, account = 'street') =>
    house.ask(
      account,
      `mutation { made: ${name}(id: "${id}", version: ${await versionOf('procurement', id)}, key: "${randomUUID()}") { state noticedOn openedOn } }`,
    )
  const stateOf = async (id: string) =>
    (await house.ask('district', `{ row: procurement(id: "${id}") { state } }`)).data.row.state as string
  const bid = (account: string, input: object) =>
    house.ask(account, 'mutation ($input: BidDraft!) { made: createBid(input: $input) { id version } }', { input })
  const award = (bidId: string, more = '', account = 'street', key: string = randomUUID()) =>
    house.ask(
      account,
      `mutation { made: awardBid(bidId: "${bidId}", input: { name: "测试合同"${more} }, key: "${key}") { id amountFen } }`,
    )
  const accept = async (id: string) =>
    house.ask(
      'street',
      `mutation { made: acceptContract(id: "${id}", version: ${await versionOf('contract', id)}, acceptedOn: "${today}", key: "${randomUUID()}") { acceptedOn } }`,
    )
  const pay = (contractId: string, amountFen: number, key: string, account = 'street') =>
    house.ask(
      account,
      'mutation ($input: PaymentDraft!, $key: ID!) { made: payContract(input: $input, key: $key) { id } }',
      {
        input: { contractId, amountFen, paidOn: today },
        key,
      },
    )
  const evaluate = (contractId: string) =>
    house.ask(
      'street',
      'mutation ($input: ContractEvaluationDraft!) { made: createContractEvaluation(input: $input) { id } }',
      {
        input: { contractId, name: '测试评语', evaluator: 'RESIDENTS', points: 90, evaluatedOn: today },
      },
    )
  const mine = { name: '测试投标', unitId: seedId('unit', '太平角', 1), amountFen: 100_00 }
  const others = { name: '测试投标', organisationId: seedId('organisation', '太平角', 1), amountFen: 120_00 }

  /** A procurement as far as its notice, with a bid of a unit and one of an organisation. */
  async function noticed(bidsDueOn = today) {
    const { id } = await made('Procurement', { name: '测试采购', streetId, bidsDueOn })
    const lot = await made('Lot', { procurementId: id, name: '测试标段', courtyardCount: 3 })
    expect((await step('publishNotice', id)).data.made).toMatchObject({ state: 'NOTICE', noticedOn: today })
    const unitBid = (await bid('unit', { ...mine, procurementId: id, lotId: lot.id })).data.made.id as string
    const otherBid = (await bid('organisation', { ...others, procurementId: id, lotId: lot.id })).data.made.id as string
    return { id, lotId: lot.id, unitBid, otherBid }
  }
  async function performing() {
    const given = await noticed()
    await step('openBids', given.id)
    const contractId = (await award(given.unitBid)).data.made.id as string
    await step('startPerforming', given.id)
    return { ...given, contractId }
  }

  it('goes from its notice to the evaluation of what it came to, and skips nothing', async () => {
    const { id, unitBid } = await noticed()
    expect((await step('startPerforming', id)).fields).toHaveProperty('state')
    expect((await step('openBids', id)).data.made).toMatchObject({ state: 'BIDS', openedOn: today })
    expect((await step('publishNotice', id)).fields).toHaveProperty('state')
    expect((await step('startPerforming', id)).fields).toHaveProperty('state')
    const { id: contractId, amountFen } = (await award(unitBid)).data.made
    expect([amountFen, await stateOf(id)]).toEqual([mine.amountFen, 'AWARDED'])
    expect((await accept(contractId)).fields).toHaveProperty('acceptedOn')
    expect((await step('startPerforming', id)).data.made.state).toBe('PERFORMING')
    expect((await step('cancelProcurement', id)).fields).toHaveProperty('state')
    expect((await evaluate(contractId)).fields).toHaveProperty('contractId')
    expect((await accept(contractId)).data.made.acceptedOn).toBe(today)
    expect(await stateOf(id)).toBe('ACCEPTED')
    expect((await evaluate(contractId)).data.made.id).toBeTruthy()
    expect(await stateOf(id)).toBe('EVALUATED')
  })

  it('is not announced without the day bids are due, nor opened before it', async () => {
    const { id } = await made('Procurement', { name: '测试采购', streetId })
    expect((await step('publishNotice', id)).fields).toHaveProperty('bidsDueOn')
    const later = await noticed(dayFrom(new Date(), 3))
    expect((await step('openBids', later.id)).fields).toHaveProperty('bidsDueOn')
    const { errors } = await house.ask(
      'street',
      `mutation ($version: Int!) { updateProcurement(id: "${later.id}", version: $version, input: { bidsDueOn: "${today}" }) { id } }`,
      { version: await versionOf('procurement', later.id) },
    )
    expect(errors).toBeDefined()
  })

  it('keeps bids sealed from everyone but their bidder until all are opened', async () => {
    const { id, unitBid } = await noticed()
    const seen = async (account: string) =>
      (
        await house.ask(
          account,
          `{ bids(filter: { procurementId: { eq: "${id}" } }) { total items { id amountFen } } }`,
        )
      ).data.bids as { total: number; items: { id: string }[] }
    expect((await seen('unit')).items).toEqual([{ id: unitBid, amountFen: mine.amountFen }])
    expect((await seen('organisation')).total).toBe(1)
    for (const account of ['unit2', 'organisation2', 'street', 'community', 'volunteer'])
      expect([account, (await seen(account)).total]).toEqual([account, 0])
    expect((await house.ask('organisation', `{ bid(id: "${unitBid}") { id } }`)).data.bid).toBeNull()
    await step('openBids', id)
    for (const account of ['unit', 'organisation', 'street', 'volunteer'])
      expect([account, (await seen(account)).total]).toEqual([account, 2])
  })

  it('takes no bid, and no change of one, after the opening or for somebody else', async () => {
    const { id, lotId, unitBid } = await noticed()
    const change = async (account: string) =>
      house.ask(
        account,
        `mutation { made: updateBid(id: "${unitBid}", version: ${await versionOf('bid', unitBid)}, input: { amountFen: 9900 }) { amountFen } }`,
      )
    expect((await bid('unit2', { ...mine, procurementId: id, lotId })).fields).toHaveProperty('unitId')
    expect((await change('unit')).data.made.amountFen).toBe(9900)
    await step('openBids', id)
    const late = { name: '测试投标', unitId: seedId('unit', '高邮湖路', 1), amountFen: 1, procurementId: id }
    expect((await bid('unit2', late)).fields).toHaveProperty('procurementId')
    expect((await change('unit')).fields).toHaveProperty('procurementId')
  })

  it('is awarded only to an open bid, once, and one lot has one contract at a time', async () => {
    const { id, unitBid, otherBid } = await noticed()
    expect((await award(unitBid)).fields).toHaveProperty('bidId')
    await step('openBids', id)
    const time = `, startsOn: "${today}", endsOn: "${dayFrom(new Date(), 30)}"`
    expect((await award(unitBid, time, 'unit')).code).toBe('FORBIDDEN')
    expect((await award(unitBid, time)).data.made.amountFen).toBe(mine.amountFen)
    expect((await award(unitBid)).fields).toHaveProperty('bidId')
    expect((await award(otherBid, time)).fields).toHaveProperty('lotId')
  })

  it('is moved and awarded once under a key', async () => {
    const { id, unitBid, otherBid } = await noticed()
    const version = await versionOf('procurement', id)
    const open = (key: string) =>
      house.ask('street', `mutation { made: openBids(id: "${id}", version: ${version}, key: "${key}") { state } }`)
    expect((await open('opening')).data.made.state).toBe('BIDS')
    expect((await open('opening')).data.made.state).toBe('BIDS')
    expect((await open('another')).code).toBe('CONFLICT')
    const won = await Promise.all([1, 2, 3].map(() => award(unitBid, '', 'street', 'award')))
    expect(new Set(won.map(({ data }) => data.made.id)).size).toBe(1)
    expect((await award(otherBid, '', 'street', 'award')).code).toBe('KEY_REUSED')
    const { data } = await house.ask('street', `{ contracts(filter: { procurementId: { eq: "${id}" } }) { total } }`)
    expect(data.contracts.total).toBe(1)
  })

  it('is bid for once under a key, however often and at once, and by whoever may bid alone', async () => {
    const { id } = await made('Procurement', { name: '测试采购', streetId, bidsDueOn: today })
    await step('publishNotice', id)
    const keyed = (account: string, input: object, key: string) =>
      house.ask(
        account,
        'mutation ($input: BidDraft!, $key: ID!) { made: createBid(input: $input, key: $key) { id amountFen } }',
        { input: { procurementId: id, ...input }, key },
      )
    const told = await Promise.all([1, 2, 3].map(() => keyed('unit', mine, 'bid')))
    expect(new Set(told.map(({ data }) => data.made.id)).size).toBe(1)
    expect((await keyed('unit', { ...mine, amountFen: 1 }, 'bid')).code).toBe('KEY_REUSED')
    expect((await keyed('unit', mine, '')).fields).toHaveProperty('key')
    for (const account of ['unit2', 'organisation', 'street', 'volunteer', 'auditor'])
      expect((await keyed(account, mine, `of ${account}`)).code).toMatch(/^(FORBIDDEN|BAD_USER_INPUT)$/)
    const { data } = await house.ask('district', `{ bids(filter: { procurementId: { eq: "${id}" } }) { total } }`)
    expect(data.bids.total).toBe(1)
  })

  it('is paid for after its acceptance alone, and a key pays once', async () => {
    const { contractId } = await performing()
    expect((await pay(contractId, 10_00, 'early')).fields).toHaveProperty('paidOn')
    await accept(contractId)
    // what was refused under a key stays so
    expect((await pay(contractId, 10_00, 'early')).fields).toHaveProperty('paidOn')
    expect((await pay(contractId, 10_00, 'first', 'unit')).code).toBe('FORBIDDEN')
    const paid = (await pay(contractId, 60_00, 'first')).data.made.id
    expect((await pay(contractId, 60_00, 'first')).data.made.id).toBe(paid)
    expect((await pay(contractId, 61_00, 'first')).code).toBe('KEY_REUSED')
    expect((await pay(contractId, 40_01, 'too much')).fields).toHaveProperty('amountFen')
    const rest = (await pay(contractId, 40_00, 'second')).data.made.id
    expect((await pay(contractId, 40_00, 'second')).data.made.id).toBe(rest)
  })

  it('is never paid more than was agreed, however many pay at once', async () => {
    const { contractId } = await performing()
    await accept(contractId)
    const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => pay(contractId, 30_00, `at-once-${n}`)))
    expect(answers.filter(({ data }) => data?.made).length).toBe(3)
    expect(answers.filter(({ fields }) => fields?.amountFen).length).toBe(9)
    const { data } = await house.ask(
      'street',
      `{ payments(filter: { contractId: { eq: "${contractId}" } }) { items { amountFen } } }`,
    )
    expect(data.payments.items.map(({ amountFen }: { amountFen: number }) => amountFen)).toEqual([30_00, 30_00, 30_00])
  })

  it('counts three contractors for the 261 courtyards of 金门路, in lots of which each has one contract', async () => {
    const { data } = await house.ask(
      'volunteer',
      `{ lots(filter: { procurementId: { eq: "${seedId('procurement', '金门路', '楼院保洁')}" } }) {
        items { courtyardCount contracts { total items { unit { id } } } } } }`,
    )
    type Lot = { courtyardCount: number; contracts: { total: number; items: { unit: { id: string } }[] } }
    const items = data.lots.items as Lot[]
    expect(items.reduce((sum, { courtyardCount }) => sum + courtyardCount, 0)).toBe(261)
    expect(items.map(({ contracts }) => contracts.total)).toEqual([1, 1, 1])
    expect(new Set(items.map(({ contracts }) => contracts.items[0]?.unit.id)).size).toBe(3)
  })
})
