import { randomUUID } from 'node:crypto'
import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

type Proposal = { conceptId: string; conceptName: string; word: string; matchCount: number; examples: string[] }

describe('What concepts learn of confirmed matches', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  const asked = async <Data>(document: string, variables: Record<string, unknown> = {}, account = 'district') =>
    (await house.ask(account, document, variables)).data.made as Data
  const make = (type: string, input: object) =>
    asked<{ id: string }>(`mutation ($input: ${type}Draft!) { made: create${type}(input: $input) { id } }`, { input })
  const sides = (id: string) =>
    asked<{ items: { id: string; version: number }[] }>(
      'query ($id: ID!) { made: matchParties(filter: { matchId: { eq: $id } }, sort: [{ field: SIDE, direction: ASC }]) { items { id version } } }',
      { id },
    )
  const act = async (verb: string, id: string, side: number, more = '') => {
    const { items } = await sides(id)
    await asked(
      `mutation ($id: ID!, $version: Int!, $key: ID!) { made: ${verb}Match(id: $id, version: $version, key: $key${more}) { id } }`,
      { ...items[side], key: randomUUID() },
    )
  }

  /** A match of a unit's need and another's service, confirmed by both. */
  async function confirm(community: string, need: string, offer: string): Promise<string> {
    const unit = (number: number) => seedId('unit', community, number)
    const at = { communityId: seedId('community', community), category: 'CULTURE', state: 'OPEN' }
    const { id: needId } = await make('Need', { ...at, unitId: unit(1), name: need })
    const { id: offerId } = await make('ServiceOffer', { ...at, unitId: unit(2), name: offer })
    const { id } = await asked<{ id: string }>(
      'mutation ($needId: ID!, $offerId: ID!, $key: ID!) { made: proposeMatch(needId: $needId, offerId: $offerId, key: $key) { id } }',
      { needId, offerId, key: randomUUID() },
    )
    for (const side of [0, 1]) await act('accept', id, side)
    await act('schedule', id, 0, ', on: "2026-12-05"')
    await act('deliver', id, 0)
    for (const side of [0, 1]) await act('confirm', id, side)
    return id
  }
  const proposals = async (account = 'district') =>
    house.ask(account, '{ found: conceptProposals { conceptId conceptName word matchCount examples } }')
  const ofWord = async (word: string) =>
    ((await proposals()).data.found as Proposal[]).find((proposal) => proposal.word === word)

  it('is a word two units’ matches share; taken it counts, declined it is not proposed again', async () => {
    await confirm('太平角', '书法课用狼毫', '书法老师带狼毫')
    expect(await ofWord('狼毫')).toBeUndefined()
    await confirm('高邮湖路', '想练书法缺狼毫', '毛笔与狼毫借用')
    const proposal = await ofWord('狼毫')
    expect(proposal).toMatchObject({
      matchCount: 2,
      examples: expect.arrayContaining(['书法课用狼毫 ← 书法老师带狼毫']),
    })

    const read = () =>
      asked<{ id: string; version: number; words: string; code: string }>(
        'query ($id: ID!) { made: concept(id: $id) { id version words code } }',
        { id: proposal!.conceptId },
      )
    const update = async (input: object) => {
      const { id, version } = await read()
      await asked(
        'mutation ($id: ID!, $version: Int!, $input: ConceptPatch!) { made: updateConcept(id: $id, version: $version, input: $input) { id } }',
        { id, version, input },
      )
    }
    const { code, words } = await read()
    expect(code).toBe('CALLIGRAPHY')
    await update({ words: `${words} 狼毫` })
    expect(await ofWord('狼毫')).toBeUndefined()
    await update({ words })
    expect(await ofWord('狼毫')).toBeDefined()
    await update({ declined: '狼毫' })
    expect(await ofWord('狼毫')).toBeUndefined()
  })

  it('is told to who edits the table', async () => {
    for (const account of ['street', 'community', 'unit', 'volunteer', 'auditor'])
      expect([account, (await proposals(account)).code]).toEqual([account, 'FORBIDDEN'])
  })
})
