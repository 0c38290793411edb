import { type Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { ask, expectAccessible, go, visit, withBrowser } from './browser.ts'

withBrowser()

type Need = { id: string; version: number; name: string; riskNote: string | null }
const read = 'query Read($id: ID!) { need(id: $id) { id version name riskNote } }'
const rename =
  'mutation Rename($id: ID!, $version: Int!, $input: NeedPatch!) { updateNeed(id: $id, version: $version, input: $input) { id } }'
const make = 'mutation Make($input: NeedDraft!) { createNeed(input: $input) { id version } }'
const place = 'query Place { communities(filter: { name: { eq: "太平角社区" } }) { items { id streetId } } }'

const needNow = async (page: Page, id: string) => (await ask<{ need: Need }>(page, read, { id })).need

async function newNeed(page: Page): Promise<Need> {
  const { communities } = await ask<{ communities: { items: { id: string; streetId: string }[] } }>(page, place)
  const [{ id: communityId, streetId } = { id: '', streetId: '' }] = communities.items
  const input = { name: '冲突测试', category: 'REPAIR', state: 'OPEN', communityId, streetId }
  return (await ask<{ createNeed: Need }>(page, make, { input })).createNeed
}

/** Opens a need in a form, lets somebody else rename it, and saves a note of one's own. */
async function collide() {
  const { page } = await visit('district')
  const { id, version } = await newNeed(page)
  await go(page, `/needs/${id}`)
  await page.getByRole('textbox', { name: '风险说明' }).fill('我的说明')
  const { page: other } = await visit('community')
  await ask(other, rename, { id, version, input: { name: '别人改的名称' } })
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByRole('dialog', { name: '这条记录刚被他人修改' }).waitFor()
  return { page, id }
}

it('shows what somebody else changed and writes nothing by itself', async () => {
  const { page, id } = await collide()
  const dialog = page.getByRole('dialog')
  expect(await dialog.getByRole('row', { name: '名称' }).textContent()).toContain('别人改的名称')
  expect(await dialog.getByRole('row', { name: '风险说明' }).textContent()).toContain('我的说明')
  await expectAccessible(page)
  expect((await needNow(page, id)).riskNote).toBeNull()
})

it('saves only the fields one changed, on the newest version', async () => {
  const { page, id } = await collide()
  await page.getByRole('button', { name: '只保存我改动的字段' }).click()
  await page.getByText('已保存').waitFor()
  expect(await needNow(page, id)).toMatchObject({ name: '别人改的名称', riskNote: '我的说明' })
})

it('loads the newest and drops one’s own changes', async () => {
  const { page, id } = await collide()
  await page.getByRole('button', { name: '放弃我的修改，载入最新' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await page.getByRole('textbox', { name: '名称' }).inputValue()).toBe('别人改的名称')
  expect(await page.getByRole('textbox', { name: '风险说明' }).inputValue()).toBe('')
  expect((await needNow(page, id)).riskNote).toBeNull()
})
