import { request as httpRequest } from 'node:http'
import { levelNames } from '@concentric/chassis/levels'
import { type Signed, signActor } from '@concentric/chassis/serve/signature'
import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyLimitOf } from './body-limit.ts'
import { asking, codeOf, json, origin, read, testDoors } from './test-door.ts'
import { secret } from './test-gateway.ts'

let doors: Awaited<ReturnType<typeof testDoors>>
beforeAll(async () => {
  doors = await testDoors()
})
afterAll(() => doors.close())

describe('a stranger', () => {
  it('is told to sign in, whatever is asked', async () => {
    for (const body of [asking('{ level }'), asking(getIntrospectionQuery()), asking('{ nothing }'), 'not json', '']) {
      const answer = await doors.post('/graphql', { body })
      expect([answer.status, await codeOf(answer)]).toEqual([401, 'UNAUTHENTICATED'])
    }
    expect((await doors.get('/graphql?query={level}')).status).toBe(401)
  })

  it('is not believed when claiming to be an actor', async () => {
    const claim: Signed = {
      id: '1',
      language: 'zh',
      actor: { accountId: 'a', accountName: 'a', grantId: 'g', level: 'district', placeId: 'd' },
    }
    const body = asking('{ level }')
    const forged = signActor(claim, { secret: 'another-secret-of-thirty-two-letters', audience: 'gateway', body })
    const headers = {
      'x-concentric-actor': forged,
      'x-actor': '{"level":"district"}',
      'x-acting-grant': 'grant-street',
    }
    expect((await doors.post('/graphql', { body, headers })).status).toBe(401)
    expect((await doors.post('/internal/graphql', { body, headers })).status).toBe(401)
    expect((await doors.post('/internal/graphql', { body, headers: doors.bearer })).status).toBe(401)
  })

  it('cannot change another actor by the headers of the signed in', async () => {
    const answer = await doors.ask('{ level }', { 'x-concentric-actor': 'forged', 'x-level': 'district' })
    expect(await read(answer)).toEqual({ data: { level: 'street' } })
  })
})

describe('the signed in', () => {
  it('are answered, at first sight of a document and after', async () => {
    for (let sight = 1; sight <= 2; sight++) {
      const answer = await doors.ask('{ level streets { id name } }')
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
      expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/)
      expect(await read(answer)).toEqual({ data: { level: 'street', streets: [{ id: 's1', name: '八大关' }] } })
    }
  })

  it('are read to in Chinese, or in English if they prefer it', async () => {
    const languages = { '': 'zh', 'zh-CN,zh;q=0.9,en;q=0.8': 'zh', 'en-GB,en;q=0.9,zh;q=0.5': 'en', 'fr-FR': 'zh' }
    for (const [header, language] of Object.entries(languages))
      expect((await read(await doors.ask('{ language }', { 'accept-language': header }))).data).toEqual({ language })
  })

  it('must hold the grant they name', async () => {
    const answer = await doors.ask('{ level }', { 'x-acting-grant': 'grant-of-another' })
    expect([answer.status, await codeOf(answer)]).toEqual([403, 'FORBIDDEN'])
  })

  it('need a page of our own when a cookie vouches for them', async () => {
    const from = async (headers: Record<string, string>) =>
      (await doors.post('/graphql', { body: asking('{ level }'), headers: { ...doors.cookie, ...headers } })).status
    expect(await from({ origin, 'sec-fetch-site': 'same-origin' })).toBe(200)
    expect(await from({})).toBe(200)
    expect(await from({ origin: 'http://evil.example' })).toBe(403)
    expect(await from({ origin: 'null' })).toBe(403)
    expect(await from({ 'sec-fetch-site': 'cross-site' })).toBe(403)
    expect(await from({ 'sec-fetch-site': 'same-site' })).toBe(403)
    expect((await doors.ask('{ level }', { origin: 'http://evil.example' })).status).toBe(200)
    const signIn = {
      body: '{"username":"a.clerk","password":"demo-12345"}',
      headers: { origin: 'http://evil.example' },
    }
    expect((await doors.post('/auth/sign-in/username', signIn)).status).toBe(403)
  })
})

