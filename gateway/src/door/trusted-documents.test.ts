import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Door } from './open-door.ts'
import { asking, codeOf, origin, ownId, read, testDoors } from './test-door.ts'

let doors: Awaited<ReturnType<typeof testDoors>>
let production: Door
beforeAll(async () => {
  doors = await testDoors()
  production = await doors.open('production')
})
afterAll(async () => {
  await production.close()
  await doors.close()
})

const fromOurPage = () => ({ ...doors.cookie, origin, 'sec-fetch-site': 'same-origin' })
const byId = (more: object = {}, headers: Record<string, string> = fromOurPage(), door = production) =>
  doors.post('/graphql', { body: JSON.stringify({ documentId: ownId, ...more }), headers }, door)

describe('a document of our own pages', () => {
  it('is asked for by its id alone, with its variables, by cookie and by token, at first sight and after', async () => {
    for (const door of [doors.door, production])
      for (const headers of [fromOurPage(), doors.bearer]) {
        const { data } = await read(await byId({}, headers, door))
        expect(data).toMatchObject({ a15: 'street', streets: [{ id: 's1' }] })
        expect(data?.streets).toEqual([{ id: 's1' }])
        const named = await read(await byId({ variables: { named: true } }, headers, door))
        expect(named.data?.streets).toEqual([{ id: 's1', name: '八大关' }])
      }
  })

  it('is asked for by the name of its operation too, and by no other', async () => {
    expect((await read(await byId({ operationName: 'Own' }))).data).toHaveProperty('a15', 'street')
    expect((await read(await byId({ operationName: null }))).data).toHaveProperty('a15', 'street')
    expect(await codeOf(await byId({ operationName: 'Other' }))).toBe('BAD_USER_INPUT')
  })

  it('whose variables do not fit is refused', async () => {
    expect(await codeOf(await byId({ variables: { named: 'yes' } }))).toBe('BAD_USER_INPUT')
  })

  it('counts against the rate of the account', async () => {
    const slow = await doors.open('production', 20)
    expect((await byId({}, fromOurPage(), slow)).status).toBe(200)
    const answer = await byId({}, fromOurPage(), slow)
    expect([answer.status, await codeOf(answer)]).toEqual([429, 'RATE_LIMITED'])
    await slow.close()
  })

  it('that is not known, as after an upgrade, asks for a reload in the language of the reader', async () => {
    for (const [language, words] of [
      ['zh', '系统已更新，这个页面还是旧版本，请刷新页面。'],
      ['en', 'This page is of another version than the server. Please reload it.'],
    ] as const)
      for (const documentId of ['sha256:0', '', 'constructor']) {
        const answer = await byId({ documentId }, { ...fromOurPage(), 'accept-language': language })
        const { errors } = await read(answer)
        expect([answer.status, errors]).toEqual([
          400,
          [{ message: words, extensions: { code: 'BAD_USER_INPUT', fields: { documentId: words } } }],
        ])
      }
  })

  it('comes with no text beside it, and its id is text', async () => {
    for (const more of [{ query: '{ level }' }, { query: '' }, { documentId: 1 }, { documentId: [ownId] }]) {
      const answer = await byId(more)
      expect([answer.status, await codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT'])
    }
  })

  it('is told to nobody who is not signed in', async () => {
    expect((await byId({}, {})).status).toBe(401)
  })
})

describe('a browser session', () => {
  const text = (headers: Record<string, string>, door: Door) =>
    doors.post('/graphql', { body: asking('{ level }'), headers }, door)

  it('may send no text of its own in production, and is told what may', async () => {
    const chinese = await text(fromOurPage(), production)
    expect([chinese.status, await read(chinese)]).toEqual([
      403,
      {
        errors: [
          {
            message:
              '用浏览器登录时只能使用本系统页面自带的查询。要发送自己的查询，请用访问令牌（Authorization: Bearer …）。',
            extensions: { code: 'FORBIDDEN' },
          },
        ],
      },
    ])
    const { errors } = await read(await text({ ...fromOurPage(), 'accept-language': 'en' }, production))
    expect(errors?.[0]?.message).toMatch(/^A browser session may only send the queries of our own pages\./)
  })

  it('may send text in a demonstration, and a program with a token everywhere', async () => {
    expect((await text(fromOurPage(), doors.door)).status).toBe(200)
    expect((await text(doors.bearer, production)).status).toBe(200)
    // a token goes before a cookie, as everywhere
    expect((await text({ ...fromOurPage(), ...doors.bearer }, production)).status).toBe(200)
  })

  it('is refused before its document is read', async () => {
    const answer = await doors.post('/graphql', { body: asking('{ level'), headers: fromOurPage() }, production)
    expect([answer.status, await codeOf(answer)]).toEqual([403, 'FORBIDDEN'])
  })
})
