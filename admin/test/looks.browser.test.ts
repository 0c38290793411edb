import { expect, it } from 'vitest'
import { expectAccessible, rowsOf, visit, withBrowser } from './browser.ts'

withBrowser()

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }
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
  await page.getByRole('navigation').getByRole('link', { name: '活动', exact: true }).click()
  await page.waitForURL('**/#/activities')
  await expect.poll(() => page.getByRole('navigation').count()).toBe(0)
  expect(complaints).toEqual([])
})
