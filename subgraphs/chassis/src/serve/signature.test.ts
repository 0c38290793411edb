import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Signed, secretFrom, signActor, verifyActor } from './signature.ts'

const secret = 'a-secret-of-at-least-thirty-two-letters'
const sealing = { secret, audience: 'governance', body: '{"query":"{ streets { total } }"}' }
const signed: Signed = {
  id: '0190',
  language: 'zh',
  actor: { accountId: 'a', accountName: '八大关街道', grantId: 'g', level: 'street', placeId: 's' },
}

describe('a signed actor', () => {
  afterEach(() => void vi.useRealTimers())

  it('arrives as it was sent', () => {
    expect(verifyActor(signActor(signed, sealing), sealing)).toEqual(signed)
  })

  it('is refused without a header', () => {
    expect(verifyActor(undefined, sealing)).toBeNull()
    expect(verifyActor('', sealing)).toBeNull()
    expect(verifyActor('a.b.c', sealing)).toBeNull()
  })

  it('is refused when its level was raised on the way', () => {
    const [key, payload = '', mac] = signActor(signed, sealing).split('.')
    const raised = Buffer.from(payload, 'base64url').toString().replace('"street"', '"district"')
    expect(verifyActor(`${key}.${Buffer.from(raised).toString('base64url')}.${mac}`, sealing)).toBeNull()
  })

  it('is refused with a shortened or changed signature', () => {
    const header = signActor(signed, sealing)
    expect(verifyActor(header.slice(0, -4), sealing)).toBeNull()
    expect(verifyActor(`${header.slice(0, -4)}AAAA`, sealing)).toBeNull()
  })

  it('is refused for another audience, another body, another secret', () => {
    const header = signActor(signed, sealing)
    expect(verifyActor(header, { ...sealing, audience: 'volunteering' })).toBeNull()
    expect(verifyActor(header, { ...sealing, body: `${sealing.body} ` })).toBeNull()
    expect(verifyActor(header, { ...sealing, secret: `${secret}!` })).toBeNull()
  })

  it('is refused after a minute', () => {
    vi.useFakeTimers()
    const header = signActor(signed, sealing)
    vi.advanceTimersByTime(59_000)
    expect(verifyActor(header, sealing)).toEqual(signed)
    vi.advanceTimersByTime(3_000)
    expect(verifyActor(header, sealing)).toBeNull()
  })
})

describe('the shared secret', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('is made once, for the owner of the folder alone', () => {
    vi.stubEnv('CONCENTRIC_SECRET', '')
    const folder = mkdtempSync(join(tmpdir(), 'concentric-secret-'))
    const first = secretFrom(folder)
    expect(first).toHaveLength(43)
    expect(secretFrom(folder)).toBe(first)
    expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600)
  })

  it('comes from the environment if given, and must be long', () => {
    vi.stubEnv('CONCENTRIC_SECRET', secret)
    expect(secretFrom('/nowhere')).toBe(secret)
    vi.stubEnv('CONCENTRIC_SECRET', 'short')
    expect(() => secretFrom('/nowhere')).toThrow('too short')
  })
})
