import { seedId } from '@concentric/chassis/seed'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sowDemo } from '../src/demo.ts'
import { type OpenTestHouse, start, testKeyRing, testPrefix } from '../src/testing/house.ts'

let house: OpenTestHouse
beforeAll(async () => {
  house = await start()
})
afterAll(() => house.close())

it('sows a demonstration again in which somebody was erased, and brings nothing of him back', async () => {
  const id = seedId('volunteer', '高邮湖路', 1)
  const erased = await house.ask(
    'volunteer2',
    'mutation ($id: ID!) { done: eraseVolunteer(id: $id, reason: "本人申请删除") }',
    { id },
  )
  expect(erased.data.done).toBe(true)
  await sowDemo({ url: house.url, prefix: testPrefix }, { identity: house.identity, keyRing: testKeyRing })
  const { data } = await house.ask(
    'district',
    `{ volunteer(id: "${id}") { erasedAt consents { items { withdrawnAt } } registration { phone } } }`,
  )
  expect(data.volunteer).toMatchObject({ erasedAt: expect.any(String), registration: { phone: null } })
  for (const { withdrawnAt } of data.volunteer.consents.items) expect(withdrawnAt).toBeTruthy()
})
