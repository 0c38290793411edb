import { type Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { operationOf } from './asked.ts'
import { ask, expectAccessible, go, rowsOf, visit, withBrowser } from './browser.ts'

withBrowser()

const find =
  'query Find($filter: VenueFilter) { venues(filter: $filter) { items { id version name address archivedAt } } }'
type Found = { venues: { items: { id: string; version: number; name: string; address: string | null }[] } }

const named = async (page: Page, name: string, isArchived = false) => {
  const filter = { name: { eq: name }, ...(isArchived && { archived: { eq: true } }) }
  return (await ask<Found>(page, find, { filter })).venues.items[0]
}

async function choose(page: Page, label: string, option: string) {
  await page.getByRole('combobox', { name: label }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

it('makes, changes, archives, undoes, archives and restores a record', async () => {
  const { page, asked } = await visit('community', '/venues')
  await page.getByRole('link', { name: '新建' }).click()
  const name = `浏览器测试教室 ${Date.now()}`
  await page.getByRole('textbox', { name: '名称' }).fill(name)
  await choose(page, '类型', '文化站')
  expect(await page.getByRole('combobox', { name: '所在社区' }).inputValue()).toBe('太平角社区')
  await page.getByLabel('面积').fill('120')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByRole('heading', { name, level: 2 }).waitFor()
  expect(await page.getByText('120', { exact: true }).count()).toBe(1)

  await page.getByRole('link', { name: '编辑' }).click()
  await page.getByLabel('地址').fill('示例路 1 号')
  const saving = page.waitForRequest((request) => operationOf(request) === 'UpdateVenue')
  await page.getByRole('button', { name: '保存' }).click()
  expect((await saving).postDataJSON().variables).toEqual({
    id: (await named(page, name))?.id,
    version: 1,
    input: { address: '示例路 1 号' },
  })
  await page.getByText('示例路 1 号').waitFor()

  await page.getByRole('button', { name: '归档' }).click()
  await page.getByRole('button', { name: '撤销' }).click()
  // longer than an archiving waits for its undoing
  await page.waitForTimeout(5_500)
  expect(asked).not.toContain('ArchiveVenues')
  expect(await named(page, name)).toBeDefined()

  const { id } = (await named(page, name)) ?? {}
  await go(page, `/venues/${id}/show`)
  await page.getByRole('heading', { name, level: 2 }).waitFor()
  const archived = page.waitForRequest((request) => operationOf(request) === 'ArchiveVenues', {
    timeout: 60_000,
  })
  await page.getByRole('button', { name: '归档' }).click()
  await (await archived).response()
  expect(await named(page, name)).toBeUndefined()

  await go(page, `/venues/${id}/show`)
  await page.getByText('列表中不再显示').waitFor()
  await page.getByRole('button', { name: '恢复' }).click()
  await page.getByText('已恢复 1 项').waitFor()
  expect(await named(page, name)).toBeDefined()
})

it('shows who did what to a record, newest first', async () => {
  const { page } = await visit('community', '/venues')
  await rowsOf(page)
  const { id: communityId } = (
    await ask<{ viewer: { acting: { place: { id: string } } } }>(page, '{ viewer { acting { place { id } } } }')
  ).viewer.acting.place
  const { made } = await ask<{ made: { id: string } }>(
    page,
    'mutation ($input: VenueDraft!) { made: createVenue(input: $input) { id } }',
    { input: { name: `浏览器测试留痕 ${Date.now()}`, kind: 'CULTURE_STATION', communityId } },
  )
  for (const change of [
    'updateVenue(id: $id, version: 1, input: { address: "示例路 1 号" }) { id }',
    'deleteVenues(ids: [$id])',
    'restoreVenues(ids: [$id])',
  ])
    await ask(page, `mutation ($id: ID!) { done: ${change} }`, { id: made.id })
  await go(page, `/venues/${made.id}/show`)
  await page.getByRole('button', { name: '修改历史' }).click()
  const entries = page.locator('ol > li')
  await entries.first().getByText('太平角社区（示例） · 太平角社区 · 社区').waitFor()
  expect(await entries.locator('strong').allTextContents()).toEqual(['恢复', '归档', '修改', '新建'])
  await entries.nth(2).getByText('地址：示例路 1 号').waitFor()
  await entries.nth(3).getByText('类型：文化站').waitFor()
  await expectAccessible(page)
})

it('asks for a history only when somebody wants it, and offers it to nobody who would see none', async () => {
  const { page, asked } = await visit('street', '/venues')
  const rows = await rowsOf(page)
  await rows.first().getByRole('link').first().click()
  await page.getByRole('button', { name: '修改历史' }).waitFor()
  expect(asked.filter((name) => name.startsWith('HistoryOf'))).toEqual([])
  const unit = await visit('unit', '/venues')
  await (await rowsOf(unit.page)).first().getByRole('link').first().click()
  await unit.page.getByText('创建于').waitFor()
  expect(await unit.page.getByRole('button', { name: '修改历史' }).count()).toBe(0)
})

it('puts what the graph refuses under the input it is about', async () => {
  const { page } = await visit('district', '/streets')
  await rowsOf(page)
  await page.getByRole('link', { name: '新建' }).click()
  await page.getByRole('textbox', { name: '名称' }).fill('测试街道')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByText('必填').waitFor()
  await page.getByRole('textbox', { name: '区划代码' }).fill('1234567890')
  await page.getByText('最多 9 个字').waitFor()
  await page.getByRole('textbox', { name: '区划代码' }).fill('370202001')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByText('已有相同的记录。', { exact: true }).waitFor()
  expect(await page.getByRole('textbox', { name: '区划代码' }).getAttribute('aria-invalid')).toBe('true')
})

it('marks a reference that is missing in our own words, and offers those of one’s own place', async () => {
  const { page } = await visit('community', '/teams/create')
  await page.getByRole('textbox', { name: '名称' }).fill('测试服务队')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByText('必填').waitFor()
  expect(await page.getByText('必填').count()).toBe(1)
  await page.getByRole('combobox', { name: '服务站' }).click()
  await page.getByRole('option').first().waitFor()
  for (const name of await page.getByRole('option').allTextContents()) expect(name).toContain('太平角')
})

it('opens a form whole, though another page knows the record by its name alone', async () => {
  const { page } = await visit('district', '/serviceStations')
  const { serviceStations } = await ask<{ serviceStations: { items: { id: string; venue: { id: string } }[] } }>(
    page,
    'query Housed { serviceStations(perPage: 1, filter: {venueId: {empty: false}}) { items { id venue { id } } } }',
  )
  const [station] = serviceStations.items
  await go(page, `/serviceStations/${station?.id}/show`)
  await page.locator('dl').waitFor()
  // the venue's page is slow to answer; the form must wait for it
  await page.route('**/graphql', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800))
    await route.continue()
  })
  await go(page, `/venues/${station?.venue.id}`)
  await page.getByLabel('面积').waitFor()
  expect(await page.getByLabel('面积').inputValue()).toMatch(/^\d+$/)
  expect(await page.getByRole('combobox', { name: '类型' }).textContent()).toContain('社区党群服务中心')
})

