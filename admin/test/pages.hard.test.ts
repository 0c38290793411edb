import { beforeAll, describe, expect, it } from 'vitest'
import { types } from '../src/generated/outline.ts'
import { address, ask, expectAccessible, rowsOf, type Visit, visit, withBrowser } from './browser.ts'

withBrowser()

// what a record's page shows before its fields asks for itself
const overviews = new Set(['Figures', 'RosterWeek', 'UnitExchange', 'SixFields', 'NeedChain', 'BookingsBetween'])

const pages = Object.values(types).map(({ many, label: [label] }) => [many, label] as const)

it('leads from the menu to every page, by subgraph', async () => {
  const { page } = await visit('district')
  const menu = page.getByRole('navigation', { name: '主菜单' })
  for (const [path, label] of pages) {
    await menu.getByRole('link', { name: label, exact: true }).click()
    await page.waitForURL(`**/#/${path}`)
  }
  await expectAccessible(page)
})

describe('one after the other, in one window', () => {
  let seen: Visit
  beforeAll(async () => {
    seen = await visit('district')
    // a list without a row has no record to open
    const { registrations, partnerUnits } = await ask<
      Record<'registrations' | 'partnerUnits', { items: { id: string }[] }>
    >(
      seen.page,
      '{ registrations(filter: { sample: { eq: true } }, perPage: 1) { items { id } } partnerUnits(perPage: 1) { items { id } } }',
    )
    await ask(
      seen.page,
      'mutation ($unitIds: [ID!]) { recordExport(input: { name: "共建单位", rowCount: 1 }, unitIds: $unitIds) }',
      { unitIds: partnerUnits.items.map(({ id }) => id) },
    )
    await ask(
      seen.page,
      'mutation ($id: ID!) { revealRegistration(id: $id, field: PHONE, reason: "浏览器测试查看") }',
      { id: registrations.items[0]!.id },
    )
    const unit = await visit('unit')
    await ask(unit.page, 'mutation { makeAccessKey { key } makeRoomFeed { path } }')
    await seen.page.getByRole('heading', { name: '您好' }).waitFor()
  })

  it.each(pages)('opens %s and its records in one request each, without a fault', async (path, label) => {
    const { page, asked, complaints } = seen
    for (const list of [asked, complaints]) list.length = 0
    await page.goto(`${address}/#/${path}`)
    const rows = await rowsOf(page)
    // the first page's own questions may still be on their way
    const list = `List${path[0]!.toUpperCase()}${path.slice(1)}`
    expect(asked.filter((name) => name === list)).toHaveLength(1)
    await expectAccessible(page, '#main-content')
    asked.length = 0
    await rows.first().getByRole('link').first().click()
    await page.locator('dl').first().waitFor()
    await page.getByText('创建于').waitFor()
    expect(asked.filter((name) => !overviews.has(name))).toHaveLength(1)
    await expectAccessible(page, '#main-content')
    expect(complaints).toEqual([])
    const link = page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: label, exact: true })
    expect(await link.getAttribute('aria-current')).toBe('page')
  })
})

it('reaches a record by keyboard and never an invisible button', async () => {
  const { page } = await visit('district', '/needs')
  const rows = await rowsOf(page)
  const first = (await rows.first().getByRole('link').first().textContent()) ?? ''
  await page.getByRole('searchbox').focus()
  const reached: string[] = []
  for (let step = 0; step < 24 && !reached.includes(first); step += 1) {
    await page.keyboard.press('Tab')
    reached.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''))
  }
  expect(reached).toContain(first)
  expect(reached).not.toContain('归档')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: first, level: 2 }).waitFor()
})

it('loads a list for the first time within 370 kB, and the labels of no other subgraph', async () => {
  const { page } = await visit('district', '/needs')
  await rowsOf(page)
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  const subgraphs = loaded.flatMap(
    (name) => /\/(governance|buildings|organisations|volunteering)-[^/]+\.js$/.exec(name)?.[1] ?? [],
  )
  expect([...new Set(subgraphs)]).toEqual(['organisations'])
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      // the pages of all subgraphs come when the window is idle, for their icons
      .filter(({ name }) => /\.(?:js|css)$/.test(name) && !/\/pages-/.test(name))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  )
  expect(bytes).toBeGreaterThan(100_000)
  expect(bytes / 1000).toBeLessThanOrEqual(370)
})
