import { expect, it } from 'vitest'
import { expectAccessible, rowsOf, visit, withBrowser } from './browser.ts'

withBrowser()

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }
const modes = [
  ['light', 'rgb(247, 247, 246)'],
  ['dark', 'rgb(20, 20, 20)'],
] as const

it.each(modes)('is accessible in %s: sign-in, list, form', async (colorScheme, ground) => {
  const { page: door } = await visit(undefined, '/', { colorScheme })
  await door.getByLabel('用户名').waitFor()
  await expectAccessible(door)

  const { page } = await visit('district', '/needs', { colorScheme })
  await rowsOf(page)
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(ground)
  await page.getByRole('button', { name: '更多筛选' }).click()
  await page.getByRole('checkbox').nth(1).check()
  await expectAccessible(page)
  await page.getByRole('link', { name: '新建' }).click()
  await page.getByRole('textbox', { name: '名称' }).waitFor()
  await expectAccessible(page)
})

it('turns dark at a click', async () => {
  const { page } = await visit('district', '/needs', { colorScheme: 'light' })
  await rowsOf(page)
  await page.getByRole('button', { name: '切换明暗' }).click()
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(20, 20, 20)')
})

it('lists cards on a phone, with the filters behind one button', async () => {
  const { page, complaints } = await visit('street', '/needs', phone)
  await page.getByRole('main').getByRole('listitem').first().waitFor()
  expect(await page.locator('table').count()).toBe(0)
  expect(await page.getByRole('combobox', { name: '状态' }).count()).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await expectAccessible(page)
  await page.getByRole('button', { name: '筛选' }).click()
  await page.getByRole('combobox', { name: '状态' }).waitFor()
  await page.getByRole('button', { name: '打开菜单' }).click()
  await page.getByRole('navigation').getByRole('link', { name: '活动' }).click()
  await page.waitForURL('**/#/activities')
  await expect.poll(() => page.getByRole('navigation').count()).toBe(0)
  expect(complaints).toEqual([])
})
