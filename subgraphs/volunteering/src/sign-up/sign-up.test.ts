import { connected } from '@concentric/chassis/database/connection'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Attempt, Booking } from './booking.ts'

const volunteer = (n: number) => seedId('volunteer', '太平角', n)

describe('signing up', () => {
  let house: Awaited<ReturnType<typeof start>>
  let at: Booking
  beforeAll(async () => {
    house = await start()
    at = new Booking(house)
  })
  afterAll(() => house.close())

  it('takes a seat, then the next place in the queue', async () => {
    const shift = await at.shift({ seats: 2 })
    const made = []
    for (const n of [1, 2, 3, 4]) made.push((await at.signUp({ shift, volunteerId: volunteer(n) })).data.made)
    expect(made).toMatchObject([
      { state: 'CONFIRMED', waitingPlace: null, volunteer: { id: volunteer(1) } },
      { state: 'CONFIRMED', waitingPlace: null },
      { state: 'WAITLISTED', waitingPlace: 1 },
      { state: 'WAITLISTED', waitingPlace: 2 },
    ])
    expect(await at.counts(shift)).toEqual({ seats: 2, seatsTaken: 2, waitingCount: 2, activity: 'FULL' })
  })

  it('moves the queue up by itself when seats come free, and opens the activity again', async () => {
    const shift = await at.shift({ seats: 1 })
    const [first, second, third] = [
      (await at.signUp({ shift, volunteerId: volunteer(5) })).data.made,
      (await at.signUp({ shift, volunteerId: volunteer(6) })).data.made,
      (await at.signUp({ shift, volunteerId: volunteer(7) })).data.made,
    ]
    expect((await at.cancel(first)).data.made).toMatchObject({ state: 'CANCELLED', cancelledBecause: 'CLERK' })
    expect(await at.read(second.id)).toMatchObject({ state: 'CONFIRMED', waitingPlace: null })
    expect(await at.read(third.id)).toMatchObject({ state: 'WAITLISTED', waitingPlace: 1 })
    await at.cancel(await at.read(third.id))
    await at.cancel(await at.read(second.id))
    expect(await at.counts(shift)).toEqual({ seats: 1, seatsTaken: 0, waitingCount: 0, activity: 'PUBLISHED' })
  })

  it('moves the queue up when a clerk adds seats', async () => {
    const shift = await at.shift({ seats: 1 })
    await at.signUp({ shift, volunteerId: volunteer(5) })
    const { id } = (await at.signUp({ shift, volunteerId: volunteer(6) })).data.made
    await house.ask('community', 'mutation ($ids: [ID!]!) { updateShifts(ids: $ids, input: { seats: 2 }) }', {
      ids: [shift],
    })
    expect(await at.read(id)).toMatchObject({ state: 'CONFIRMED' })
    expect(await at.counts(shift)).toMatchObject({ seats: 2, seatsTaken: 2, waitingCount: 0, activity: 'FULL' })
  })

  it('gives free seats to the first whose wish fits, and to nobody who is elsewhere by then', async () => {
    const times = at.hours()
    const shift = await at.shift({ seats: 2, ...times })
    const first = (await at.signUp({ shift, volunteerId: volunteer(1) })).data.made
    await at.signUp({ shift, volunteerId: volunteer(2) })
    const family = { attends: true, children: 1, guardianAgrees: true }
    const three = (await at.signUp({ shift, volunteerId: volunteer(3), ...family })).data.made
    const gone = (await at.signUp({ shift, volunteerId: volunteer(4) })).data.made
    const fits = (await at.signUp({ shift, volunteerId: volunteer(5) })).data.made
    // who waits may still decide for another place
    await at.signUp({ shift: await at.shift({ seats: 9, ...times }), volunteerId: volunteer(4) })
    await at.cancel(first)
    expect(await at.read(three.id)).toMatchObject({ state: 'WAITLISTED', waitingPlace: 1 })
    expect(await at.read(gone.id)).toMatchObject({ state: 'WAITLISTED', waitingPlace: 2 })
    expect(await at.read(fits.id)).toMatchObject({ state: 'CONFIRMED' })
  })

  it('is of one volunteer in one place at a time, with a message on the field', async () => {
    const times = at.hours()
    const [here, there] = [await at.shift({ seats: 5, ...times }), await at.shift({ seats: 5, ...times })]
    await at.signUp({ shift: here, volunteerId: volunteer(8) })
    const second = await at.signUp({ shift: there, volunteerId: volunteer(8) })
    expect(second).toMatchObject({ code: 'BAD_USER_INPUT', fields: { shiftId: expect.stringContaining('只能在一处') } })
    expect((await at.signUp({ shift: here, volunteerId: volunteer(8) })).fields).toEqual({
      shiftId: '已经报过这一班次。',
    })
    // a guardian who does not stay is nowhere
    const children = { attends: false, children: 2, guardianAgrees: true }
    expect((await at.signUp({ shift: there, volunteerId: volunteer(8), ...children })).data.made.seats).toBe(2)
  })

  it('seats children by their guardian, who agrees, and keeps nothing of them but how many', async () => {
    const shift = await at.shift({ seats: 4 })
    const asked = { shift, volunteerId: volunteer(9), attends: false, children: 3 }
    expect((await at.signUp(asked)).fields).toHaveProperty('children')
    const { made } = (await at.signUp({ ...asked, guardianAgrees: true })).data
    expect(made).toMatchObject({ seats: 3, children: 3, attends: false, guardianAgreedAt: expect.any(String) })
    expect((await at.signUp({ shift, volunteerId: volunteer(10), attends: false })).fields).toHaveProperty('children')
    expect((await at.signUp({ shift, volunteerId: volunteer(10), children: 4, guardianAgrees: true })).fields).toEqual({
      children: '这一班次没有这么多名额。',
    })
  })

  it('seats no children where one has to be 14 or older', async () => {
    const family = { volunteerId: volunteer(11), children: 1, guardianAgrees: true }
    expect((await at.signUp({ shift: await at.shift({ seats: 4, minAge: 14 }), ...family })).fields).toEqual({
      children: '这项活动有最低年龄要求，14 岁以下的孩子不能参加。',
    })
    expect((await at.signUp({ shift: await at.shift({ seats: 4, minAge: 7 }), ...family })).data.made.seats).toBe(2)
  })

  it('is answered the same under the same key, refusals included, and a key is for one request', async () => {
    const shift = await at.shift({ seats: 1 })
    const asked: Attempt = { shift, volunteerId: volunteer(11), key: 'same' }
    const { made } = (await at.signUp(asked)).data
    expect((await at.signUp(asked)).data.made).toEqual(made)
    expect((await at.signUp({ ...asked, volunteerId: volunteer(12) })).code).toBe('KEY_REUSED')
    const refused: Attempt = { shift, volunteerId: volunteer(11), key: 'refused' }
    expect((await at.signUp(refused)).fields).toHaveProperty('shiftId')
    await at.cancel(made, 'community', 'given-back')
    expect((await at.signUp(refused)).fields).toHaveProperty('shiftId')
    expect((await at.cancel(made, 'community', 'given-back')).data.made.state).toBe('CANCELLED')
    expect((await at.counts(shift)).seatsTaken).toBe(0)
    for (const key of [' ', 'k'.repeat(101)]) expect((await at.signUp({ ...asked, key })).fields).toHaveProperty('key')
  })

  it('refuses to cancel what has changed since, and what is cancelled already', async () => {
    const shift = await at.shift({ seats: 1 })
    const { made } = (await at.signUp({ shift, volunteerId: volunteer(13) })).data
    expect(await at.cancel({ ...made, version: 9 })).toMatchObject({ code: 'CONFLICT', current: 1 })
    await at.cancel(made)
    expect((await at.cancel(await at.read(made.id))).fields).toHaveProperty('id')
  })

  it('is of an open activity alone', async () => {
    const draft = await at.shift({ seats: 1, state: 'DRAFT' })
    expect((await at.signUp({ shift: draft, volunteerId: volunteer(1) })).fields).toEqual({
      shiftId: expect.stringContaining('不能报名'),
    })
    const shift = await at.shift({ seats: 3, ...at.now() })
    expect((await at.signUp({ shift }, 'volunteer')).fields).toHaveProperty('shiftId')
    expect((await at.signUp({ shift, volunteerId: volunteer(14) })).data.made.state).toBe('CONFIRMED')
  })

  it('is for oneself, or by the clerks of the place, and by nobody else', async () => {
    const shift = await at.shift({ seats: 9 })
    const own = (await at.signUp({ shift }, 'volunteer')).data.made
    expect(own).toMatchObject({ volunteer: { id: volunteer(1) }, displayName: expect.any(String) })
    expect((await at.signUp({ shift, volunteerId: volunteer(2) }, 'volunteer')).code).toBe('FORBIDDEN')
    expect((await at.signUp({ shift, volunteerId: seedId('volunteer', '高邮湖路', 1) })).fields).toHaveProperty(
      'volunteerId',
    )
    for (const account of ['community2', 'unit', 'organisation', 'building', 'auditor'])
      expect((await at.signUp({ shift, volunteerId: volunteer(2) }, account)).code).toBe('FORBIDDEN')
    // a guest of another community signs up himself; the host reads number and name that were copied
    const guest = (await at.signUp({ shift }, 'volunteer2')).data.made
    expect(await at.read(guest.id)).toMatchObject({ volunteer: null, volunteerNumber: expect.stringMatching(/\S/) })
    for (const account of ['community2', 'volunteer', 'unit', 'building'])
      expect(await at.read(guest.id, account)).toBeNull()
    expect((await at.cancel(guest, 'volunteer')).code).toBe('NOT_FOUND')
    expect((await at.cancel(guest, 'auditor')).code).toBe('FORBIDDEN')
    expect((await at.cancel(guest, 'volunteer2')).data.made.cancelledBecause).toBe('OWN')
    const counted = await house.ask('unit', `{ shift(id: "${shift}") { seatsTaken signUps { total } } }`)
    expect(counted.data.shift).toEqual({ seatsTaken: 1, signUps: { total: 0 } })
  })

  it('says who came once the shift has begun, by the host alone', async () => {
    const mark = (ids: string[], account = 'community') =>
      house.ask(account, 'mutation ($ids: [ID!]!) { ids: markAttendance(ids: $ids, mark: ATTENDED) }', { ids })
    const early = (await at.signUp({ shift: await at.shift({ seats: 1 }), volunteerId: volunteer(15) })).data.made
    expect((await mark([early.id])).fields).toHaveProperty('state')
    const shift = await at.shift({ seats: 2, ...at.now() })
    const family = { children: 1, guardianAgrees: true }
    const came = (await at.signUp({ shift, volunteerId: volunteer(15), ...family })).data.made
    const waits = (await at.signUp({ shift, volunteerId: volunteer(16) })).data.made
    expect((await mark([came.id, waits.id])).fields).toHaveProperty('state')
    for (const account of ['community2', 'volunteer']) expect((await mark([came.id], account)).code).toBe('NOT_FOUND')
    expect((await mark([came.id], 'auditor')).code).toBe('FORBIDDEN')
    expect((await mark([came.id])).data.ids).toEqual([came.id])
    expect(await at.act(shift, 'holdActivity')).toMatchObject({ data: { made: { state: 'HELD', visits: 2 } } })
  })

  it('is cancelled with its activity, and says why', async () => {
    const shift = await at.shift({ seats: 1 })
    const made = [
      (await at.signUp({ shift, volunteerId: volunteer(17) })).data.made,
      (await at.signUp({ shift, volunteerId: volunteer(18) })).data.made,
    ]
    expect((await at.act(shift, 'cancelActivity', 'reason: " "')).fields).toHaveProperty('reason')
    expect((await at.act(shift, 'cancelActivity', 'reason: "台风"')).data.made.state).toBe('CANCELLED')
    for (const { id } of made)
      expect(await at.read(id)).toMatchObject({ state: 'CANCELLED', cancelledBecause: 'ACTIVITY', waitingPlace: null })
    expect(await at.counts(shift)).toEqual({ seats: 1, seatsTaken: 0, waitingCount: 0, activity: 'CANCELLED' })
    expect((await at.signUp({ shift, volunteerId: volunteer(19) })).fields).toHaveProperty('shiftId')
  })

  describe('for a group of a unit', () => {
    it('takes seats by headcount, waits in the same queue as everybody, and moves up', async () => {
      const shift = await at.shift({ seats: 10 })
      const first = (await at.signUp({ shift, volunteerId: volunteer(1) })).data.made
      const key = 'group once'
      const group = (await at.signUpGroup(shift, 9, 'unit', key)).data.made
      expect(group).toMatchObject({ state: 'CONFIRMED', headcount: 9, unitId: seedId('unit', '太平角', 1) })
      expect((await at.signUpGroup(shift, 9, 'unit', key)).data.made.id).toBe(group.id)
      expect((await at.signUpGroup(shift, 2)).fields?.shiftId).toContain('修改人数')
      expect(await at.counts(shift)).toEqual({ seats: 10, seatsTaken: 10, waitingCount: 0, activity: 'FULL' })
      const second = (await at.signUp({ shift, volunteerId: volunteer(2) })).data.made
      const other = (await at.signUpGroup(shift, 2, 'unit2')).data.made
      const third = (await at.signUp({ shift, volunteerId: volunteer(3) })).data.made
      expect([second, other, third].map(({ waitingPlace }) => waitingPlace)).toEqual([1, 2, 3])
      expect((await at.actOnGroup(group, 11)).fields).toHaveProperty('headcount')
      expect((await at.actOnGroup(group, 10)).fields?.headcount).toContain('剩余名额不够')
      // one seat for who is first, none for the two of the group behind; the last does not overtake for want of a seat
      const fewer = (await at.actOnGroup(group, 8)).data.made
      expect(await at.read(second.id)).toMatchObject({ state: 'CONFIRMED' })
      expect(await at.readGroup(other.id, 'unit2')).toMatchObject({ state: 'WAITLISTED', waitingPlace: 1 })
      expect(await at.read(third.id)).toMatchObject({ state: 'WAITLISTED', waitingPlace: 2 })
      await at.cancel(first)
      expect(await at.read(third.id)).toMatchObject({ state: 'CONFIRMED' })
      expect((await at.actOnGroup(fewer)).data.made).toMatchObject({ state: 'CANCELLED', cancelledBecause: 'OWN' })
      expect(await at.readGroup(other.id, 'unit2')).toMatchObject({ state: 'CONFIRMED', waitingPlace: null })
      expect(await at.counts(shift)).toMatchObject({ seatsTaken: 4, waitingCount: 0, activity: 'PUBLISHED' })
    })

    it('is the unit’s and the clerks’ alone', async () => {
      const shift = await at.shift({ seats: 9 })
      const group = (await at.signUpGroup(shift, 3)).data.made
      for (const account of ['unit2', 'organisation', 'volunteer', 'community2'])
        expect(await at.readGroup(group.id, account)).toBeNull()
      for (const account of ['volunteer', 'community', 'organisation', 'auditor'])
        expect((await at.signUpGroup(shift, 1, account)).code).toBe('FORBIDDEN')
      expect((await at.actOnGroup(group, 4, 'unit2')).code).toBe('NOT_FOUND')
      expect((await at.countGroup(group.id, 3, 'unit')).code).toBe('FORBIDDEN')
      expect((await at.countGroup(group.id, 3, 'unit2')).code).toBe('NOT_FOUND')
      expect((await at.countGroup(group.id, 3)).fields?.came).toContain('开始之后')
      expect((await at.signUpGroup(shift, 0, 'unit2')).fields).toHaveProperty('headcount')
      expect((await at.act(shift, 'cancelActivity', 'reason: "下雨"')).data.made.state).toBe('CANCELLED')
      expect(await at.readGroup(group.id)).toMatchObject({ state: 'CANCELLED', cancelledBecause: 'ACTIVITY' })
      expect((await at.signUpGroup(shift, 3)).fields?.shiftId).toContain('现在不能报名')
    })

    it('is counted by the host, and tells its unit of five people and more', async () => {
      const shift = await at.shift({ seats: 20 })
      const [group, other] = [
        (await at.signUpGroup(shift, 8)).data.made,
        (await at.signUpGroup(shift, 4, 'unit2')).data.made,
      ]
      await begun(shift)
      expect((await at.actOnGroup(group, 9)).fields).toHaveProperty('id')
      const { data } = await house.ask('community', `{ shift(id: "${shift}") { activityId } }`)
      const codes = async () =>
        (
          await house.ask(
            'community',
            `{ codes: activityCode(activityId: "${data.shift.activityId}", shiftId: "${shift}") { cameCount groups { id headcount came } } }`,
          )
        ).data.codes
      expect((await codes()).groups).toEqual([
        { id: group.id, headcount: 8, came: null },
        { id: other.id, headcount: 4, came: null },
      ])
      await at.countGroup(group.id, 7)
      await at.countGroup(other.id, 4)
      expect((await codes()).cameCount).toBe(11)
      expect(await at.readGroup(group.id)).toMatchObject({ state: 'ATTENDED', cameCount: 7, minutes: 7 * 120 })
      expect(await at.readGroup(other.id, 'unit2')).toMatchObject({ state: 'ATTENDED', cameCount: null, minutes: null })
      expect(await at.readGroup(other.id, 'community')).toMatchObject({ cameCount: 4, minutes: 4 * 120 })
      const sent = async (account: string, n: string) =>
        (await house.ask(account, `{ partnerUnit(id: "${seedId('unit', n, 1)}") { volunteersSent } }`)).data.partnerUnit
          .volunteersSent
      expect([await sent('unit', '太平角'), await sent('unit2', '高邮湖路')]).toEqual([5 + 7, 0])
      expect((await at.countGroup(group.id, -1)).fields).toHaveProperty('came')
      expect((await at.act(shift, 'holdActivity')).data.made).toMatchObject({ state: 'HELD', visits: 11 })
    })

    /** Sets the clock of a shift back, so that it has begun; nothing is judged or told of it. */
    const begun = (shift: string) =>
      connected(house.ownerUrl, async (client) => {
        await client.query('set session_replication_role = replica')
        const set = `starts_at = now() - interval '1 hour', ends_at = now() + interval '1 hour'`
        const activity = 'select activity_id from volunteering.shift where id = $1'
        await client.query(`update volunteering.activity set ${set} where id = (${activity})`, [shift])
        for (const [table, column] of [
          ['shift', 'id'],
          ['group_sign_up', 'shift_id'],
        ])
          await client.query(`update volunteering.${table} set ${set} where ${column} = $1`, [shift])
      })
  })
})
