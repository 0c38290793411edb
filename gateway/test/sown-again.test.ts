import { connected } from '@concentric/chassis/database/connection'
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

it('sows again on a later day what fits the day it was sown first, whatever was changed since', async () => {
  const [id, shift] = [seedId('activity', '太平角', 2), seedId('shift', '太平角', 2, '沙滩集合')]
  const dayBefore = "created_at = created_at - interval '1 day'"
  await connected(house.ownerUrl, async (client) => {
    // as if all had been sown a day ago, by a version that knew no shifts
    await client.query(`set session_replication_role = replica`)
    await client.query(`delete from volunteering.sign_up`)
    await client.query(`delete from volunteering.shift_total; delete from volunteering.shift`)
    await client.query(`update governance.district set ${dayBefore}`)
    await client.query(
      `update volunteering.activity set starts_at = starts_at - interval '1 day', ends_at = ends_at - interval '1 day' where sample`,
    )
  })
  const sowAgain = () =>
    sowDemo({ url: house.url, prefix: testPrefix }, { identity: house.identity, keyRing: testKeyRing })
  await sowAgain()
  const ask = () => house.ask('district', `{ shift(id: "${shift}") { seatsTaken } activity(id: "${id}") { startsAt } }`)
  expect((await ask()).data.shift).toBeTruthy()
  // moved by a clerk, so that the shift would no longer be taken
  await connected(house.ownerUrl, (client) =>
    client.query(
      `set session_replication_role = replica; update volunteering.activity set starts_at = ends_at - interval '1 minute' where id = '${id}'`,
    ),
  )
  await sowAgain()
})
