import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Booking } from '../sign-up/booking.ts'

const safety = seedId('training', '太平角', 1)
let drafts = 20

keepsTheCrudContract({
  one: 'trainingAttendance',
  many: 'trainingAttendances',
  start,
  draft: () => ({
    name: '测试参训',
    trainingId: safety,
    volunteerId: seedId('volunteer', '太平角', ++drafts),
  }),
  change: () => ({ name: '改名参训' }),
  wrong: { volunteerId: seedId('volunteer', 'nobody') },
  writer: 'community',
  stranger: 'community2',
  open: false,
  found: 'cscx',
})

describe('a training that was attended', () => {
  let house: TestHouse
  let booking: Booking
  const own = seedId('volunteer', '太平角', 1)
  const create = (type: string, input: object) =>
    house.ask('community', `mutation ($input: ${type}Draft!) { made: create${type}(input: $input) { id } }`, { input })
  const training = async (topic: string, heldOn = '2026-03-01') =>
    (
      await create('Training', {
        ...{ name: '测试培训', topic, heldOn, minutes: 60, trainer: '示例讲师岗' },
        communityId: seedId('community', '太平角'),
      })
    ).data.made.id
  const attend = (trainingId: string, volunteerId = own) =>
    create('TrainingAttendance', { name: '测试参训', trainingId, volunteerId })
  beforeAll(async () => {
    house = await start()
    booking = new Booking(house)
  })
  afterAll(() => house.close())

  it('is seen by who attended and the clerks of the training alone', async () => {
    const { id } = (await attend(await training('测试主题甲'))).data.made
    const seen = async (account: string) =>
      Boolean((await house.ask(account, `{ row: trainingAttendance(id: "${id}") { id } }`)).data.row)
    const readers = ['volunteer', 'community', 'street', 'district', 'auditor']
    const others = ['volunteer2', 'community2', 'unit', 'organisation', 'building']
    expect(await Promise.all(readers.map(seen))).toEqual(readers.map(() => true))
    expect(await Promise.all(others.map(seen))).toEqual(others.map(() => false))
  })

  it('is entered once, after it was held', async () => {
    const held = await training('测试主题乙')
    expect((await attend(held)).errors).toBeUndefined()
    expect((await attend(held)).fields).toHaveProperty('volunteerId')
    expect((await attend(await training('测试主题乙', '2099-01-01'))).fields).toEqual({
      trainingId: '培训举办之后才能登记参训人员。',
    })
  })

  it('opens an activity that requires it or another of its topic', async () => {
    const requiredTrainingId = await training('测试主题丙')
    const shift = await booking.shift({ seats: 5, requiredTrainingId })
    const missing = { shiftId: expect.stringContaining('须先参加') }
    expect((await booking.signUp({ shift }, 'volunteer')).fields).toEqual(missing)
    expect((await booking.signUp({ shift, trainingWaiver: '我会' }, 'volunteer')).fields).toEqual(missing)
    expect((await booking.signUp({ shift, volunteerId: own })).fields).toEqual(missing)
    const child = { attends: false, children: 1, guardianAgrees: true }
    expect(
      (await booking.signUp({ shift, volunteerId: seedId('volunteer', '太平角', 3), ...child })).errors,
    ).toBeUndefined()
    expect((await attend(await training('测试主题丙'))).errors).toBeUndefined()
    expect((await booking.signUp({ shift }, 'volunteer')).data.made).toMatchObject({
      state: 'CONFIRMED',
      trainingWaiver: null,
    })
  })

  it('is waived by the host for a reason, which is kept', async () => {
    const shift = await booking.shift({ seats: 5, requiredTrainingId: await training('测试主题丁') })
    const guest = { shift, volunteerId: seedId('volunteer', '太平角', 4) }
    expect((await booking.signUp({ ...guest, trainingWaiver: ' ' })).fields).toHaveProperty('trainingWaiver')
    expect((await booking.signUp({ ...guest, trainingWaiver: '有同类证书' })).data.made.trainingWaiver).toBe(
      '有同类证书',
    )
  })
})
