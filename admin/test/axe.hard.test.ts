import { type Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { address, expectAccessible, go, rowsOf, visit, withBrowser } from './browser.ts'

withBrowser()

const desk = { viewport: { width: 1366, height: 768 } }
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
const looks = [
  ['light, on a desk', { ...desk, colorScheme: 'light' }],
  ['dark, on a desk', { ...desk, colorScheme: 'dark' }],
  ['light, on a phone', { ...phone, colorScheme: 'light' }],
  ['dark, on a phone', { ...phone, colorScheme: 'dark' }],
] as const

/** Goes to another page of the console without loading it anew. */

async function closeAnd(page: Page, look: () => Promise<void>) {
  await look()
  await expectAccessible(page, '.MuiModal-root')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('[role="dialog"], [role="menu"]').count()).toBe(0)
}

it.each(looks)('has no fault that axe can find: %s', async (_look, options) => {
  const { page: door } = await visit(undefined, '/', options)
  await door.getByLabel('用户名').waitFor()
  await expectAccessible(door)

  const { page } = await visit('district', '/', options)
  await page.getByRole('heading', { name: '您好' }).waitFor()
  await expectAccessible(page)

  await go(page, '/needs')
  await page.locator('main a[href$="/show"]').first().waitFor()
  await expectAccessible(page)
  await closeAnd(page, async () => {
    await page.getByRole('button', { name: /^视图：/ }).click()
    await page.getByRole('menuitem', { name: '另存为…' }).waitFor()
  })
  await closeAnd(page, async () => {
    await page.getByRole('button', { name: '列', exact: true }).click()
    await page.getByRole('group', { name: '不显示' }).waitFor()
  })
  await closeAnd(page, async () => {
    await page.getByRole('button', { name: /^视图：/ }).click()
    await page.getByRole('menuitem', { name: '另存为…' }).click()
    await page.getByRole('dialog').getByRole('textbox').waitFor()
  })
  await closeAnd(page, async () => {
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: '键盘快捷键' }).waitFor()
  })
  await closeAnd(page, async () => {
    await page.keyboard.press('Control+k')
    await page.getByRole('option').first().waitFor()
  })

  await page.locator('main a[href$="/show"]').first().click()
  await page.getByText('创建于').waitFor()
  await expectAccessible(page)
  await go(
    page,
    page
      .url()
      .split('#')[1]
      ?.replace(/\/show$/, '') ?? '',
  )
  await page.getByRole('button', { name: '保存' }).waitFor()
  await expectAccessible(page)
  await go(page, '/needs/create')
  await page.getByRole('heading', { name: '新建需求' }).waitFor()
  await page.getByRole('textbox', { name: '说明', exact: true }).fill('示例')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByText('必填').first().waitFor()
  await expectAccessible(page)
})

it('has none on a list with rows chosen and all filters out, light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page } = await visit('district', '/needs', { colorScheme })
    await rowsOf(page)
    await page.getByRole('button', { name: '更多筛选' }).click()
    await page.getByRole('checkbox').nth(1).check()
    await expectAccessible(page)
    await page.goto(`${address}/#/needs?filter=${encodeURIComponent('{"q":"没有这样的"}')}`)
    await page.getByText('当前筛选下没有').waitFor()
    await expectAccessible(page)
  }
})
