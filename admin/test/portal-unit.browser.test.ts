import { expect, it, vi } from 'vitest'
import { address, ask, rowsOf, visit, withBrowser } from './browser.ts'
import { expectFitting, openTab, visitPortal } from './phone.ts'

vi.setConfig({ testTimeout: 120_000 })
withBrowser()

it('lets a unit on a phone post a resource, change it, say it is still true, and see its neighbours', async () => {
  const { page, complaints } = await visitPortal('unit')
  await page.getByRole('heading', { name: '为我们对接的' }).waitFor()
  await expectFitting(page)

  await openTab(page, '清单', '我们的清单')
  await page.getByText('资源', { exact: true }).click()
  await page.getByRole('button', { name: '加一条' }).click()
  await page.getByLabel('名称').fill('示例折叠桌')
  await page.getByLabel('资源种类').fill('桌椅')
  await page.getByLabel('周一上午').check()
  await page.getByLabel('周二上午').check()
  await page.getByLabel('周三上午').check()
  await page.getByLabel('周六下午').check()
  await expectFitting(page)
  await page.getByRole('button', { name: '加一条' }).click()
  const card = page.getByRole('article', { name: '示例折叠桌' })
  await card.getByText('周一至周三 08:00-12:00；周六 13:00-17:30').waitFor()
  await card.getByRole('button', { name: '修改：示例折叠桌' }).click()
  expect(await card.getByLabel('周二上午').isChecked()).toBe(true)
  await card.getByLabel('周六下午').uncheck()
  await card.getByLabel('说明').fill('二十张，可借两天。')
  await card.getByRole('button', { name: '修改', exact: true }).click()
  await card.getByText('二十张，可借两天。').waitFor()
  await card.getByText('周一至周三 08:00-12:00', { exact: true }).waitFor()
  await card.getByRole('button', { name: '仍然有效：示例折叠桌' }).click()
  await page.getByText('已确认，谢谢！90 天后会再问一次。').waitFor()
  await expectFitting(page)

  await openTab(page, '需求', '附近的需求')
  await expectFitting(page)
  await openTab(page, '捐赠', '我们捐的物品')
  await expectFitting(page)
  await openTab(page, '本单位', '本单位')
  await expectFitting(page)
  expect(complaints).toEqual([])
})

it('lets a unit answer a meeting in two taps, take it back, report what is done and raise an item', async () => {
  const { page, complaints } = await visitPortal('unit')
  await openTab(page, '会议', '会议和办理')
  const meeting = page.getByRole('article', { name: '示例例会：近期共商议题' })
  await meeting.getByText('1. 示例议题：停车位错时共享').waitFor()
  expect(await meeting.getByText('明年经费初步安排').count()).toBe(0)
  await expectFitting(page)
  await meeting.getByRole('button', { name: '参加：示例例会：近期共商议题', exact: true }).click()
  await meeting.getByRole('button', { name: '参加', exact: true }).click()
  await meeting.getByText('我们参加', { exact: true }).waitFor()
  await meeting.getByText('负责人', { exact: true }).waitFor()
  await page.getByRole('button', { name: '撤销' }).click()
  await meeting.getByText('还没有答复').waitFor()
  const held = page.getByRole('article', { name: '示例例会：资源清单对接' })
  await held.getByText('示例决定：逐条认领需求', { exact: false }).waitFor()

  await page.getByRole('button', { name: '我们办的事' }).click()
  const action = page.getByRole('article', { name: '示例事项：提供一间签约咨询用房' })
  await action.getByRole('button', { name: /^已经办好/ }).click()
  await expectFitting(page)
  await action.getByRole('button', { name: '已经办好', exact: true }).click()
  await action.getByText('已办，等待核实').waitFor()
  await page.getByRole('button', { name: '撤销' }).click()
  await action.getByText('请我们办理').waitFor()

  await page.getByRole('button', { name: '我们的议题' }).click()
  await page.getByRole('button', { name: '提一个议题' }).click()
  await page.getByLabel('议题', { exact: true }).fill('示例议题：路口积水')
  await page.getByLabel('相关需求').selectOption({ index: 1 })
  await expectFitting(page)
  await page.getByRole('button', { name: '提一个议题' }).click()
  await page.getByRole('article', { name: '示例议题：路口积水' }).getByText('已提出，等待受理').waitFor()
  expect(complaints).toEqual([])
})

it('asks an organisation with a seat to meetings as it asks a unit, and shows it what it asked rooms for', async () => {
  const { page, complaints } = await visitPortal('organisation')
  await page.getByRole('heading', { name: '会议和办理' }).waitFor()
  const meeting = page.getByRole('article', { name: '示例例会：近期共商议题' })
  await meeting.getByRole('button', { name: /^参加/ }).click()
  await expectFitting(page)
  await meeting.getByRole('button', { name: '参加', exact: true }).click()
  await meeting.getByText('我们参加', { exact: true }).waitFor()
  await page.getByRole('button', { name: '撤销' }).click()
  await meeting.getByText('还没有答复').waitFor()
  await page.getByRole('button', { name: '我们的议题' }).click()
  await page.getByRole('button', { name: '提一个议题' }).click()
  await page.getByLabel('议题', { exact: true }).fill('示例议题：夜间噪声')
  expect(await page.getByLabel('相关需求').count()).toBe(0)
  await page.getByRole('button', { name: '提一个议题' }).click()
  await page.getByRole('article', { name: '示例议题：夜间噪声' }).getByText('已提出，等待受理').waitFor()
  await openTab(page, '需求', '附近的需求')
  await expectFitting(page)
  await openTab(page, '场地', '场地')
  await expectFitting(page)
  await openTab(page, '本组织', '本组织')
  await page.getByRole('article', { name: /议事会/ }).waitFor()
  await expectFitting(page)
  expect(complaints).toEqual([])
})

