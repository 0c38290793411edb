import { type Level, levelNames } from '@concentric/chassis/levels'
import { seedId } from '@concentric/chassis/seed'
import { demoAccounts } from '@concentric/governance/demo-accounts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenTestHouse, start } from '../../src/testing/house.ts'

// A grant is given strictly below one's own level and inside one's own place: every level over every level at every place.
const accounts = demoAccounts.map(({ username }) => username)
const rank: Partial<Record<Level, number>> = { district: 3, street: 2, community: 1 }
const rankOf = (level: string) => rank[level.toLowerCase() as Level] ?? 0
const places = demoAccounts.map(({ level, placeId, community, street }) => ({ level, placeId, community, street }))

let house: OpenTestHouse
beforeAll(async () => {
  house = await start()
})
afterAll(() => house.close())

const demoOf = (username: string) => demoAccounts.find((account) => account.username === username)!

/** Whether the place lies in that of the account. */
function inside(username: string, { community, street }: { community?: string; street?: string }): boolean {
  const { level, community: here, street: around } = demoOf(username)
  return level === 'DISTRICT' || (level === 'STREET' ? street === around : community === here)
}

const mayGive = (username: string, level: string, place: (typeof places)[number]) =>
  rankOf(demoOf(username).level) > rankOf(level) &&
  level !== 'AUDITOR' &&
  level === place.level &&
  inside(username, place)

it.each(accounts)(
  'lets %s give and invite below his level in his place, and nothing else',
  async (username) => {
    for (const [at, demo] of places.entries()) {
      // a volunteer has one account: each giver finds another one without
      const nth = 10 + accounts.indexOf(username)
      const place = demo.level === 'VOLUNTEER' ? { ...demo, placeId: seedId('volunteer', demo.community!, nth) } : demo
      for (const level of levelNames.map((name) => name.toUpperCase())) {
        const input = {
          username: `${username}.${at}.${level.toLowerCase()}`,
          name: '示例岗位',
          level,
          placeId: place.placeId,
        }
        const { data, code } = await house.ask(
          username,
          'mutation ($input: AccountInvitation!) { made: inviteAccount(input: $input) { grantId } }',
          { input },
        )
        expect([username, level, place.placeId, Boolean(data?.made)]).toEqual([
          username,
          level,
          place.placeId,
          mayGive(username, level, place),
        ])
        if (!data?.made) expect(['FORBIDDEN', 'BAD_USER_INPUT']).toContain(code)
        const own = await house.ask(username, 'mutation ($input: GrantInput!) { made: grant(input: $input) { id } }', {
          input: { username, level, placeId: place.placeId },
        })
        expect(own.data?.made).toBeFalsy()
      }
    }
  },
  120_000,
)

it('gives a volunteer one account', async () => {
  const { fields } = await house.ask(
    'community',
    'mutation ($input: AccountInvitation!) { inviteAccount(input: $input) { grantId } }',
    {
      input: {
        username: 'second.account',
        name: '示例岗位',
        level: 'VOLUNTEER',
        placeId: seedId('volunteer', '太平角', 1),
      },
    },
  )
  expect(fields?.placeId).toContain('已有账号')
})

it.each(accounts)('lets %s revoke or set the password of nobody beside or above him', async (username) => {
  for (const holder of demoAccounts) {
    const grantId = seedId('grant', holder.username)
    const above =
      rankOf(demoOf(username).level) > rankOf(holder.level) && holder.level !== 'AUDITOR' && inside(username, holder)
    if (above) continue
    for (const act of [
      `revoke(id: "${grantId}", version: 1) { id }`,
      `setPassword(grantId: "${grantId}", password: "another-12345")`,
    ]) {
      const { data, code } = await house.ask(username, `mutation { done: ${act} }`)
      expect([username, holder.username, data?.done ?? null]).toEqual([username, holder.username, null])
      expect(['FORBIDDEN', 'NOT_FOUND']).toContain(code)
    }
  }
})
