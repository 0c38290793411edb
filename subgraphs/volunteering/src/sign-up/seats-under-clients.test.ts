import { randomUUID } from 'node:crypto'
import { compareTotals } from '@concentric/chassis/kept-total'
import { seedId } from '@concentric/chassis/seed'
import { type OpenTestHouse, start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keptShifts } from '../shift/kept-shifts.ts'
import { Booking } from './booking.ts'

const CLIENTS = 32
const SEATS = 7
const ACTS_EACH = 3

type Mine = { id: string; version: number; state: string; seats: number; waitingPlace: number | null }

describe('seats under 32 clients at once', () => {
  let house: OpenTestHouse
  let at: Booking
  const all = async (shift: string): Promise<Mine[]> =>
    (
      await house.ask(
        'community',
        `{ page: signUps(perPage: 200, filter: { shiftId: { eq: "${shift}" }, state: { in: [CONFIRMED, WAITLISTED, ATTENDED, ABSENT] } }) { items { id version state seats waitingPlace } } }`,
      )
    ).data.page.items
  beforeAll(async () => {
    house = await start()
    at = new Booking(house)
  })
  afterAll(() => house.close())

  it('are never oversold, and all taken while somebody waits', async () => {
    const shift = await at.shift({ seats: SEATS })
    const answers = await Promise.all(
      Array.from({ length: CLIENTS }, (_, n) =>
        at.signUp({ shift, volunteerId: seedId('volunteer', '太平角', n + 1), key: randomUUID() }),
      ),
    )
    expect(answers.map(({ code }) => code).filter(Boolean)).toEqual([])
    const taken = await all(shift)
    expect(taken.filter(({ state }) => state === 'CONFIRMED')).toHaveLength(SEATS)
    const places = taken.flatMap(({ waitingPlace }) => waitingPlace ?? [])
    expect(places.sort((a, b) => a - b)).toEqual(Array.from({ length: CLIENTS - SEATS }, (_, n) => n + 1))
    expect(await at.counts(shift)).toMatchObject({ seatsTaken: SEATS, waitingCount: CLIENTS - SEATS, activity: 'FULL' })
  })

  it('are held to while all sign up, cancel and repeat themselves', async () => {
    const shift = await at.shift({ seats: SEATS })
    await Promise.all(
      Array.from({ length: CLIENTS }, async (_, n) => {
        for (let each = 0; each < ACTS_EACH; each++) {
          const asked = { shift, volunteerId: seedId('volunteer', '太平角', n + 1), key: randomUUID() }
          const first = await at.signUp(asked)
          if (each % 3 === 0) expect((await at.signUp(asked)).data.made.id).toBe(first.data.made.id)
          // another cancellation may have moved it up meanwhile
          const mine = await at.read(first.data.made.id)
          expect((await at.cancel(mine, 'community', randomUUID())).code ?? 'done').toMatch(/^(done|CONFLICT)$/)
          let left = await at.read(mine.id)
          while (left.state !== 'CANCELLED') {
            await at.cancel(left, 'community', randomUUID())
            left = await at.read(mine.id)
          }
          expect((await at.counts(shift)).seatsTaken).toBeLessThanOrEqual(SEATS)
        }
      }),
    )
    expect(await all(shift)).toEqual([])
    expect(await at.counts(shift)).toMatchObject({ seatsTaken: 0, waitingCount: 0, activity: 'PUBLISHED' })
    expect((await compareTotals(house.database, keptShifts)).filter(({ wrong }) => wrong)).toEqual([])
  })

  it('are held to while groups of units come, grow, shrink and leave among them', async () => {
    const shift = await at.shift({ seats: SEATS })
    const grown = async (account: string) => {
      for (let each = 0; each < ACTS_EACH * 2; each++) {
        const { data } = await at.signUpGroup(shift, 2 + (each % 3), account, randomUUID())
        if (!data?.made) continue
        const { id, version } = data.made
        await at.actOnGroup({ id, version }, 1 + (each % 4), account, randomUUID())
        expect((await at.counts(shift)).seatsTaken).toBeLessThanOrEqual(SEATS)
        const now = await at.readGroup(id, account)
        if (each % 2) await at.actOnGroup(now, undefined, account, randomUUID())
      }
    }
    await Promise.all([
      ...['unit', 'unit2'].flatMap((account) => [grown(account), grown(account)]),
      ...Array.from({ length: CLIENTS - 4 }, (_, n) =>
        at.signUp({ shift, volunteerId: seedId('volunteer', '太平角', n + 1), key: randomUUID() }),
      ),
    ])
    const { seatsTaken } = await at.counts(shift)
    expect(seatsTaken).toBeLessThanOrEqual(SEATS)
    expect(seatsTaken).toBeGreaterThan(0)
    expect((await compareTotals(house.database, keptShifts)).filter(({ wrong }) => wrong)).toEqual([])
  })

  it('are one volunteer’s in one place, though eight places are asked for at once', async () => {
    const times = at.hours()
    const shifts = await Promise.all(Array.from({ length: 8 }, () => at.shift({ seats: 3, ...times })))
    const volunteerId = seedId('volunteer', '太平角', 1)
    const answers = await Promise.all(shifts.map((shift) => at.signUp({ shift, volunteerId, key: randomUUID() })))
    expect(answers.filter(({ data }) => data?.made)).toHaveLength(1)
    for (const { data, fields } of answers) if (!data?.made) expect(fields).toHaveProperty('shiftId')
  })
})
