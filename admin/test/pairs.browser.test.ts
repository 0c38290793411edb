import { type Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { ask, expectAccessible, visit, withBrowser } from './browser.ts'

withBrowser()

type Made = { made: { id: string } }
type Unit = { id: string; communityId: string }

const make = (type: string) => `mutation Make($input: ${type}Draft!) { made: create${type}(input: $input) { id } }`
const proposal =
  'mutation Put($needId: ID!, $offerId: ID!) { made: proposeMatch(needId: $needId, offerId: $offerId, key: $needId) { id } }'
const sides =
  'query Sides($id: ID!) { made: matchParties(filter: { matchId: { eq: $id } }, sort: [{ field: SIDE, direction: ASC }]) { items { id version } } }'
const act = (verb: string, more = '') =>
  `mutation Act($id: ID!, $version: Int!, $key: ID!) { ${verb}Match(id: $id, version: $version, key: $key${more}) { id } }`

const unitsOf = async (page: Page, community: string) =>
  (
    await ask<{ partnerUnits: { items: Unit[] } }>(
      page,
      'query Units($name: String!) { partnerUnits(filter: { name: { contains: $name } }, perPage: 2) { items { id communityId } } }',
      { name: community },
    )
  ).partnerUnits.items

/** A need and an offer of two units of a community, both open. */
async function needAndOffer(page: Page, community: string, need: string, offer: string) {
  const [asker, giver] = await unitsOf(page, community)
  const entry = ({ id, communityId }: Unit, name: string) => ({
    input: { name, unitId: id, communityId, category: 'CULTURE', state: 'OPEN' },
  })
  const { made: asked } = await ask<Made>(page, make('Need'), entry(asker!, need))
  const { made: given } = await ask<Made>(page, make('ServiceOffer'), entry(giver!, offer))
  return { needId: asked.id, offerId: given.id }
}

/** Takes a match of both all the way, each side by its own row. */
async function confirm(page: Page, entries: { needId: string; offerId: string }): Promise<void> {
  const { made } = await ask<Made>(page, proposal, entries)
  for (const [verb, side, more] of [
    ['accept', 0],
    ['accept', 1],
    ['schedule', 0, ', on: "2027-01-15"'],
    ['deliver', 0],
    ['confirm', 0],
    ['confirm', 1],
  ] as const) {
    const { made: found } = await ask<{ made: { items: { id: string; version: number }[] } }>(page, sides, made)
    await ask(page, act(verb, more), { ...found.items[side], key: `${verb}-${side}-${made.id}` })
  }
}

it('puts the needs of a place together with offers, and proposes what the clerk chooses', async () => {
  const { page, complaints } = await visit('community', '/match-all')
  await page.getByRole('button', { name: '开始配对' }).waitFor()
  const name = `示例：教人吹葫芦丝 ${Date.now()}`
  await needAndOffer(page, '太平角', name, '葫芦丝老师')
  await page.getByRole('button', { name: '开始配对' }).click()
  const row = page.getByRole('row').filter({ hasText: name })
  await row.getByText('葫芦丝老师').waitFor()
  await expectAccessible(page)
  await expect.poll(() => page.getByRole('button', { name: '建议所选（0）' }).isDisabled()).toBe(true)
  await page.getByRole('checkbox', { name: '全选' }).check()
  expect(await row.getByRole('checkbox').isChecked()).toBe(true)
  await page.getByRole('checkbox', { name: '全选' }).uncheck()
  await row.getByRole('checkbox').check()
  await page.getByRole('button', { name: '建议所选（1）' }).click()
  await page.getByText('将建议 1 条。').waitFor()
  await page.getByRole('button', { name: '撤销' }).click()
  expect(await row.getByRole('checkbox').isChecked()).toBe(true)
  await page.getByRole('button', { name: '建议所选（1）' }).click()
  await page.getByText('已建议 1 条，等双方答复。').waitFor()
  await expect.poll(() => row.count()).toBe(0)
  expect(complaints).toEqual([])
})

it('proposes to a concept the word two confirmed matches share, which counts once it is taken', async () => {
  const { page, complaints } = await visit('district', '/concepts')
  await page.getByRole('button', { name: '用词建议' }).waitFor()
  await confirm(page, await needAndOffer(page, '太平角', '书法课用狼毫', '书法老师带狼毫'))
  await confirm(page, await needAndOffer(page, '高邮湖路', '想练书法缺狼毫', '毛笔与狼毫借用'))
  await needAndOffer(page, '太平角', '差几支狼毫', '狼毫研习')
  await page.getByRole('button', { name: '用词建议' }).click()
  const dialog = page.getByRole('dialog', { name: '从已确认的对接中学到的用词' })
  const line = dialog.getByRole('listitem').filter({ hasText: '“狼毫”加入“书画”' })
  await line.getByText('2 次已确认的对接').waitFor()
  await expectAccessible(page, '.MuiModal-root')
  await line.getByRole('button', { name: '看看会改变什么' }).click()
  const preview = page.getByRole('dialog', { name: '保存后对接会怎样变' })
  await preview.getByText(/^差几支狼毫 ← 狼毫研习/).waitFor()
  await preview.getByRole('button', { name: '关闭' }).click()
  await line.getByRole('button', { name: '采用', exact: true }).click()
  await page.getByText('已采用“狼毫”。').waitFor()
  await expect.poll(() => line.count()).toBe(0)
  expect(complaints).toEqual([])
})