it('shows a unit its letter of the year, and prints it as one', async () => {
  const { page, complaints } = await visitPortal('unit')
  await openTab(page, '信函', '年度信函')
  const letter = page.getByRole('article')
  await letter.getByRole('heading', { name: /^致/ }).waitFor()
  const { viewer } = await ask<{ viewer: { acting: { placeId: string; placeName: string } } }>(
    page,
    '{ viewer { acting { placeId placeName } } }',
  )
  const { gave } = await ask<{ gave: { value: number; rows: { items: { label: string }[] } } }>(
    page,
    'query ($unitId: ID) { gave: unitGaveCount(unitId: $unitId) { value rows(perPage: 100) { items { label } } } }',
    { unitId: viewer.acting.placeId },
  )
  expect(gave.value).toBeGreaterThan(0)
  await letter.getByRole('heading', { name: `致${viewer.acting.placeName}` }).waitFor()
  await letter.getByRole('heading', { name: `所出 ${gave.value} 件` }).waitFor()
  expect(await letter.locator('section').first().locator('li').allTextContents()).toEqual(
    gave.rows.items.map(({ label }) => label),
  )
  await expectFitting(page)
  await page.getByLabel('年份').selectOption(String(new Date().getFullYear() - 3))
  await letter.getByText('没有记录。').first().waitFor()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  expect(await letter.isVisible()).toBe(true)
  for (const chrome of ['.top', 'nav', 'button', 'select'])
    expect(await page.locator(chrome).filter({ visible: true }).count()).toBe(0)
  expect(complaints).toEqual([])
})

it('tells a unit which office changed its data and which took them out', async () => {
  const { page, complaints } = await visitPortal('unit')
  const { viewer } = await ask<{ viewer: { acting: { placeId: string } } }>(page, '{ viewer { acting { placeId } } }')
  const id = viewer.acting.placeId
  const office = await visit('community', '/partnerUnits')
  const { unit } = await ask<{ unit: { name: string; version: number } }>(
    office.page,
    'query ($id: ID!) { unit: partnerUnit(id: $id) { name version } }',
    { id },
  )
  await ask(
    office.page,
    'mutation ($id: ID!, $version: Int!) { updatePartnerUnit(id: $id, version: $version, input: { address: "示例路 2 号" }) { id } }',
    { id, version: unit.version },
  )
  await rowsOf(office.page)
  await office.page.getByRole('searchbox').fill(unit.name)
  await office.page.getByText('第 1–1 条，共 1 条').waitFor()
  await Promise.all([
    office.page.waitForEvent('download'),
    office.page.getByRole('button', { name: '导出 Excel' }).click(),
  ])

  await openTab(page, '本单位', '本单位')
  const changed = page.getByRole('article', { name: `修改：单位资料 ${unit.name}` }).first()
  await changed.getByText('社区 · 太平角社区').waitFor()
  await changed.getByText('地址').waitFor()
  const taken = page.getByRole('article', { name: '列表：共建单位' }).first()
  await taken.getByText('社区 · 太平角社区').waitFor()
  await expectFitting(page)
  expect(complaints).toEqual([])
})

it('gives a unit a key for its own system once, says on which day it was used, renews and replaces it, and takes it back', async () => {
  const { page, complaints } = await visitPortal('unit2')
  await openTab(page, '本单位', '本单位')
  await page.getByRole('button', { name: '生成密钥' }).click()
  const shown = page.getByRole('article', { name: '新密钥（只显示这一次）' })
  const key = (await shown.locator('code').textContent()) ?? ''
  const card = page.getByRole('article', { name: '接口密钥' })
  await card.getByText('还没有用过').waitFor()
  await expectFitting(page)
  const entered = async (key: string) =>
    (
      await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        body: JSON.stringify({ query: '{ viewer { id } }' }),
      })
    ).status
  expect(await entered(key)).toBe(200)
  await page.reload()
  await card
    .getByText(/^\d\d月\d\d日$/)
    .nth(1)
    .waitFor()
  await card.getByText(key.slice(-4), { exact: true }).waitFor()
  expect(await page.getByText(key).count()).toBe(0)
  await card.getByRole('button', { name: '续期一年' }).click()
  await page.getByText('密钥已续期。').waitFor()
  expect([await entered(key), await shown.count()]).toEqual([200, 0])
  await card.getByRole('button', { name: '换新密钥' }).click()
  await card.getByText('换新后，旧密钥马上失效，用它的系统须改用新密钥。').waitFor()
  await expectFitting(page)
  await card.getByRole('button', { name: '换新密钥' }).click()
  const next = (await shown.locator('code').textContent()) ?? ''
  expect(next).not.toBe(key)
  expect([await entered(key), await entered(next)]).toEqual([401, 200])
  await page.reload()
  await card.getByText(next.slice(-4), { exact: true }).waitFor()
  expect(await page.getByText(next).count()).toBe(0)
  await card.getByRole('button', { name: '停用密钥' }).click()
  await card.getByText('停用后，用它的系统马上连不上。').waitFor()
  await card.getByRole('button', { name: '停用密钥' }).click()
  await page.getByText('密钥已停用。').waitFor()
  expect(await entered(next)).toBe(401)
  await card.getByRole('button', { name: '生成密钥' }).waitFor()
  expect(complaints).toEqual([])
})
