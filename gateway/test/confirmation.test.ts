import { KeyRing } from '@concentric/chassis/personal/key-ring'
import { seedId } from '@concentric/chassis/seed'
import { newToken } from '@concentric/organisations/confirmation/link-token'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { start, testKeyRing } from '../src/testing/house.ts'
import { type HouseDoor, openHouseDoor } from '../src/testing/house-door.ts'

const origin = 'http://127.0.0.1:4000'
const here = seedId('community', '太平角')
const unit = seedId('unit', '太平角', 1)
const otherUnit = seedId('unit', '太平角', 2)
const EIGHT_DAYS_MILLISECONDS = 8 * 86_400_000

// The link by which a unit confirms its entries without signing in, over the door.
describe('a confirmation link', () => {
  let house: Awaited<ReturnType<typeof start>>
  let door: HouseDoor
  beforeAll(async () => {
    house = await start()
    door = await openHouseDoor(house, { mode: 'production' })
  })
  afterAll(async () => {
    vi.useRealTimers()
    await door.close()
    await house.close()
  })

  // a proxy names where each test comes from, so that none spends another's requests
  let addresses = 0
  const visitor = () => {
    const from = { 'x-forwarded-for': `203.0.113.${addresses++}` }
    return {
      look: async (path: string) => {
        const answer = await fetch(`${door.address}${path}`, { headers: from })
        return { status: answer.status, headers: answer.headers, html: await answer.text() }
      },
      press: async (fields: Record<string, string>, headers: Record<string, string> = { origin }) => {
        const answer = await fetch(`${door.address}/confirm`, {
          method: 'POST',
          headers: { ...from, ...headers },
          body: new URLSearchParams(fields),
        })
        return { status: answer.status, html: await answer.text() }
      },
    }
  }
  const offer = async (name: string, unitId = unit, communityId = here) =>
    (
      await house.ask(
        'district',
        'mutation ($input: ServiceOfferDraft!) { made: createServiceOffer(input: $input) { id } }',
        {
          input: { name, category: 'HEALTH', state: 'OPEN', communityId, unitId },
        },
      )
    ).data.made.id as string
  const stateOf = async (id: string) =>
    (await house.ask('district', `{ row: serviceOffer(id: "${id}") { state } }`)).data.row.state
  const link = async (account = 'community', unitId = unit) => {
    const { data } = await house.ask(
      account,
      'mutation ($ids: [ID!]!) { links: createConfirmationLinks(unitIds: $ids) { path } }',
      { ids: [unitId] },
    )
    const { path } = data.links[0]
    return { path, token: new URL(path, origin).searchParams.get('token')! }
  }

  it('shows a page that does nothing until its button is pressed, and then once', async () => {
    const [kept, dropped] = [await offer('<b>量血压</b>'), await offer('测视力')]
    const { path, token } = await link()
    const { look, press } = visitor()
    for (const _ of [1, 2]) {
      const { status, html, headers } = await look(path)
      expect(status).toBe(200)
      expect(html).toContain('&lt;b&gt;量血压&lt;/b&gt;')
      expect(html).not.toContain('<b>')
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('content-security-policy')).toContain("script-src 'self'")
    }
    expect(await stateOf(dropped)).toBe('OPEN')
    const done = await press({ token, [kept]: 'stillTrue', [dropped]: 'noLonger' })
    expect([done.status, done.html]).toEqual([200, expect.stringContaining('已确认 1 条，撤回 1 条')])
    expect([await stateOf(kept), await stateOf(dropped)]).toEqual(['OPEN', 'WITHDRAWN'])
    const again = await press({ token, [kept]: 'noLonger' })
    expect([again.status, again.html]).toEqual([410, expect.stringContaining('已经用过')])
    expect((await look(path)).html).toContain('已经用过')
    expect(await stateOf(kept)).toBe('OPEN')
    expect(await (await fetch(`${door.address}/metrics`)).text()).not.toContain(token)
  })

  it('is worth nothing when it is forged or signed by another key', async () => {
    const id = await offer('量身高')
    const { token } = await link()
    const { look, press } = visitor()
    const turned = token.replace(/^./, (sign) => (sign === 'A' ? 'B' : 'A'))
    const foreign = newToken(
      unit,
      { level: 'community', placeId: here },
      KeyRing.from(undefined, 'a key ring of somebody else, long enough'),
    ).token
    for (const forged of [turned, foreign, `${token}A`, token.slice(0, -2), '', '../../x', 'A'.repeat(5_000)]) {
      const seen = await look(`/confirm?token=${encodeURIComponent(forged)}`)
      expect([forged, seen.status, seen.html]).toEqual([forged, 410, expect.stringContaining('无效')])
      expect((await press({ token: forged, [id]: 'noLonger' })).html).toContain('无效')
    }
    expect(await stateOf(id)).toBe('OPEN')
  })

  it('ends after seven days', async () => {
    const id = await offer('量腰围')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - EIGHT_DAYS_MILLISECONDS })
    const { token } = newToken(unit, { level: 'community', placeId: here }, testKeyRing)
    vi.useRealTimers()
    const { look, press } = visitor()
    expect((await look(`/confirm?token=${token}`)).html).toContain('有效期')
    expect((await press({ token, [id]: 'noLonger' })).html).toContain('有效期')
    expect(await stateOf(id)).toBe('OPEN')
  })

  it("reaches no other unit's entries, and none outside the place of who made it", async () => {
    const [own, others, elsewhere] = [
      await offer('量体重'),
      await offer('测骨密度', otherUnit),
      await offer('测听力', unit, seedId('community', '高邮湖路')),
    ]
    const { path, token } = await link()
    const { look, press } = visitor()
    const { html } = await look(path)
    expect([html.includes('量体重'), html.includes('测骨密度'), html.includes('测听力')]).toEqual([true, false, false])
    for (const stranger of [others, elsewhere]) {
      const refused = await press({ token, [own]: 'stillTrue', [stranger]: 'noLonger' })
      expect(refused.status).toBe(403)
      expect(await stateOf(stranger)).toBe('OPEN')
    }
    expect((await press({ token, [own]: 'stillTrue' })).status).toBe(200)
  })

  it('is pressed from its own page alone, and not endlessly', async () => {
    const { token } = await link()
    const { look, press } = visitor()
    expect((await press({ token }, { origin: 'https://elsewhere.example' })).status).toBe(403)
    const statuses = new Set<number>()
    for (let n = 0; n < 62; n++) statuses.add((await look('/confirm?token=x')).status)
    expect(statuses).toEqual(new Set([410, 429]))
    expect((await visitor().look('/confirm?token=x')).status).toBe(410)
  })
})
