import { expect, it, vi } from 'vitest'
import { address, ask, expectAccessible, go, rowsOf, visit, withBrowser } from './browser.ts'
import { expectFitting, openTab, visitPortal } from './phone.ts'

vi.setConfig({ testTimeout: 120_000 })
withBrowser()

it('lets a clerk notify a meeting and say who came, on its page', async () => {
  const { page, complaints } = await visit('community', '/meetings')
  const { made } = await ask<{ made: { id: string } }>(
    page,
    'mutation ($input: MeetingDraft!) { made: createMeeting(input: $input) { id } }',
    {
      input: {
        name: '示例会议：登记到会',
        heldOn: new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' }),
        conferenceId: (
          await ask<{ page: { items: { conferenceId: string }[] } }>(
            page,
            '{ page: meetings(filter: {state: {eq: NOTIFIED}}, perPage: 1) { items { conferenceId } } }',
          )
        ).page.items[0]?.conferenceId,
      },
    },
  )
  await page.goto(`${address}/#/meetings/${made.id}/show`)
  await page.getByRole('button', { name: '通知开会' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '通知开会' }).click()
  await page.getByRole('button', { name: '登记到会' }).click()
  const dialog = page.getByRole('dialog', { name: '哪些单位到会？' })
  await dialog.getByRole('checkbox').nth(2).check()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: '保存' }).click()
  await dialog.waitFor({ state: 'detached' })
  const { came } = await ask<{ came: { state: string; invitations: { items: { attended: boolean }[] } } }>(
    page,
    'query ($id: ID!) { came: meeting(id: $id) { state invitations(perPage: 50) { items { attended } } } }',
    { id: made.id },
  )
  expect([came.state, came.invitations.items.filter(({ attended }) => attended).length]).toEqual(['HELD', 1])
  expect(complaints).toEqual([])
})

