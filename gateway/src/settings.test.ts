import { describe, expect, it } from 'vitest'
import { settingsFrom } from './settings.ts'

const production = {
  MODE: 'production',
  ORIGIN: 'https://concentric.example',
  CONCENTRIC_SECRET: 'a-secret-of-at-least-thirty-two-letters',
}

describe('the settings', () => {
  it('need nothing in a demonstration', () => {
    expect(settingsFrom({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      mode: 'demo',
      ratePerMinute: 60_000,
      origins: ['http://127.0.0.1:4000', 'http://localhost:4000'],
      gatewayUrl: 'http://127.0.0.1:4000',
    })
    expect(settingsFrom({}).dataDir).toMatch(/\.data$/)
    expect(settingsFrom({})).toEqual(settingsFrom({ PORT: '', DATABASE_URL: '', ORIGIN: '', DATA_DIR: '' }))
  })

  it.each([
    ['PORT', 'four thousand'],
    ['PORT', '0'],
    ['PORT', '-1'],
    ['PORT', '1e3'],
    ['PORT', '65534'],
    ['RATE_PER_MINUTE', '-5'],
    ['RATE_PER_MINUTE', '1.5'],
    ['MODE', 'test'],
    ['HOST', '0.0.0.0'],
    ['ORIGIN', 'concentric.example'],
    ['ORIGIN', 'https://concentric.example/console'],
    ['DATABASE_URL', 'localhost:5432'],
    ['DATABASE_URL', 'mysql://login@127.0.0.1/concentric'],
    ['DATABASE_URL', 'postgres://login@127.0.0.1'],
    ['DATABASE_OWNER_URL', 'postgres://127.0.0.1/concentric'],
    ['GATEWAY_URL', '127.0.0.1:4000'],
  ])('refuse %s=%s with a sentence that names it', (name, value) => {
    expect(() => settingsFrom({ [name]: value })).toThrow(new RegExp(`^${name} is .*\\. (Set|Leave|Write) .*\\.$`))
  })

  it('never repeat the password of an address', () => {
    expect(() => settingsFrom({ DATABASE_URL: 'mysql://login:hidden@127.0.0.1/x' })).toThrow(/^(?!.*hidden)/)
  })

  it('let production start with an https origin and a secret only', () => {
    expect(settingsFrom(production).origins).toEqual(['https://concentric.example'])
    expect(settingsFrom({ ...production, HOST: '0.0.0.0' }).gatewayUrl).toBe('http://127.0.0.1:4000')
    expect(() => settingsFrom({ ...production, ORIGIN: undefined })).toThrow('Set ORIGIN')
    expect(() => settingsFrom({ ...production, ORIGIN: 'http://concentric.example' })).toThrow('Set ORIGIN')
    expect(() => settingsFrom({ ...production, CONCENTRIC_SECRET: undefined })).toThrow('Set CONCENTRIC_SECRET')
    expect(() => settingsFrom({ ...production, CONCENTRIC_SECRET: 'short' })).toThrow('Set CONCENTRIC_SECRET')
  })
})
