import { type Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { expectAccessible, rowsOf, visit, withBrowser } from './browser.ts'

withBrowser()

/** Types through an input method: what is composed on the way, then what is meant. */
async function compose(page: Page, steps: string[], meant: string) {
  const keyboard = await page.context().newCDPSession(page)
  for (const text of steps) {
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await page.waitForTimeout(500)
  }
  await keyboard.send('Input.insertText', { text: meant })
}

const searches = (page: Page) => {
  const texts: string[] = []
  page.on('request', (request) => {
    const { filter } = request.postDataJSON?.()?.variables ?? {}
    if (filter?.q) texts.push(filter.q)
  })
  return texts
}

it('searches only when the input method has settled', async () => {
  const { page } = await visit('district', '/needs')
  await rowsOf(page)
  const texts = searches(page)
  await page.getByRole('searchbox').click()
  await compose(page, ['l', 'lun', "lun'yi"], '轮椅')
  await expect.poll(() => texts).toHaveLength(1)
  await page.waitForTimeout(800)
  expect(texts).toEqual(['轮椅'])
})

it('waits for the input method in a picker too, asks only when it opens, and filters by what was picked', async () => {
  const { page, asked } = await visit('district', '/needs')
  await rowsOf(page)
  expect(asked.filter((name) => name !== 'Viewer')).toEqual(['ListNeeds'])
  const texts = searches(page)
  await page.getByRole('combobox', { name: '所在社区' }).click()
  await compose(page, ['t', 'tai', "tai'ping"], '太平角')
  await page.getByRole('option', { name: '太平角社区' }).click()
  await page.waitForURL(/filter=.*communityId/)
  await page.waitForTimeout(800)
  expect(texts).toEqual(['太平角'])
  const rows = await rowsOf(page)
  await expect.poll(() => rows.filter({ hasNotText: '太平角社区' }).count()).toBe(0)
})

it('finds by initials', async () => {
  const { page } = await visit('district', '/communities')
  await page.getByRole('searchbox').fill('tpj')
  await page.getByText('第 1–1 条，共 1 条').waitFor()
  expect(await (await rowsOf(page)).first().textContent()).toContain('太平角社区')
})

it('filters by several states at once and says how to get back when nothing is left', async () => {
  const { page } = await visit('district', '/needs')
  await page.getByRole('combobox', { name: '状态' }).click()
  await page.getByRole('option', { name: '草稿' }).click()
  await page.getByRole('option', { name: '公开' }).click()
  await page.keyboard.press('Escape')
  await page.waitForURL(/DRAFT.*OPEN/)
  await page.getByRole('searchbox').fill('没有这样的需求')
  await page.getByText('当前筛选下没有需求。').waitFor()
  await page.getByRole('main').getByRole('button', { name: '清除筛选' }).last().click()
  await rowsOf(page)
})

it('leaves the search where it is while the rows of a cleared one are on their way', async () => {
  const { page } = await visit('district', `/needs?filter=${encodeURIComponent('{"q":"没有这样的需求"}')}`)
  await page.getByText('当前筛选下没有需求。').waitFor()
  const search = page.getByRole('searchbox')
  await search.focus()
  await page.route('**/graphql', async (route) => {
    await page.waitForTimeout(1_500)
    await route.continue()
  })
  await search.fill('')
  await page.waitForURL((url) => !url.href.includes('filter=%7B%22q'))
  await page.waitForTimeout(300)
  expect(await search.evaluate((input) => input === document.activeElement)).toBe(true)
  expect(await page.getByText('当前筛选下没有需求。').count()).toBe(1)
  await rowsOf(page)
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

it('says that it loads to whoever cannot see it', async () => {
  const { page } = await visit('district', '/needs')
  const link = (await rowsOf(page)).first().getByRole('link').first()
  await page.route('**/graphql', async (route) => {
    await page.waitForTimeout(2_000)
    await route.continue()
  })
  await link.click()
  await page.getByRole('progressbar', { name: '加载中' }).first().waitFor()
  await expectAccessible(page, '[role="progressbar"]')
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

it('changes several rows at once, and undoes it', async () => {
  const { page, asked } = await visit('district', '/needs')
  const rows = await rowsOf(page)
  for (const index of [0, 1]) await rows.nth(index).getByRole('checkbox').check()
  await page.getByText('已选 2 项').waitFor()
  await page.getByRole('button', { name: '把状态改为' }).click()
  await page.getByRole('menuitem', { name: '过期' }).click()
  await page.getByText('已修改 2 项').waitFor()
  expect(await rows.first().textContent()).toContain('过期')
  await page.getByRole('button', { name: '撤销' }).click()
  await page.waitForTimeout(1_000)
  expect(await rows.first().textContent()).not.toContain('过期')
  expect(asked).not.toContain('UpdateNeeds')
})

const isSorted = (texts: readonly string[]) => texts.every((text, at) => !at || texts[at - 1]! <= text)

it('sorts by a column', async () => {
  const { page } = await visit('district', '/volunteers')
  await rowsOf(page)
  await page.getByRole('button', { name: /志愿者编号/ }).click()
  await page.waitForURL(/sort=number/)
  const numbers = () => page.locator('tbody tr td:nth-child(3)').allTextContents()
  await expect.poll(async () => isSorted(await numbers())).toBe(true)
})