it('lets a unit offer its room, answer who asks with a way back, and ask for a room of the centre', async () => {
  const { page, complaints } = await visitPortal('unit')
  await openTab(page, '场地', '场地')
  const asked = page.getByRole('article', { name: '示例志愿者培训' })
  await asked.getByText('太平角社区').waitFor()
  await expectFitting(page)
  await asked.getByRole('button', { name: '同意：示例志愿者培训' }).click()
  await asked.getByText('已同意').waitFor()
  await page.getByRole('button', { name: '撤销' }).click()
  await asked.getByRole('button', { name: '谢绝：示例志愿者培训' }).click()
  expect(await asked.getByLabel('理由').inputValue()).toBe('那段时间我们自己要用。')
  await expectFitting(page)
  await asked.getByRole('button', { name: '谢绝', exact: true }).click()
  await asked.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: '撤销' }).click()
  await asked.getByText('等待答复').waitFor()

  const promised = page.getByRole('article', { name: '示例行业交流会' })
  await promised.getByRole('button', { name: /^取消预约/ }).click()
  await promised.getByLabel('理由').fill('那天停电')
  await promised.getByRole('button', { name: '取消预约', exact: true }).click()
  await page.getByText('已取消，时段已空出。').waitFor()
  await page.getByRole('button', { name: '撤销' }).click()
  await promised.getByRole('button', { name: /^取消预约/ }).waitFor()
  await page.getByRole('button', { name: '我们的场地' }).click()
  const room = page.getByRole('article', { name: '示例单位会议室' })
  await room.getByRole('button', { name: '加开放时段：示例单位会议室' }).click()
  await room.getByLabel('名称').fill('测试晚间')
  await room.getByLabel('周三晚上').check()
  await expectFitting(page)
  await room.getByRole('button', { name: '加开放时段', exact: true }).click()
  const hours = room.getByRole('region', { name: '测试晚间' })
  await hours.getByText('周三 18:30-21:00').waitFor()
  await hours.getByRole('button', { name: '今天后不再开放：测试晚间' }).click()
  await hours.getByText('结束日期', { exact: true }).waitFor()

  await page.getByRole('button', { name: '登记一间房间' }).click()
  await page.getByLabel('房间名称').fill('测试活动室')
  await page.getByLabel('座位数').fill('15')
  expect(await page.getByLabel('所在地点').inputValue()).toBe('示例单位职工之家（太平角）')
  await expectFitting(page)
  await page.getByRole('button', { name: '登记一间房间' }).click()
  const entered = page.getByRole('article', { name: '测试活动室' })
  await entered.getByRole('button', { name: '修改房间：测试活动室' }).click()
  await entered.getByLabel('座位数').fill('18')
  await entered.getByRole('button', { name: '修改房间', exact: true }).click()
  await entered.getByText('18', { exact: true }).waitFor()
  await entered.getByRole('button', { name: '撤回房间：测试活动室' }).click()
  await entered.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: '撤销' }).click()
  await entered.waitFor()
  await page.getByRole('button', { name: '生成订阅地址' }).click()
  const feed = await page.getByRole('article', { name: '订阅地址（只显示这一次）' }).locator('code').textContent()
  expect(await (await fetch(feed!)).text()).toContain('SUMMARY:示例单位会议室')
  await expectFitting(page)
  await page.getByRole('button', { name: '停用地址' }).click()
  await page.getByRole('button', { name: '停用地址' }).click()
  await page.getByText('还没有订阅地址。').waitFor()
  expect((await fetch(feed!)).status).toBe(404)

  await page.getByRole('button', { name: '我们的申请' }).click()
  await page.getByRole('button', { name: '申请场地' }).click()
  await page.getByLabel('房间').selectOption({ label: '太平角社区党群服务中心 · 大课堂' })
  await page.getByLabel('日期', { exact: true }).fill('2031-05-07')
  await page.getByLabel('开始').fill('12:00')
  await page.getByLabel('结束').fill('15:00')
  await page.getByLabel('事由').fill('测试联学')
  await page.getByLabel('人数').fill('20')
  await page.getByRole('button', { name: '申请场地' }).click()
  await page.getByText('这段时间不在房间的开放时段内。请按开放时段改时间。').waitFor()
  await page.getByLabel('开始').fill('13:00')
  await page.getByRole('button', { name: '申请场地' }).click()
  const wish = page.getByRole('article', { name: '测试联学' })
  await wish.getByText('等待答复').waitFor()
  await wish.getByRole('button', { name: '撤回申请：测试联学' }).click()
  await wish.getByText('已取消').waitFor()
  await page.getByRole('button', { name: '撤销' }).click()
  await wish.getByText('等待答复').waitFor()
  await expectFitting(page)

  const office = await visit('community', '/roomBookings')
  await rowsOf(office.page)
  await office.page.getByRole('searchbox').fill('测试联学')
  await office.page.getByText('第 1–1 条，共 1 条').waitFor()
  await office.page.getByRole('button', { name: '同意', exact: true }).click()
  await office.page.getByRole('dialog').getByRole('button', { name: '同意', exact: true }).click()
  await office.page.getByText('已同意').first().waitFor()
  await page.reload()
  await openTab(page, '场地', '场地')
  await page.getByRole('button', { name: '我们的申请' }).click()
  await wish.getByText('已同意').waitFor()
  await wish.getByRole('button', { name: '撤回申请：测试联学' }).click()
  await wish.getByRole('button', { name: '撤回申请', exact: true }).click()
  await wish.getByText('已取消').waitFor()
  expect([...complaints, ...office.complaints]).toEqual([])
})

