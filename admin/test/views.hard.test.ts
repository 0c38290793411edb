import { type Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { operationOf } from './asked.ts'
import { address, ask, rowsOf, signIn, visit, withBrowser } from './browser.ts'

withBrowser()

const menu = (page: Page) => page.getByRole('button', { name: /^视图：/ })
const item = (page: Page, name: string) => page.getByRole('menuitemradio', { name, exact: true })

async function choose(page: Page, name: string | RegExp) {
  await menu(page).click()
  const named = { name, exact: typeof name === 'string' }
  await page.getByRole('menuitem', named).or(page.getByRole('menuitemradio', named)).click()
}

/** Waits until the list stands as the menu names it: an address changes before the page does. */
const opened = (page: Page, name: string) => page.getByRole('button', { name: `视图：${name}`, exact: true }).waitFor()

async function keep(page: Page, name: string, isShared: boolean) {
  await choose(page, '另存为…')
  const dialog = page.getByRole('dialog', { name: '保存视图' })
  await dialog.getByLabel('名称').fill(name)
  if (isShared) await dialog.getByRole('checkbox').check()
  await dialog.getByRole('button', { name: '保存' }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** Another account of the same level and place, made for the test. */
async function colleagueOf(account: string, level: string, placeId: string) {
  const { page } = await visit('district')
  const username = `${account}.${Date.now()}`
  const { invited } = await ask<{ invited: { firstPassword: string } }>(
    page,
    'mutation Invite($input: AccountInvitation!) { invited: inviteAccount(input: $input) { firstPassword } }',
    { input: { username, name: '示例同事', level, placeId } },
  )
  const { page: own } = await visit()
  await signIn(own, username, invited.firstPassword)
  await own.getByRole('heading', { name: '您好' }).waitFor()
  return own
}

it('shares a view with a colleague of the same level and place, and with nobody else', async () => {
  const { page } = await visit('community', '/needs')
  await rowsOf(page)
  await page.getByRole('combobox', { name: '状态' }).click()
  await page.getByRole('option', { name: '公开' }).click()
  await page.keyboard.press('Escape')
  await page.waitForURL(/OPEN/)
  await page.getByRole('button', { name: '列', exact: true }).click()
  await page
    .getByRole('checkbox', { name: '详情' })
    .or(page.getByRole('checkbox', { name: '说明' }))
    .first()
    .check()
  await page.keyboard.press('Escape')
  const heads = await page.locator('thead th').allTextContents()
  const name = `待办 ${Date.now()}`
  await keep(page, name, true)
  await menu(page)
    .and(page.getByText(name, { exact: true }))
    .waitFor()

  const { viewer } = await ask<{ viewer: { acting: { place: { id: string } } } }>(
    page,
    '{ viewer { acting { place { id } } } }',
  )
  const colleague = await colleagueOf('colleague', 'COMMUNITY', viewer.acting.place.id)
  await colleague.goto(`${address}/#/needs`)
  await rowsOf(colleague)
  await choose(colleague, name)
  await colleague.waitForURL(/filter=.*OPEN/)
  await expect.poll(() => colleague.locator('thead th').allTextContents()).toEqual(heads)
  const rows = await rowsOf(colleague)
  await expect.poll(() => rows.filter({ hasNotText: '公开' }).count()).toBe(0)

  for (const other of ['community2', 'street', 'district']) {
    const { page: stranger } = await visit(other, '/needs')
    await rowsOf(stranger)
    const answered = stranger.waitForResponse((answer) => operationOf(answer.request()) === 'ListSavedViews')
    await menu(stranger).click()
    await stranger.getByText('仅自己（记在本机）').waitFor()
    await answered
    expect(await item(stranger, name).count()).toBe(0)
  }
})

it('keeps, updates, renames, deletes and brings back a view of one’s own', async () => {
  const { page, asked } = await visit('unit', '/needs')
  await rowsOf(page)
  await page.getByRole('combobox', { name: '状态' }).click()
  await page.getByRole('option', { name: '公开' }).click()
  await page.keyboard.press('Escape')
  await page.waitForURL(/OPEN/)
  await keep(page, '我的', false)
  await page.getByRole('button', { name: '清除筛选' }).first().click()
  await page.getByRole('button', { name: '视图：我的（有改动）' }).waitFor()
  await choose(page, '我的')
  await opened(page, '我的')
  expect(page.url()).toMatch(/filter=.*OPEN/)
  await page.getByRole('button', { name: /需要日期/ }).click()
  await page.waitForURL(/sort=neededOn/)
  await opened(page, '我的（有改动）')
  await choose(page, /更新“我的”/)
  await opened(page, '我的')
  await choose(page, '默认视图')
  await page.waitForURL(/sort=createdAt/)
  expect(page.url()).not.toContain('OPEN')
  await choose(page, '我的')
  await page.waitForURL(/OPEN.*sort=neededOn/)
  await choose(page, '改名…')
  await page.getByRole('dialog').getByLabel('名称').fill('改过名的')
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await page.getByRole('button', { name: '视图：改过名的' }).waitFor()
  await choose(page, '删除“改过名的”')
  await page.getByRole('button', { name: '撤销' }).click()
  await menu(page).click()
  await item(page, '改过名的').waitFor()
  expect(asked).not.toContain('CreateSavedView')
})

it('deletes a shared view, and undoes it', async () => {
  const { page, asked } = await visit('street', '/teams')
  await rowsOf(page)
  const name = `服务队 ${Date.now()}`
  await keep(page, name, true)
  await choose(page, `删除“${name}”`)
  await page.getByRole('button', { name: '撤销' }).click()
  await page.waitForTimeout(500)
  expect(asked).not.toContain('ArchiveSavedViews')
  await choose(page, name)
  const archived = page.waitForResponse((answer) => operationOf(answer.request()) === 'ArchiveSavedViews')
  await choose(page, `删除“${name}”`)
  await archived
  await menu(page).click()
  await item(page, '默认视图').waitFor()
  await expect.poll(() => item(page, name).count()).toBe(0)
})

it('moves nothing under the pointer when the shared views come', async () => {
  const { page } = await visit('street', '/teams')
  await rowsOf(page)
  await keep(page, `先来 ${Date.now()}`, true)
  await keep(page, `后到 ${Date.now()}`, true)
  await page.reload()
  await rowsOf(page)
  const held = Promise.withResolvers<void>()
  await page.route('**/graphql', async (route) => {
    if (operationOf(route.request()) === 'ListSavedViews') await held.promise
    await route.continue()
  })
  await menu(page).click()
  await page.getByRole('menuitem', { name: '另存为…', exact: true }).hover()
  await page.mouse.down()
  held.resolve()
  await page.getByRole('menuitemradio', { name: /^后到/ }).waitFor()
  await page.mouse.up()
  await page.getByRole('dialog', { name: '保存视图' }).waitFor()
})

it('says in words that the name is taken', async () => {
  const { page } = await visit('street', '/teams')
  await rowsOf(page)
  const name = `同名 ${Date.now()}`
  await keep(page, name, true)
  await choose(page, '另存为…')
  await page.getByRole('dialog').getByLabel('名称').fill(name)
  await page.getByRole('dialog').getByRole('checkbox').check()
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await page.getByText('已有同名的共享视图').waitFor()
})

it('opens a view without what is no more, and says so', async () => {
  const { page } = await visit('street', '/teams')
  await rowsOf(page)
  const { viewer } = await ask<{ viewer: { acting: { place: { id: string } } } }>(
    page,
    '{ viewer { acting { place { id } } } }',
  )
  const name = `旧视图 ${Date.now()}`
  await ask(page, 'mutation Keep($input: SavedViewDraft!) { createSavedView(input: $input) { id } }', {
    input: {
      name,
      list: 'teams',
      filter: '{"colour":{"eq":"red"}}',
      sort: 'name ASC',
      columns: 'name,colour',
      streetId: viewer.acting.place.id,
    },
  })
  await choose(page, name)
  await page.getByText('这个视图里的 colour 已不存在').waitFor()
  await rowsOf(page)
  expect(page.url()).not.toContain('colour')
})

it('opens a list from the page of shared views', async () => {
  const { page } = await visit('street', '/savedViews')
  const row = page.getByRole('row', { name: /示例视图/ }).filter({ hasText: '八大关' })
  await row.first().getByRole('button', { name: '打开' }).click()
  await page.waitForURL(/needs\?filter=.*OPEN/)
  await rowsOf(page)
})
