import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { dayFrom, seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const postId = seedId('volunteer-post', '寿张路', '矛盾调解岗')
// of 高邮湖路, so that its clerk sees him and may still not give him a post elsewhere
const volunteerId = seedId('volunteer', '高邮湖路', 3)
const oneDay = (number: number) => {
  const day = dayFrom(new Date('1990-01-01T00:00:00Z'), number)
  return { startsOn: day, endsOn: day }
}
// a day of its own for each: the post has one seat
let drafts = 0
keepsTheCrudContract({
  one: 'postHolder',
  many: 'postHolders',
  start,
  draft: () => ({
    name: '测试上岗',
    postId,
    volunteerId,
    ...oneDay(++drafts),
  }),
  change: () => ({ name: '改名上岗' }),
  wrong: { endsOn: '1980-01-01' },
  writer: 'district',
  stranger: 'community2',
  open: false,
  found: 'cssg',
})

describe('a volunteer post', () => {
  let house: Awaited<ReturnType<typeof start>>
  const isFull = { postId: '该岗位在这段时间已满员；请先结束他人的任期，或增加名额。' }
  const create = (input: object) =>
    house.ask('district', 'mutation ($input: PostHolderDraft!) { made: createPostHolder(input: $input) { id } }', {
      input: { name: '测试上岗', postId, volunteerId, startsOn: '2001-01-01', endsOn: '2001-12-31', ...input },
    })
  const setSeats = async (seats: number) => {
    const asked = `{ post: volunteerPost(id: "${postId}") { version } }`
    const { version } = (await house.ask('district', asked)).data.post
    return house.ask(
      'district',
      'mutation ($id: ID!, $version: Int!, $input: VolunteerPostPatch!) { updateVolunteerPost(id: $id, version: $version, input: $input) { seats } }',
      { id: postId, version, input: { seats } },
    )
  }
  const other = seedId('volunteer', '寿张路', 2)
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('is held by one volunteer once at a time', async () => {
    expect((await create({})).errors).toBeUndefined()
    expect((await create({ startsOn: '2001-12-31', endsOn: '2002-06-30' })).fields).toEqual({
      volunteerId: '这位志愿者在这段时间已在岗；请先填写前一段的结束日期。',
    })
  })

  it('has never more holders a day than seats, and no fewer seats than holders', async () => {
    const term = { volunteerId: other, startsOn: '2001-12-31', endsOn: null }
    expect((await create(term)).fields).toEqual(isFull)
    expect((await setSeats(2)).errors).toBeUndefined()
    expect((await create(term)).errors).toBeUndefined()
    expect((await create({ startsOn: '2002-01-01', endsOn: null })).errors).toBeUndefined()
    expect((await setSeats(1)).fields).toEqual({ seats: '在岗人数多于这个名额；请先结束多出的任期。' })
  })

  it('is not oversold by many who write at once', async () => {
    const term = { startsOn: '1970-01-01', endsOn: '1970-01-31' }
    const people = Array.from({ length: 12 }, (_, index) => seedId('volunteer', '太平角', 200 + index))
    const answers = await Promise.all(people.map((person) => create({ ...term, volunteerId: person })))
    expect(answers.filter(({ errors }) => !errors).length).toBe(2)
    expect(answers.filter(({ errors }) => errors).map(({ fields }) => fields)).toEqual(Array(10).fill(isFull))
  })

  it('tells how many hold it to the clerks in charge and the auditor alone', async () => {
    const patrol = seedId('volunteer-post', '寿张路', '楼院巡查岗')
    const filled = async (account: string) =>
      (await house.ask(account, `{ post: volunteerPost(id: "${patrol}") { seats filledSeats } }`)).data.post
    expect(await filled('district')).toEqual({ seats: 2, filledSeats: 2 })
    expect(await filled('auditor')).toEqual({ seats: 2, filledSeats: 2 })
    expect(await filled('unit')).toEqual({ seats: 2, filledSeats: null })
    expect(await filled('community')).toEqual({ seats: 2, filledSeats: null })
  })
})
