import { createServer } from 'node:http'
import { type AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerText, onLeaving, sendJson } from './http.ts'

const left: string[] = []
const closed: string[] = []
const server = createServer((req, res) => {
  const path = req.url ?? ''
  onLeaving(res, () => left.push(path))
  res.on('close', () => closed.push(path))
  if (path === '/answered') sendJson(res, 200, '{}')
})
let origin = ''
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

it('tells that a client has left before its answer, and of none that was answered', async () => {
  await (await fetch(`${origin}/answered`)).text()
  await expect(fetch(`${origin}/waiting`, { signal: AbortSignal.timeout(200) })).rejects.toThrow()
  await expect.poll(() => closed).toEqual(['/answered', '/waiting'])
  expect(left).toEqual(['/waiting'])
})

it.each([
  [{ data: { name: '示例' } }, '{"data":{"name":"示例"}}'],
  [{ text: '{"name":"示例"}' }, '{"data":{"name":"示例"}}'],
  [{ data: null }, '{"data":null}'],
  [{ errors: [] }, '{"data":null}'],
  [{ errors: [{ message: 'late' }] }, '{"errors":[{"message":"late"}]}'],
  [{ data: null, errors: [{ message: 'late' }] }, '{"errors":[{"message":"late"}],"data":null}'],
  [{ text: 'null', errors: [{ message: 'late' }] }, '{"errors":[{"message":"late"}],"data":null}'],
  [{ data: {}, extensions: { plan: 1 } }, '{"data":{},"extensions":{"plan":1}}'],
  [{ text: '{}', extensions: { plan: 1 } }, '{"data":{},"extensions":{"plan":1}}'],
])('writes an answer as it is specified: %j', (answer, text) => expect(answerText(answer)).toBe(text))
