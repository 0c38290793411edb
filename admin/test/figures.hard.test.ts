import { expect, it } from 'vitest'
import { expectAccessible, visit, withBrowser } from './browser.ts'

withBrowser()

it.each([
  ['light', 1366, 768],
  ['dark', 1366, 768],
  ['light', 390, 844],
  ['dark', 390, 844],
] as const)('is accessible in %s at %i×%i', async (colorScheme, width, height) => {
  const { page, complaints } = await visit('street', '/', { colorScheme, viewport: { width, height } })
  await page.getByRole('treeitem', { name: '八大关街道' }).waitFor()
  await page.getByRole('img', { name: '各街道的需求、服务、资源' }).waitFor()
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  // a number is never cut off
  const cards = page.getByRole('group', { name: '指标' }).locator('p')
  expect(await cards.evaluateAll((all) => all.filter((text) => text.scrollWidth > text.clientWidth).length)).toBe(0)
  expect(complaints).toEqual([])
})
