import { type Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { address, expectAccessible, rowsOf, visit, withBrowser } from './browser.ts'

withBrowser()

const notice = (page: Page) => page.getByRole('dialog', { name: '系统已更新' })

/** From here on the gateway is of a newer version: it no longer knows what this page asks. */
const upgradeGateway = (page: Page) =>
  page.route('**/graphql', (route) =>
    route.continue({
      postData: JSON.stringify({ ...route.request().postDataJSON(), documentId: `sha256:${'0'.repeat(64)}` }),
    }),
  )

/** From here on the parts of this page that were not loaded yet are gone, and the server's page is another. */
async function upgradeFiles(page: Page): Promise<void> {
  // the icons come when the window has nothing else to do: they would miss their file before anybody clicks
  const menu = page.getByRole('navigation', { name: '主菜单' })
  await menu.getByRole('link', { name: '场所', exact: true }).locator('svg').waitFor()
  // until then each has that of a list
  await expect.poll(() => menu.getByTestId('ViewListIcon').count(), { timeout: 30_000 }).toBe(0)
  await page.waitForLoadState('networkidle')
  await page.route('**/assets/*', (route) => route.fulfill({ status: 404 }))
  await page.route(`${address}/`, async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, body: (await answer.text()).replaceAll(/\/assets\/\w+/g, '$&-newer') })
  })
}

it('asks for a reload when the gateway is of a newer version, shows no error, and goes on after it', async () => {
  const { page } = await visit('district', '/needs')
  await rowsOf(page)
  await upgradeGateway(page)
  await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '场所', exact: true }).click()
  await notice(page).waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
  await expectAccessible(page)
  await page.unroute('**/graphql')
  await notice(page).getByRole('button', { name: '刷新' }).click()
  await rowsOf(page)
  expect(await notice(page).count()).toBe(0)
})

it('leaves a form as it was filled in, so that it can be noted down', async () => {
  const { page } = await visit('community', '/venues/create')
  await page.getByRole('textbox', { name: '名称' }).fill('示例场所')
  await page.getByRole('combobox', { name: '类型' }).click()
  await page.getByRole('option', { name: '文化站' }).click()
  await upgradeGateway(page)
  await page.getByRole('button', { name: '保存' }).click()
  await notice(page).getByRole('button', { name: '关闭' }).click()
  await notice(page).waitFor({ state: 'hidden' })
  expect(await page.getByRole('textbox', { name: '名称' }).inputValue()).toBe('示例场所')
})

it('says so even before it is known who is there', async () => {
  const { page } = await visit('street')
  await page.getByRole('heading', { name: '您好' }).waitFor()
  await upgradeGateway(page)
  await page.reload()
  await notice(page).waitFor()
})

it('asks for a reload when a part of the page went with its version, and leaves a form as it was filled in', async () => {
  const { page } = await visit('community', '/venues/create')
  await page.getByRole('textbox', { name: '名称' }).fill('示例场所')
  await upgradeFiles(page)
  await page.keyboard.press('Control+k')
  await notice(page).waitFor()
  await expectAccessible(page)
  await notice(page).getByRole('button', { name: '关闭' }).click()
  await notice(page).waitFor({ state: 'hidden' })
  expect(await page.getByRole('textbox', { name: '名称' }).inputValue()).toBe('示例场所')
})

it('opens after the reload what could not be shown', async () => {
  const { page } = await visit('district', '/figures/averageCentreArea')
  await page.getByRole('heading').first().waitFor()
  await upgradeFiles(page)
  // by its address: whatever else misses its part may ask for the reload before a click
  await page.evaluate(() => location.assign('#/venues'))
  await notice(page).waitFor()
  await page.unrouteAll({ behavior: 'wait' })
  await notice(page).getByRole('button', { name: '刷新' }).click()
  await rowsOf(page)
})

it('speaks of no newer version where a part only cannot be reached, and goes on without the icons', async () => {
  const { page } = await visit('district', '/figures/averageCentreArea')
  // the window is idle when the test says so
  await page.addInitScript(() => {
    globalThis.requestIdleCallback = (run) => {
      addEventListener('idle', () => run({ didTimeout: false, timeRemaining: () => 50 }), { once: true })
      return 0
    }
  })
  await page.reload()
  await page.getByRole('heading').first().waitFor()
  await page.route('**/assets/*', (route) => route.abort())
  const missed = page.waitForEvent('requestfailed')
  await page.evaluate(() => dispatchEvent(new Event('idle')))
  await missed
  await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '场所', exact: true }).click()
  await page.getByText('页面出错，刚才的操作没有完成。').waitFor()
  expect(await notice(page).count()).toBe(0)
})
