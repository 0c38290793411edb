import { entityOf } from '@concentric/chassis/entity'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { consentTexts } from '../consent-text/consent-text.table.ts'
import { coveredBy } from './covered-by.ts'
import { Registration } from './registration.type.ts'

const values = {
  realName: '示例庚',
  phone: '12000000044',
  idNumber: '370202198001010007',
  homeAddress: '青岛市市南区太平角社区示例路 9 号',
  birthYear: 1980,
}
const said = { SERVICE_MATCHING: 'service matching', INSURANCE: 'insurance', NEARBY_SERVICE: 'service near home' }
type Purpose = keyof typeof said
const purposes = Object.keys(said) as Purpose[]
const fields = Object.keys(values) as (keyof typeof values)[]

describe('which consent covers which value', () => {
  let house: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())
  const make = async (type: string, input: object) =>
    house.ask('community', `mutation ($input: ${type}Draft!) { made: create${type}(input: $input) { id version } }`, {
      input,
    })
  const volunteer = async () =>
    (
      await make('Volunteer', {
        displayName: '测试志愿者',
        joinedOn: '2026-01-01',
        communityId: seedId('community', '太平角'),
      })
    ).data.made.id as string
  const agree = async (volunteerId: string, purpose: Purpose) =>
    (
      await make('Consent', {
        volunteerId,
        textId: seedId('consent-text', purpose, 1),
        channel: 'PAPER',
        givenOn: '2026-01-01',
      })
    ).data.made as { id: string; version: number }

  it('is asked of every value and every purpose there is', () => {
    expect(Object.keys(coveredBy).sort()).toEqual([...fields].sort())
    expect(consentTexts.purpose.enumValues).toEqual(purposes)
  })

  it.each(purposes)('lets in by %s alone what it covers, and nothing else', async (purpose) => {
    for (const field of fields) {
      const volunteerId = await volunteer()
      await agree(volunteerId, purpose)
      // an ID number tells the year as well: both are the insurance's
      const { data, fields: refused } = await make('Registration', { volunteerId, [field]: values[field] })
      const isCovered = (coveredBy[field] as readonly Purpose[]).includes(purpose)
      expect([field, !!data?.made]).toEqual([field, isCovered])
      if (!isCovered) expect(Object.values(refused ?? {}).join()).toContain('同意')
    }
  })

  it.each(purposes)('lets go with %s what no other purpose covers', async (purpose) => {
    const volunteerId = await volunteer()
    const given: Partial<Record<Purpose, { id: string; version: number }>> = {}
    for (const each of purposes) given[each] = await agree(volunteerId, each)
    const { made } = (await make('Registration', { volunteerId, ...values })).data
    await house.ask(
      'community',
      'mutation ($id: ID!, $version: Int!) { withdrawConsent(id: $id, version: $version) { id } }',
      given[purpose],
    )
    const { row } = (await house.ask('community', `{ row: registration(id: "${made.id}") { ${fields.join(' ')} } }`))
      .data
    for (const field of fields) {
      const isLeft = (coveredBy[field] as readonly Purpose[]).some((other) => other !== purpose)
      expect([field, row[field] !== null]).toEqual([field, isLeft])
    }
  })

  it('is what the documentation of the fields says', () => {
    const { labels } = entityOf(Registration)
    for (const field of fields.filter((name) => name !== 'birthYear'))
      expect(purposes.filter((purpose) => labels[field]![2]!.includes(said[purpose]))).toEqual(coveredBy[field])
  })
})
