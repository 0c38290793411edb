import { expect, it } from 'vitest'
import { ask, expectAccessible, go, visit, withBrowser } from './browser.ts'

withBrowser()

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
