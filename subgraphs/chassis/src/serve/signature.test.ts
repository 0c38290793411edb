import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { actorVerifier, type Sealing, type Signed, secretFrom, signActor } from './signature.ts'

const secret = 'a-secret-of-at-least-thirty-two-letters'
const sealing = { secret, audience: 'governance', body: '{"query":"{ streets { total } }"}' }
const signed: Signed = {
  id: '0190',
  language: 'zh',
  actor: { accountId: 'a', accountName: '八大关街道', grantId: 'g', level: 'street', placeId: 's' },
}

/** Reads a header that nobody has read before. */
const verifyActor = (header: unknown, { body, ...mine }: Sealing) => actorVerifier(mine)(header)?.(body) ?? null

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

  it('is refused after twenty seconds', () => {
    vi.useFakeTimers()
    const header = signActor(signed, sealing)
    vi.advanceTimersByTime(19_000)
    expect(verifyActor(header, sealing)).toEqual(signed)
    vi.advanceTimersByTime(3_000)
    expect(verifyActor(header, sealing)).toBeNull()
  })

  it('is read once; signed again it is another', () => {
    vi.useFakeTimers()
    const verify = actorVerifier(sealing)
    const header = signActor(signed, sealing)
    expect(verify(header)?.(sealing.body)).toEqual(signed)
    expect(verify(signActor(signed, sealing))?.(sealing.body)).toEqual(signed)
    for (let second = 0; second < 25; second += 1) {
      expect(verify(header)).toBeNull()
      const [key, payload, mac = ''] = header.split('.')
      // the last letter of a signature has bits that stand for nothing
      const respelt = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `${mac.slice(0, -1)}${letter}`)
      for (const other of respelt) expect(verify(`${key}.${payload}.${other}`)).toBeNull()
      vi.advanceTimersByTime(1_000)
    }
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
    rmSync(folder, { recursive: true })
  })

  it('comes from the environment if given, and must be long', () => {
    vi.stubEnv('CONCENTRIC_SECRET', secret)
    expect(secretFrom('/nowhere')).toBe(secret)
    vi.stubEnv('CONCENTRIC_SECRET', 'short')
    expect(() => secretFrom('/nowhere')).toThrow('too short')
  })
})
