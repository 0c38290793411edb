import { type Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { bodyOf, operationOf } from './asked.ts'
import { rowsOf, visit, withBrowser } from './browser.ts'

withBrowser()

const heads = (page: Page) => page.locator('thead th').allTextContents()
const chooser = (page: Page) => page.getByRole('dialog', { name: '选择列' })
const openChooser = (page: Page) => page.getByRole('button', { name: '列', exact: true }).click()

/** What lists were asked for: the columns of their rows. */
function askedColumns(page: Page): string[][] {
  const lists: string[][] = []
  page.on('request', (request) => {
    if (!operationOf(request)?.startsWith('List')) return
    const names = Object.keys(bodyOf(request)?.variables ?? {})
    lists.push(names.filter((name) => name.startsWith('column_')).map((name) => name.slice('column_'.length)))
  })
  return lists
}

it('shows, asks for and remembers the chosen columns, and goes back to the usual ones', async () => {
  const { page } = await visit('street', '/venues')
  await rowsOf(page)
  const usual = await heads(page)
  const lists = askedColumns(page)
  await openChooser(page)
  expect(await chooser(page).getByRole('checkbox').first().isDisabled()).toBe(true)
  await chooser(page).getByRole('checkbox', { name: '所在社区' }).uncheck()
  await chooser(page).getByRole('checkbox', { name: '修改时间' }).check()
  await expect.poll(() => lists.at(-1)).toContain('updatedAt')
  for (const name of ['community', 'version', 'createdAt']) expect(lists.at(-1)).not.toContain(name)
  await page.keyboard.press('Escape')
  const chosen = (await heads(page)).filter(Boolean)
  expect(chosen).toContain('修改时间')
  expect(chosen).not.toContain('所在社区')

  await page.reload()
  await rowsOf(page)
  expect((await heads(page)).filter(Boolean)).toEqual(chosen)
  await page.locator('tbody tr a').first().click()
  await page.getByText('创建于').waitFor()
  await page.goBack()
  await rowsOf(page)

  await openChooser(page)
  await chooser(page).getByRole('button', { name: '恢复默认列' }).click()
  await page.keyboard.press('Escape')
  await expect.poll(() => heads(page)).toEqual(usual)
})

it('orders columns by keyboard alone, and keeps its place while one moves', async () => {
  const { page } = await visit('street', '/venues')
  await rowsOf(page)
  const before = (await heads(page)).filter(Boolean)
  await page.getByRole('button', { name: '列', exact: true }).focus()
  await page.keyboard.press('Enter')
  await chooser(page)
    .getByRole('button', { name: `“${before[1]}”后移` })
    .focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect
    .poll(async () => (await heads(page)).filter(Boolean))
    .toEqual([before[0], before[2], before[3], before[1], ...before.slice(4)])
})

it('keeps the columns of one person from the next at the same computer', async () => {
  const { page } = await visit('community', '/venues')
  await rowsOf(page)
  const usual = await heads(page)
  await openChooser(page)
  await chooser(page).getByRole('checkbox', { name: '修改时间' }).check()
  await page.keyboard.press('Escape')
  await expect.poll(() => heads(page)).not.toEqual(usual)
  const { page: other } = await visit('street', '/venues')
  await rowsOf(other)
  await other.evaluate(
    (kept) => {
      for (const [key, value] of kept) localStorage.setItem(key, value)
    },
    await page.evaluate(() => Object.entries(localStorage)),
  )
  await other.reload()
  await rowsOf(other)
  expect(await heads(other)).toEqual(usual)
})
