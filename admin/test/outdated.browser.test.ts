import { type Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { expectAccessible, rowsOf, visit, withBrowser } from './browser.ts'

withBrowser()

const notice = (page: Page) => page.getByRole('dialog', { name: '系统已更新' })

/** From here on the gateway is of a newer version: it no longer knows what this page asks. */
const upgradeGateway = (page: Page) =>
  page.route('**/graphql', (route) =>
    route.continue({
      postData: JSON.stringify({ ...route.request().postDataJSON(), documentId: `sha256:${'0'.repeat(64)}` }),
    }),
  )

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
