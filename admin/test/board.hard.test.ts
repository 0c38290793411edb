import { type Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { ask, expectAccessible, visit, withBrowser } from './browser.ts'

withBrowser()

const make = (type: string) => `mutation Make($input: ${type}Draft!) { made: create${type}(input: $input) { id } }`
const units = '{ partnerUnits(filter: { name: { contains: "太平角" } }, perPage: 1) { items { id communityId } } }'
const parties =
  'query Parties($need: ID!) { matchParties(filter: { needId: { eq: $need }, side: { eq: OFFER } }) { items { id version } } }'
const accept = 'mutation Accept($id: ID!, $version: Int!) { acceptMatch(id: $id, version: $version, key: $id) { id } }'

/** A need of the community and an offer of the unit behind the account `unit` that fits it. */
async function needAndOffer(clerk: Page, unit: Page) {
  const name = `示例：教人打快板 ${Date.now()}`
  const { viewer } = await ask<{ viewer: { grants: { place: { id: string } }[] } }>(
    unit,
    '{ viewer { grants { place { id } } } }',
  )
  const { partnerUnits } = await ask<{ partnerUnits: { items: { communityId: string }[] } }>(clerk, units)
  const about = { category: 'CULTURE', state: 'OPEN', communityId: partnerUnits.items[0]!.communityId }
  await ask(unit, make('ServiceOffer'), {
    input: { ...about, name: '快板老师上门', unitId: viewer.grants[0]!.place.id },
  })
  const { made } = await ask<{ made: { id: string } }>(clerk, make('Need'), { input: { ...about, name } })
  return { id: made.id, name }
}

it('moves a match on the clerk’s board when the unit accepts elsewhere, by keys and by drag', async () => {
  const { page, complaints } = await visit('community', '/board')
  const { page: unit } = await visit('unit')
  const column = (name: string) => page.locator(`[data-column="${name}"]`)
  await column('OPEN').waitFor()
  await expectAccessible(page)
  const { id, name } = await needAndOffer(page, unit)
  const inColumn = (of: string) => column(of).getByRole('button', { name })

  // oldest needs come first: the new one is behind "more"
  const more = column('OPEN').getByRole('button', { name: /^再看/ })
  while ((await inColumn('OPEN').count()) === 0) {
    if (await more.count()) await more.click()
    await page.waitForTimeout(500)
  }
  await inColumn('OPEN').focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const offers = page.getByRole('dialog')
  await offers.getByText('快板老师上门').waitFor()
  await expectAccessible(page, '.MuiModal-root')
  await offers
    .getByRole('listitem')
    .filter({ hasText: '快板老师上门' })
    .getByRole('button', { name: '建议对接' })
    .click()
  await inColumn('PROPOSED').waitFor()

  await inColumn('PROPOSED').press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: '接受' }).first().click()
  await page.getByRole('dialog', { name: '接受' }).getByRole('button', { name: '接受' }).click()
  await column('PROPOSED').getByRole('button', { name }).getByText('需求方已同意').waitFor()

  const { matchParties } = await ask<{ matchParties: { items: { id: string; version: number }[] } }>(unit, parties, {
    need: id,
  })
  await ask(unit, accept, matchParties.items[0])
  await inColumn('ACCEPTED').waitFor()
  expect(await inColumn('PROPOSED').count()).toBe(0)

  await inColumn('ACCEPTED').dragTo(column('SCHEDULED'))
  await page.getByRole('dialog').getByLabel('日期').fill('2027-01-15')
  await page.getByRole('dialog').getByRole('button', { name: '约定日期' }).click()
  await inColumn('SCHEDULED').getByText('2027年1月15日').waitFor()
  await inColumn('SCHEDULED').dragTo(column('PROPOSED'))
  await page.getByText('不能这样移动').waitFor()
  expect(complaints).toEqual([])
})

it('narrows to a category, says when a column is empty, and fits a phone', async () => {
  const { page } = await visit('district', '/board', { viewport: { width: 390, height: 844 } })
  await page.locator('[data-card]').first().waitFor()
  await page
    .locator('[data-column="UNMET"]')
    .getByText(/没有人提供|不合：|都已建议/)
    .first()
    .waitFor()
  await page.getByLabel('类别').click()
  await page.getByRole('option', { name: '资金' }).click()
  await page.getByText('这里没有。').first().waitFor()
  await expect.poll(() => page.locator('[data-column="OPEN"] [data-card]').getByText(/资金/).count()).toBeGreaterThan(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await expectAccessible(page)
})

it('shows how true the lists are, and makes links for the units whose entries are due', async () => {
  const { page, complaints } = await visit('district', '/list-health')
  await page.getByRole('columnheader', { name: '从未对接' }).waitFor()
  await expectAccessible(page)
  await page
    .getByRole('checkbox', { name: /^选择 / })
    .first()
    .check()
  await page.getByRole('button', { name: '生成确认链接（1）' }).click()
  await page.getByRole('img', { name: /的确认二维码$/ }).waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: '完成' }).click()
  await page.getByRole('button', { name: '八大关街道' }).click()
  await page.getByRole('cell', { name: '太平角社区' }).waitFor()
  expect(complaints).toEqual([])
})

it('chooses weekly times by keys, and shows what a concept changes before it is saved', async () => {
  const { page, complaints } = await visit('community', '/needs/create')
  await page.getByLabel('周二上午').check()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expectAccessible(page)
  const name = `示例：学吹笛子 ${Date.now()}`
  await page.getByLabel('名称').fill(name)
  await page.getByLabel('类别').click()
  await page.getByRole('option', { name: '文化' }).click()
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByText('2,3 08:00-12:00').waitFor()

  const { page: district } = await visit('district', '/concepts/create')
  const fields = { code: 'ROOMS_OF_A_TEST', name: '会议室', nameEnglish: 'Rooms', words: '陪伴聊天 会议室' }
  for (const [field, value] of Object.entries(fields)) await district.locator(`[name=${field}]`).fill(value)
  await district.getByLabel('说的是').click()
  await district.getByRole('option', { name: '内容' }).click()
  await district.getByRole('button', { name: '看看会改变什么' }).click()
  const preview = district.getByRole('dialog')
  await preview.getByText(/新进来（\d+）/).waitFor()
  expect(await preview.getByText(/^陪伴聊天 ← .*会议室/).count()).toBeGreaterThan(0)
  await expectAccessible(district, '.MuiModal-root')
  expect(complaints).toEqual([])
})