describe('a request', () => {
  it.each([
    ['of a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['of plain text', { 'content-type': 'text/plain' }, 415],
    ['in another encoding', { 'content-type': 'application/json; charset=utf-16' }, 415],
    ['that is compressed', { 'content-encoding': 'gzip' }, 415],
  ])('%s is refused', async (_name, headers, status) => {
    const answer = await doors.post('/graphql', { body: asking('{ level }'), headers: { ...doors.bearer, ...headers } })
    expect([answer.status, await codeOf(answer)]).toEqual([status, 'BAD_USER_INPUT'])
  })

  it.each([
    ['is not JSON', '{"query":'],
    ['is a list', `[${asking('{ level }')}]`],
    ['is a string', '"{ level }"'],
    ['has no query', '{}'],
    ['has a query that is no text', '{"query":{"kind":"Document"}}'],
    ['has variables that are no object', '{"query":"{ level }","variables":"[]"}'],
    ['has variables in a list', '{"query":"{ level }","variables":[1]}'],
    ['has an operation name that is no text', '{"query":"{ level }","operationName":1}'],
  ])('that %s is refused', async (_name, body) => {
    const answer = await doors.post('/graphql', { body, headers: doors.bearer })
    expect([answer.status, await codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT'])
  })

  it.each(levelNames)('of %s holds a sheet only where sheets are brought', (level) => {
    const isClerk = ['district', 'street', 'community'].includes(level)
    expect(bodyLimitOf(level)).toBe(isClerk ? 2_097_152 : 102_400)
  })

  it('is posted: nothing else is answered', async () => {
    const answer = await doors.get('/graphql?query={level}', doors.bearer)
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST'])
  })

  it('of more than 2 MB is cut while it is read', async () => {
    expect((await doors.ask(`{ level } # ${'x'.repeat(2_200_000)}`)).status).toBe(413)
    let sent = 0
    const status = await new Promise((resolve, reject) => {
      const headers = { ...json, ...doors.bearer, 'transfer-encoding': 'chunked' }
      const asked = httpRequest({ port: doors.door.port, path: '/graphql', method: 'POST', headers }, (res) =>
        resolve(res.statusCode),
      )
      asked.on('error', reject)
      const more = () => {
        if (asked.destroyed || sent > 50_000_000) return
        sent += 16_384
        asked.write(Buffer.alloc(16_384, ' '), () => setImmediate(more))
      }
      more()
    })
    expect(status).toBe(413)
    expect(sent).toBeLessThan(10_000_000)
  })

  it('that changes nothing holds 100 KB at most, whoever sends it', async () => {
    const statuses = []
    for (const length of [100_000, 103_000]) {
      const body = asking('query ($state: State) { streets(state: $state) { id } }', {
        variables: { x: 'x'.repeat(length) },
      })
      // at first sight, and after
      for (let sight = 1; sight <= 2; sight++)
        statuses.push((await doors.post('/graphql', { body, headers: doors.bearer })).status)
      const events = { ...doors.bearer, accept: 'text/event-stream' }
      const watched = asking('subscription { ticked }', { variables: { x: 'x'.repeat(length) } })
      const stream = await doors.post('/graphql', { body: watched, headers: events })
      statuses.push(stream.status)
      await stream.body?.cancel()
    }
    expect(statuses).toEqual([200, 200, 200, 400, 400, 400])
  })

  it('that is malformed is answered in the language of its reader', async () => {
    const chinese = await read(await doors.post('/graphql', { body: '{', headers: doors.bearer }))
    expect(chinese.errors?.[0]?.message).toBe('请求格式不正确。')
    const english = await read(
      await doors.post('/graphql', { body: '{', headers: { ...doors.bearer, 'accept-language': 'en' } }),
    )
    expect(english.errors?.[0]?.message).toBe('The request is malformed.')
  })
})

describe('a document', () => {
  it.each([
    ['does not parse', '{ level'],
    ['asks an unknown field, close to a known one', '{ levell }'],
    ['asks with an unknown choice', '{ streets(state: OPENED) { id } }'],
    ['lacks the operation named', 'query A { level } query B { level }'],
    ['is nested too deeply', `{ streets ${'{ neighbours '.repeat(10)} { id } ${'}'.repeat(10)} }`],
  ])('that %s is refused in Chinese, without suggestions', async (_name, query) => {
    const answer = await doors.ask(query)
    const { errors, data } = await read(answer)
    expect([answer.status, data, errors?.[0]?.extensions.code]).toEqual([400, undefined, 'BAD_USER_INPUT'])
    expect(errors?.[0]?.message).toMatch(/\p{Script=Han}/u)
    expect(JSON.stringify(errors)).not.toMatch(/did you mean/i)
  })

  it('of many tokens is refused while it is read', async () => {
    const { errors } = await read(await doors.ask(`{ level(x: [${'1 '.repeat(2_001)}]) }`))
    expect(errors?.[0]?.message).toBe('查询超出限制：词元数最多 2000，请拆分查询。')
  })

  it.each([1_990, 40_000])(
    'of %i brackets within each other is refused, whether or not the stack holds them',
    async (depth) => {
      for (const query of [
        `{ level(x: ${'['.repeat(depth)}`,
        `{ level(x: ${'['.repeat(depth / 2)}${']'.repeat(depth / 2)}) }`,
      ]) {
        const answer = await doors.ask(query)
        expect([answer.status, await codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT'])
      }
    },
  )

  it('with a variable that does not fit is refused alike at first sight and after', async () => {
    const body = asking('query ($state: State) { streets(state: $state) { id } }', { variables: { state: 'OPENED' } })
    for (let sight = 1; sight <= 3; sight++) {
      const answer = await doors.post('/graphql', { body, headers: doors.bearer })
      const { errors, data } = await read(answer)
      expect([answer.status, data, errors?.[0]?.extensions.code]).toEqual([200, undefined, 'BAD_USER_INPUT'])
      expect(errors?.[0]?.message).toMatch(/^state：没有“OPENED”这个选项/)
      expect(JSON.stringify(errors)).not.toMatch(/did you mean/i)
    }
  })

  it('may ask about the graph in demo mode only', async () => {
    expect((await read(await doors.ask(getIntrospectionQuery()))).data).toHaveProperty('__schema')
    expect((await doors.ask('{ __type(name: "Street") { name } }', {}, doors.production)).status).toBe(400)
  })

  it('keeps refusals of a subgraph and hides its accidents, at first sight and after', async () => {
    for (let sight = 1; sight <= 2; sight++) {
      const answer = await doors.ask('{ broken refused }')
      const { data, errors } = await read(answer)
      expect([answer.status, data]).toEqual([200, { broken: null, refused: null }])
      const codes = errors?.map(({ message, extensions }) => [extensions.code, message])
      const id = answer.headers.get('x-request-id')
      expect(codes).toContainEqual(['INTERNAL', `系统内部错误，编号 ${id}。`])
      expect(codes).toContainEqual(['FORBIDDEN', '这不在您的管理范围内。'])
      expect(JSON.stringify(errors)).not.toContain('secret_table')
    }
  })

  it('beyond the rate of its account is refused', async () => {
    expect((await doors.ask('{ streets { id } language }', {}, doors.production)).status).toBe(200)
    const answer = await doors.ask('{ streets { id } language }', {}, doors.production)
    expect([answer.status, await codeOf(answer)]).toEqual([429, 'RATE_LIMITED'])
  })
})

describe('our own subgraphs', () => {
  const actor = { accountId: 'a', accountName: 'a', grantId: 'g', level: 'volunteer', placeId: 'v' } as const
  const post = (audience: string, signedBody: string, body = signedBody) => {
    const header = signActor({ id: 'request-1', language: 'en', actor }, { secret, audience, body: signedBody })
    return doors.post('/internal/graphql', { body, headers: { 'x-concentric-actor': header } })
  }

  it('ask the graph as the actor they sign for', async () => {
    const answer = await post('gateway', asking('{ level language }'))
    expect(await read(answer)).toEqual({ data: { level: 'volunteer', language: 'en' } })
  })

  it('are turned away with a signature for another process or another body', async () => {
    expect((await post('governance', asking('{ level }'))).status).toBe(401)
    expect((await post('gateway', asking('{ level }'), asking('{ broken }'))).status).toBe(401)
  })

  it('are believed once for each signature', async () => {
    const body = asking('{ level }')
    const header = signActor({ id: 'request-1', language: 'en', actor }, { secret, audience: 'gateway', body })
    const again = () => doors.post('/internal/graphql', { body, headers: { 'x-concentric-actor': header } })
    expect([(await again()).status, (await again()).status]).toEqual([200, 401])
  })
})