it('shows clerks the week of a room, and books it at once within its windows', async () => {
  const { page, complaints } = await visit('community', '/rooms')
  const { known } = await ask<{ known: { items: { startsAt: string; roomId: string }[] } }>(
    page,
    '{ known: roomBookings(filter: {q: "示例共建座谈"}) { items { startsAt roomId } } }',
  )
  const [{ startsAt, roomId }] = known.items as [{ startsAt: string; roomId: string }]
  const day = startsAt.slice(0, 10)
  await go(page, `/rooms/${roomId}/show`)
  const grid = page.getByRole('grid')
  const coming = grid.getByRole('link', { name: '示例共建座谈' })
  await grid.waitFor()
  while (!(await coming.count())) {
    await page.getByRole('button', { name: '下一页' }).click()
    await expect.poll(() => page.getByRole('progressbar').count()).toBe(0)
  }
  await grid.getByText('09:00 示例共建座谈 示例单位1（太平角）').waitFor()
  await expectAccessible(page)

  await page.getByRole('button', { name: '预约', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('开始时间').fill(`${day}T14:00`)
  await dialog.getByLabel('结束时间').fill(`${day}T19:00`)
  await dialog.getByLabel('用途').click()
  await page.getByRole('option', { name: '议事堂：交流议事' }).click()
  await dialog.getByLabel('事由').fill('测试议事')
  await dialog.getByLabel('人数').fill('12')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: '预约' }).click()
  await dialog.getByText('这段时间不在房间的开放时段内。请按开放时段改时间。').waitFor()
  await dialog.getByLabel('结束时间').fill(`${day}T16:00`)
  await dialog.getByRole('button', { name: '预约' }).click()
  await dialog.waitFor({ state: 'detached' })
  await grid.getByText('14:00 测试议事 太平角社区').waitFor()
  expect(complaints).toEqual([])
})

it('lets a unit pledge goods and take them back, bring a group, and contest its record, each with a way back', async () => {
  const { page, complaints } = await visitPortal('unit')
  await openTab(page, '捐赠', '我们捐的物品')
  await page.getByRole('button', { name: '登记捐赠' }).click()
  await page.getByLabel('物品').fill('示例手电筒')
  await page.getByLabel('数量').fill('12')
  await page.getByLabel('总价值（元）').fill('240')
  await page.getByLabel('服务站').selectOption({ index: 0 })
  await expectFitting(page)
  await page.getByRole('button', { name: '登记捐赠' }).click()
  const gift = page.getByRole('article', { name: '示例手电筒' })
  await gift.getByText('待接收').waitFor()
  await gift.getByRole('button', { name: '撤回：示例手电筒' }).click()
  await gift.getByLabel('数量').fill('5')
  await gift.getByRole('button', { name: '撤回', exact: true }).click()
  await page.getByText('已撤回 5 件。').waitFor()
  await page.getByRole('button', { name: '撤销' }).click()
  await expect.poll(() => gift.getByText('已撤回').count()).toBe(0)

  await openTab(page, '活动', '团体报名')
  await page.getByRole('button', { name: '团体报名：全场' }).first().click()
  await page.getByRole('spinbutton', { name: '人数' }).fill('1')
  await page.getByRole('button', { name: '团体报名', exact: true }).click()
  await page.getByText('已为 1 人报名。').waitFor()
  await expectFitting(page)
  await page.getByRole('button', { name: '撤销' }).click()
  await page.getByRole('button', { name: '团体报名：全场' }).first().waitFor()

  await openTab(page, '本单位', '本单位')
  await page
    .getByRole('button', { name: /^有误，申请更正/ })
    .first()
    .click()
  await page.getByLabel('理由').fill('示例：地址已变更。')
  await page.getByRole('button', { name: '有误，申请更正', exact: true }).click()
  await page.getByText('已提交，十天内答复。').waitFor()
  await page.getByText('示例：地址已变更。').waitFor()
  await expectFitting(page)
  await page.getByRole('button', { name: '撤销' }).click()
  await page
    .getByRole('article', { name: /^更正：单位资料/ })
    .first()
    .getByText('已撤回')
    .waitFor()
  await page.getByRole('button', { name: '读取' }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存为日历（iCal）' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('本单位数据.ics')
  expect(complaints).toEqual([])
})
