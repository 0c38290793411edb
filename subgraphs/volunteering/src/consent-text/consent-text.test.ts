import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const text = '为安排志愿服务，社区保存您的姓名和电话，您可以随时撤回同意。'
let editions = 1
const draft = () => {
  editions += 1
  return { purpose: 'INSURANCE', edition: editions, text, validFrom: '2026-01-01' }
}

keepsTheCrudContract({
  one: 'consentText',
  many: 'consentTexts',
  start,
  draft,
  change: () => ({ validFrom: '2026-02-01' }),
  wrong: { text: '太短' },
  writer: 'district',
  stranger: 'street',
  open: true,
  found: 'wapzyfw',
})

describe('a consent text', () => {
  let house: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('stays as it was once somebody has agreed to it', async () => {
    const change = (id: string, input: object) =>
      house.ask(
        'district',
        'mutation ($ids: [ID!]!, $input: ConsentTextPatch!) { ids: updateConsentTexts(ids: $ids, input: $input) }',
        { ids: [id], input },
      )
    const id = seedId('consent-text', 'INSURANCE', 1)
    expect((await change(id, { text: `${text}改` })).fields?.text).toContain('新建下一个版次')
    expect((await change(id, { validFrom: '2026-03-01' })).fields).toHaveProperty('text')
    expect((await change(id, { text: `${text}改` })).data).toBeNull()
  })
})
