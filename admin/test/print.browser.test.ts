import { type Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { rowsOf, visit, withBrowser } from './browser.ts'

withBrowser()

/** Puts the page to paper as the browser does, and answers what stands on it. */
async function printed(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  return (await page.locator('body').allInnerTexts()).join()
}

it('prints a list with its title, its filters in words, the date and the role, and nothing to click', async () => {
  const filter = encodeURIComponent('{"state":{"in":["OPEN","MATCHED"]},"neededOn":{"gte":"2020-01-01"}}')
  const { page } = await visit('street', `/needs?filter=${filter}`, { colorScheme: 'dark' })
  await rowsOf(page)
  const text = await printed(page)
  expect(text).toMatch(/^需求\n筛选：状态：公开、已对接；需要日期，从 2020年1月1日\s*共 \d+ 条，本页 \d+ 条/)
  expect(text).toMatch(/\d{4}年\d+月\d+日 \d\d:\d\d 打印 · 八大关街道 · 街道 · 同心/)
  for (const word of ['新建', '更多筛选', '每页', '退出登录', '工作台', '视图', '快捷键'])
    expect(text).not.toContain(word)
  for (const chrome of ['button', 'nav', 'header', 'input'])
    expect(await page.locator(chrome).filter({ visible: true }).count()).toBe(0)
  const cell = page.locator('tbody td').nth(2)
  const look = await cell.evaluate((found) => {
    const { color, borderTopStyle } = getComputedStyle(found)
    return { color, borderTopStyle, row: getComputedStyle(found.parentElement as Element).breakInside }
  })
  expect(look).toEqual({ color: 'rgb(0, 0, 0)', borderTopStyle: 'solid', row: 'avoid' })
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)')
})

it('prints a record, and leaves nothing of the paper on the screen', async () => {
  const { page } = await visit('district', '/venues')
  await (await rowsOf(page)).first().getByRole('link').first().click()
  await page.getByText('创建于').waitFor()
  const text = await printed(page)
  expect(text).toMatch(/^场所\s+.* 打印 · 市南区 · 区级 · 同心/)
  expect(text).toContain('面积')
  expect(text).not.toContain('编辑')
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen' })
  await expect.poll(() => page.getByText('打印 ·').count()).toBe(0)
})
