import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const record = 'mutation ($input: ListExportDraft!) { done: recordExport(input: $input) }'
const read =
  '{ listExports { total items { name rowCount filter accountName grant { placeName } history { items { action accountId changes { field after } } } } } }'

describe('ListExport', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('says who took which list out, and how much of it', async () => {
    const filter = '类型：文化站'
    const { data } = await house.ask('community', record, { input: { name: '场所', rowCount: 12, filter } })
    expect(data.done).toBe(true)
    for (const account of ['district', 'auditor'])
      expect((await house.ask(account, read)).data.listExports).toEqual({
        total: 1,
        items: [
          {
            name: '场所',
            rowCount: 12,
            filter,
            accountName: '太平角社区（示例）',
            grant: { placeName: '太平角社区' },
            history: {
              items: [
                {
                  action: 'INSERT',
                  accountId: expect.any(String),
                  changes: expect.arrayContaining([
                    { field: 'filter', after: null },
                    { field: 'rowCount', after: '12' },
                  ]),
                },
              ],
            },
          },
        ],
      })
  })

  it('is read by nobody else, and made for nobody else', async () => {
    for (const account of ['street', 'community', 'unit', 'volunteer'])
      expect((await house.ask(account, read)).data.listExports.total).toBe(0)
    const forged = { name: '场所', rowCount: 1, accountId: seedId('grant', 'district') }
    expect((await house.ask('community', record, { input: forged })).code).toBe('BAD_USER_INPUT')
    expect((await house.ask('community', record, { input: { name: '场所', rowCount: -1 } })).fields).toHaveProperty(
      'rowCount',
    )
  })
})
