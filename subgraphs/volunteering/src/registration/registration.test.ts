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
})
