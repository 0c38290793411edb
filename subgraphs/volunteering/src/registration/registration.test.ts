import { connected } from '@concentric/chassis/database/connection'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const communityId = seedId('community', '太平角')
const PHONE = '12000000077'
const ID_NUMBER = '370202198001010007'
const NAME = '示例丁一'
const ADDRESS = '青岛市市南区太平角社区示例路 7 号'

describe('Registration', () => {
  let house: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  const volunteer = async () =>
    (
      await house.ask(
        'community',
        'mutation ($input: VolunteerDraft!) { made: createVolunteer(input: $input) { id } }',
        { input: { displayName: '测试志愿者', joinedOn: '2026-01-01', communityId } },
      )
    ).data.made.id as string
  const agree = async (volunteerId: string, purpose: string, input: object = {}) =>
    house.ask(
      'community',
      'mutation ($input: ConsentDraft!) { made: createConsent(input: $input) { id version purpose } }',
      {
        input: {
          volunteerId,
          textId: seedId('consent-text', purpose, 1),
          channel: 'PAPER',
          givenOn: '2026-01-01',
          ...input,
        },
      },
    )
  const register = (volunteerId: string, input: object, account = 'community') =>
    house.ask(
      account,
      'mutation ($input: RegistrationDraft!) { made: createRegistration(input: $input) { id version realName phone idNumber homeAddress birthYear } }',
      { input: { volunteerId, ...input } },
    )
  const update = (id: string, version: number, input: object) =>
    house.ask(
      'community',
      'mutation ($id: ID!, $version: Int!, $input: RegistrationPatch!) { made: updateRegistration(id: $id, version: $version, input: $input) { id version phone realName } }',
      { id, version, input },
    )
  const reveal = (account: string, id: string, field: string, reason = '联系本人安排服务') =>
    house.ask(
      account,
      'mutation ($id: ID!, $field: RegistrationField!, $reason: String!) { value: revealRegistration(id: $id, field: $field, reason: $reason) }',
      { id, field, reason },
    )
  const shown = async (account: string, id: string) =>
    (await house.ask(account, `{ registration(id: "${id}") { realName phone idNumber homeAddress birthYear } }`)).data
      .registration
  const whole = { realName: NAME, phone: PHONE, idNumber: ID_NUMBER, homeAddress: ADDRESS, birthYear: 1980 }
  const masked = {
    realName: '示***',
    phone: '120****0077',
    idNumber: '370*************07',
    homeAddress: '青岛市市南区太平角社区***',
    birthYear: 1980,
  }

  async function registered(input: object = whole) {
    const volunteerId = await volunteer()
    for (const purpose of ['SERVICE_MATCHING', 'INSURANCE', 'NEARBY_SERVICE']) await agree(volunteerId, purpose)
    const { data } = await register(volunteerId, input)
    return { volunteerId, ...(data.made as { id: string; version: number }) }
  }

  it('is shown masked to everybody, the writer and the person too, and is stored in clear nowhere', async () => {
    const { id } = await registered()
    for (const account of ['community', 'street', 'district', 'auditor'])
      expect(await shown(account, id)).toMatchObject({
        phone: masked.phone,
        idNumber: masked.idNumber,
        realName: masked.realName,
      })
    for (const account of ['community2', 'unit', 'volunteer', 'building']) expect(await shown(account, id)).toBeNull()
    const [text] = await house.database.run({ role: 'system' }, [
      {
        text: 'select (select json_agg(r)::text from volunteering.registration r) || (select json_agg(a)::text from volunteering.audit_entry a)',
        values: [],
      },
    ])
    for (const value of [PHONE, ID_NUMBER, NAME, ADDRESS]) expect(text).not.toContain(value)
  })

  it('is found by an exact value, in any form it may be written, and never by a part of it', async () => {
    const { id } = await registered({ ...whole, phone: '12000000088' })
    const find = async (account: string, field: string, value: string) =>
      house.ask(
        account,
        'mutation ($field: FindableField!, $value: String!) { found: findRegistration(field: $field, value: $value, reason: "来电核对本人") { id phone } }',
        { field, value },
      )
    expect((await find('street', 'PHONE', '１２０ 0000 0088')).data.found).toEqual({ id, phone: '120****0088' })
    expect((await find('street', 'PHONE', '1200000008')).data.found).toBeNull()
    expect((await find('community2', 'PHONE', '12000000088')).data.found).toBeNull()
    for (const account of ['unit', 'volunteer', 'auditor'])
      expect((await find(account, 'PHONE', '12000000088')).code).toBe('FORBIDDEN')
    const list = (filter: string) => house.ask('district', `{ registrations(filter: ${filter}) { total } }`)
    expect((await list('{phone: {eq: "120****0088"}}')).code).toBe('BAD_USER_INPUT')
    expect((await house.ask('district', '{ registrations(sort: [{field: PHONE}]) { total } }')).code).toBe(
      'BAD_USER_INPUT',
    )
  })

  it('shows one value in clear, for a reason, to the clerks in charge, and leaves a row the person can see', async () => {
    const { id, volunteerId } = await registered()
    expect((await reveal('community', id, 'PHONE', '想')).fields).toHaveProperty('reason')
    expect((await reveal('community', id, 'PHONE')).data.value).toBe(PHONE)
    expect((await reveal('street', id, 'ID_NUMBER')).data.value).toBe(ID_NUMBER)
    expect((await reveal('community', id, 'HOME_ADDRESS')).data.value).toBe(ADDRESS)
    expect((await reveal('auditor', id, 'PHONE')).code).toBe('FORBIDDEN')
    for (const account of ['community2', 'unit', 'volunteer', 'building'])
      expect((await reveal(account, id, 'PHONE')).code).toBe('NOT_FOUND')
    const { data } = await house.ask(
      'community',
      `{ volunteer(id: "${volunteerId}") { personalReads(sort: [{field: CREATED_AT}]) { items { kind field reason readerLevel readerName } } } }`,
    )
    const read = (field: string, readerLevel: string, readerName: string) => ({
      kind: 'REVEALED',
      field,
      reason: '联系本人安排服务',
      readerLevel,
      readerName,
    })
    expect(data.volunteer.personalReads.items).toEqual([
      read('PHONE', 'COMMUNITY', '太平角社区'),
      read('ID_NUMBER', 'STREET', '八大关街道'),
      read('HOME_ADDRESS', 'COMMUNITY', '太平角社区'),
    ])
  })

  it('shows the person his own, and what others have read of him', async () => {
    const own = seedId('registration', seedId('volunteer', '太平角', 1))
    expect((await shown('volunteer', own)).phone).toBe('120****0001')
    expect((await reveal('volunteer', own, 'PHONE', '本人查看')).data.value).toBe('12000000001')
    const { data } = await house.ask('volunteer', '{ personalReads { items { readerLevel kind } } }')
    expect(data.personalReads.items).toContainEqual({ readerLevel: 'VOLUNTEER', kind: 'REVEALED' })
  })

  it('is read in clear so often a day and no more, however many ask at once', async () => {
    const { id } = await registered()
    const answers = await Promise.all(Array.from({ length: 30 }, () => reveal('district', id, 'PHONE')))
    const seen = answers.filter(({ data }) => data?.value === PHONE).length
    expect(seen).toBe(20)
    for (const { data, code } of answers) if (!data?.value) expect(code).toBe('RATE_LIMITED')
    expect((await reveal('street', id, 'PHONE')).data.value).toBe(PHONE)
    // who has read enough erases nobody unseen either: an erasure counts for itself, and leaves its row
    const { volunteerId } = (await house.ask('district', `{ registration(id: "${id}") { volunteerId } }`)).data
      .registration
    const erased = await house.ask(
      'district',
      'mutation ($id: ID!) { done: eraseVolunteer(id: $id, reason: "本人书面申请") }',
      { id: volunteerId },
    )
    expect(erased.data.done).toBe(true)
    const { data } = await house.ask(
      'district',
      `{ volunteer(id: "${volunteerId}") { personalReads(filter: {kind: {eq: ERASED}}) { total } } }`,
    )
    expect(data.volunteer.personalReads.total).toBe(1)
  })

  it('seals under one way of writing its id', async () => {
    const id = await volunteer()
    await agree(id, 'SERVICE_MATCHING')
    const { made } = (await register(id, {})).data
    expect((await update(made.id.toUpperCase(), 1, { phone: PHONE })).data.made.phone).toBe(masked.phone)
    expect((await reveal('street', made.id, 'PHONE')).data.value).toBe(PHONE)
  })

  it('takes the year of birth from an ID number, and keeps it with it', async () => {
    const id = await volunteer()
    await agree(id, 'INSURANCE')
    const { made } = (await register(id, { idNumber: ID_NUMBER })).data
    expect(made.birthYear).toBe(1980)
    expect((await update(made.id, 1, { birthYear: 1990 })).fields).toHaveProperty('birthYear')
  })

  it('takes a consent online from nobody but the person, and no guardian’s from him', async () => {
    const id = await volunteer()
    expect((await agree(id, 'INSURANCE', { channel: 'ONLINE' })).fields).toHaveProperty('channel')
    expect((await agree(id, 'INSURANCE', { givenOn: '2024-12-31' })).fields).toHaveProperty('givenOn')
    expect((await agree(id, 'INSURANCE', { givenOn: '2099-01-01' })).fields).toHaveProperty('givenOn')
    const own = (input: object) =>
      house.ask('volunteer', 'mutation ($input: ConsentDraft!) { made: createConsent(input: $input) { purpose } }', {
        input: {
          volunteerId: seedId('volunteer', '太平角', 1),
          textId: seedId('consent-text', 'NEARBY_SERVICE', 1),
          channel: 'ONLINE',
          givenOn: '2026-01-01',
          ...input,
        },
      })
    expect((await own({ byGuardian: true })).code).toBe('BAD_USER_INPUT')
    expect((await own({ channel: 'PAPER' })).code).toBe('BAD_USER_INPUT')
    expect((await own({})).data.made.purpose).toBe('NEARBY_SERVICE')
  })

  it('keeps nothing nobody agreed to, and of who is under 18 only what the guardian agreed to', async () => {
    const id = await volunteer()
    expect((await register(id, { phone: PHONE })).fields).toHaveProperty('phone', expect.stringContaining('同意'))
    await agree(id, 'INSURANCE')
    const { data } = await register(id, { realName: NAME, birthYear: 1990 })
    expect(data.made).toMatchObject({ realName: '示***', birthYear: 1990 })
    expect((await update(data.made.id, 1, { phone: PHONE })).fields).toHaveProperty('phone')
    const young = new Date().getFullYear() - 16
    expect((await update(data.made.id, 1, { birthYear: young })).fields).toBeTruthy()
    const other = await volunteer()
    await agree(other, 'INSURANCE', { byGuardian: true })
    expect((await register(other, { realName: NAME, birthYear: young })).data.made.birthYear).toBe(young)
  })

  it('registers nobody under 14, by year or by ID number', async () => {
    const id = await volunteer()
    await agree(id, 'INSURANCE', { byGuardian: true })
    const year = new Date().getFullYear()
    expect((await register(id, { birthYear: year - 13 })).fields?.birthYear).toContain('未满 14 周岁')
    expect((await register(id, { idNumber: `370202${year - 10}01010007` })).fields?.idNumber).toContain('未满 14 周岁')
    expect((await register(id, { idNumber: ID_NUMBER, birthYear: 1979 })).fields).toHaveProperty('birthYear')
  })

  it('names what has the wrong form, in both languages', async () => {
    const id = await volunteer()
    for (const purpose of ['SERVICE_MATCHING', 'INSURANCE']) await agree(id, purpose)
    const wrong = await register(id, { phone: '123', idNumber: '37020219801301000X' })
    expect(Object.keys(wrong.fields ?? {}).sort()).toEqual(['idNumber', 'phone'])
    expect(wrong.fields?.phone).toContain('手机号')
  })

  it('loses with a withdrawn consent what no other covers, for everybody and at once', async () => {
    const id = await volunteer()
    const consent = (await agree(id, 'SERVICE_MATCHING')).data.made
    await agree(id, 'INSURANCE')
    const made = (await register(id, { realName: NAME, phone: PHONE, idNumber: ID_NUMBER })).data.made
    const withdraw = (version: number) =>
      house.ask(
        'community',
        'mutation ($id: ID!, $version: Int!) { row: withdrawConsent(id: $id, version: $version) { withdrawnAt version } }',
        { id: consent.id, version },
      )
    expect((await withdraw(1)).data.row.withdrawnAt).toBeTruthy()
    expect(await shown('district', made.id)).toMatchObject({ phone: null, realName: '示***' })
    expect((await reveal('street', made.id, 'PHONE')).code).toBe('BAD_USER_INPUT')
    expect((await reveal('street', made.id, 'REAL_NAME')).data.value).toBe(NAME)
    expect((await withdraw(2)).fields).toHaveProperty('withdrawnAt')
    expect((await agree(id, 'SERVICE_MATCHING')).data.made.purpose).toBe('SERVICE_MATCHING')
    expect((await agree(id, 'SERVICE_MATCHING')).fields).toHaveProperty('purpose')
  })

  it('opens no value that was put into another row or column', async () => {
    const [mine, other] = [await registered(), await registered({ ...whole, phone: '12000000099' })]
    await connected(house.ownerUrl, async (client) => {
      await client.query(
        'update volunteering.registration a set phone_sealed = b.phone_sealed, sealing_key = b.sealing_key from volunteering.registration b where a.id = $1 and b.id = $2',
        [mine.id, other.id],
      )
    })
    const swapped = await reveal('street', mine.id, 'PHONE')
    expect(swapped.code).toBe('INTERNAL')
    expect(JSON.stringify(swapped)).not.toContain('12000000099')
  })
})
