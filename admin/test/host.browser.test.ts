import { type Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { address, ask, expectAccessible, visit, withBrowser } from './browser.ts'

withBrowser()

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
const go = (page: Page, hash: string) => page.evaluate((to) => location.assign(to), `#${hash}`)
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()

type Made = { made: { id: string } }

const create = async (page: Page, type: string, input: object) => {
  const act = `mutation ($input: ${type}Draft!) { made: create${type}(input: $input) { id } }`
  return (await ask<Made>(page, act, { input })).made.id
}

it('shows the host a code that a volunteer enters on the phone, and counts who has come', async () => {
  const { page, complaints } = await visit('community')
  const { page: own } = await visit('volunteer', '/', phone)
  const { page: place } = await ask<{ page: { items: { id: string }[] } }>(
    page,
    '{ page: communities(filter: { name: { eq: "太平角社区" } }) { items { id } } }',
  )
  const times = { startsAt: inMinutes(3), endsAt: inMinutes(48) }
  const about = { name: '示例签到活动', kind: 'CLASS', state: 'PUBLISHED', communityId: place.items[0]?.id }
  const activityId = await create(page, 'Activity', { ...about, ...times })
  const shiftId = await create(page, 'Shift', { name: '全场', activityId, seats: 5, ...times })
  const signUp =
    'mutation ($shiftId: ID!, $key: ID!) { made: signUp(shiftId: $shiftId, key: $key, attends: true, children: 0, guardianAgrees: false) { id } }'
  await ask(own, signUp, { shiftId, key: shiftId })

  await go(page, `/shifts/${shiftId}/show`)
  await page.getByRole('link', { name: '签到屏' }).click()
  await page.getByText('已到 0 人').waitFor()
  for (const light of ['深色', '浅色']) {
    await expectAccessible(page)
    await page.getByRole('button', { name: light }).click()
  }
  const code = (await page.getByText(/^\d{4} \d{4}$/).textContent()) ?? ''

  await own.goto(`${address}/portal#/sign-ups`)
  await own.getByRole('button', { name: '签到：示例签到活动' }).click()
  await own.getByLabel('签到码', { exact: true }).fill(code)
  await own.getByRole('button', { name: '签到', exact: true }).click()
  await own.getByText('已签到，记录 45分钟').waitFor()
  await page.getByText('已到 1 人').waitFor()
  // a code lasts for a moment: the next one comes by itself
  await expect.poll(() => page.getByText(/^\d{4} \d{4}$/).textContent(), { timeout: 60_000 }).not.toBe(code)
  expect(complaints).toEqual([])
})

it('prints a sheet to sign, and takes it in at once', async () => {
  const { page, complaints } = await visit('community')
  type Found = { page: { items: { id: string; activityId: string }[] } }
  const { page: found } = await ask<Found>(
    page,
    '{ page: shifts(filter: { name: { eq: "第一批" } }) { items { id activityId } } }',
  )
  const shift = found.items[0]!
  await go(page, `/sign-sheet/${shift.activityId}/${shift.id}`)
  await page.getByText('当日纸质码').waitFor()
  await expectAccessible(page)
  await go(page, `/sheet-entry/${shift.activityId}/${shift.id}`)
  // of those who signed up some have been seen already: one who was not is on the sheet after all, the others stay as they are
  const ticks = page.getByRole('checkbox', { name: /到场$/, disabled: false })
  await ticks.first().waitFor()
  const absent = page.getByRole('checkbox', { name: /到场$/, disabled: false, checked: false }).first()
  const name = ((await absent.getAttribute('aria-label')) ?? '').replace(' 到场', '')
  for (const tick of await ticks.all()) await tick.uncheck()
  await page.getByRole('checkbox', { name: `${name} 到场` }).check()
  await page.getByLabel('其余已报名的记为未到').uncheck()
  await page.getByLabel(`${name} 的服务分钟`).fill('80')
  await expectAccessible(page)
  await page.getByRole('button', { name: '保存（1 人到场）' }).click()
  await page.getByText('已录入 1 条服务记录。').waitFor()
  await page
    .getByRole('row', { name: new RegExp(name) })
    .getByText('已有记录：80 分钟')
    .waitFor()
  const marks = await ask<{ page: { items: { state: string }[] } }>(
    page,
    `{ page: signUps(filter: { shiftId: { eq: "${shift.id}" }, volunteerNumber: { eq: "${name.split(' ')[0]}" } }) { items { state } } }`,
  )
  expect(marks.page.items).toEqual([{ state: 'ATTENDED' }])
  expect(complaints).toEqual([])
})