it('says in the form that a number is beyond its limits, and sends nothing', async () => {
  const { page, asked } = await visit('community', '/venues/create')
  await page.getByRole('textbox', { name: '名称' }).fill('示例场所')
  await choose(page, '类型', '文化站')
  await page.getByLabel('面积').fill('-1')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByText('不能小于 0').waitFor()
  expect(asked).not.toContain('CreateVenue')
})

it('keeps a history open that names the record it is of', async () => {
  const { page } = await visit('community', '/')
  const { registrations } = await ask<{ registrations: { items: { id: string }[] } }>(
    page,
    // others erase volunteers they have made
    'query First { registrations(perPage: 1, filter: {sample: {eq: true}}) { items { id } } }',
  )
  await go(page, `/registrations/${registrations.items[0]!.id}/show`)
  await page.getByText('创建于').waitFor()
  // the cache takes what it holds for fresh for a second; then the volunteer is asked for, and brings this record by its name alone
  await page.waitForTimeout(1_500)
  const again = page.waitForResponse((response) => operationOf(response.request()) === 'ShowRegistration')
  await page.getByRole('button', { name: '修改历史' }).click()
  await (await again).finished()
  await page.getByText('志愿者：示例志愿者').waitFor()
  expect(await page.getByRole('button', { name: '收起修改历史' }).count()).toBe(1)
})
