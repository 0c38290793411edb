import { randomBytes } from 'node:crypto'
import { connected } from '@concentric/chassis/database/connection'
import { KeyRing } from '@concentric/chassis/personal/key-ring'
import { rotateKeys } from '@concentric/chassis/personal/rotate'
import { indexesOf, opened } from '@concentric/chassis/personal/seal'
import { letGo } from '@concentric/chassis/retention'
import { seedId } from '@concentric/chassis/seed'
import { start, testKeyRing } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registrations } from './registration.table.ts'
import { registrationRetention } from './retention.ts'

const volunteerId = seedId('volunteer', '太平角', 2)
const id = seedId('registration', volunteerId)
const TEST_SECRET = 'the key ring of every test database'

describe('the private part', () => {
  let house: Awaited<ReturnType<typeof start>>
  const row = () =>
    connected(
      house.ownerUrl,
      async (client) =>
        (
          await client.query<{ key: Buffer | null; phone: Buffer | null; index: Buffer | null; masked: string | null }>(
            'select sealing_key as key, phone_sealed as phone, phone_index as index, phone as masked from volunteering.registration where id = $1',
            [id],
          )
        ).rows[0]!,
    )
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('is brought to a new key, found and opened by it, without the old one', async () => {
    const added = `5:${randomBytes(32).toString('base64')}`
    const ring = KeyRing.from(added, TEST_SECRET)
    expect((await row()).key![0]).toBe(testKeyRing.newest)
    expect(await rotateKeys(house.database, registrations, ring)).toBe(3)
    expect(await rotateKeys(house.database, registrations, ring)).toBe(0)
    const { key, phone, index } = await row()
    expect(key![0]).toBe(5)
    // with another secret key 0 is another one: only the new key can have opened it
    const alone = KeyRing.from(added, 'another secret altogether')
    expect(opened(alone, { id, sealingKey: key }, 'phone', phone!)).toBe('12000000003')
    expect(indexesOf(alone, 'phone', '12000000003')).toContain(`\\x${index!.toString('hex')}`)
  })

  it('is let go six months after the volunteer has left, and not before', async () => {
    const left = (months: number) =>
      connected(house.ownerUrl, (client) =>
        client.query(
          `update volunteering.volunteer set archived_at = now() - make_interval(months => $2) where id = $1`,
          [volunteerId, months],
        ),
      )
    await left(5)
    expect(await letGo(house.database, [registrationRetention])).toEqual([0])
    expect((await row()).masked).toBe('120****0003')
    await left(7)
    expect(await letGo(house.database, [registrationRetention])).toEqual([1])
    expect(await row()).toEqual({ key: null, phone: null, index: null, masked: null })
    expect(await letGo(house.database, [registrationRetention])).toEqual([0])
  })
})
