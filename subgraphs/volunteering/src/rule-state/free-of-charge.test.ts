import { seedId } from '@concentric/chassis/seed'
import { day, ruleHouse } from '@concentric/gateway/testing/rule-house'
import { expect, it } from 'vitest'

const { stateOf, made, changed } = ruleHouse('volunteering')

it('R39: terms that name a price break it; what is free or brought along does not', async () => {
  const stationId = seedId('station', 'HELP_AT_HOME', '太平角')
  const item = await made('ServiceItem', { name: '测试项目', kind: 'REPAIR', stationId, terms: '免费，零件自备。' })
  expect(await stateOf('R39', stationId)).toMatchObject({ status: 'OK', evidenceCount: 0 })
  for (const terms of ['每次收费5元。', '上门 10.50 元', '￥20', '一次 ３ 元']) {
    await changed('ServiceItem', item, { terms })
    expect(await stateOf('R39', stationId), terms).toMatchObject({
      status: 'BROKEN',
      since: day(0),
      evidence: [{ id: item, type: 'ServiceItem', label: '测试项目' }],
    })
  }
  // what it said the day before is not known here
  expect(await stateOf('R39', stationId, `, on: "${day(-1)}"`)).toMatchObject({ status: 'UNKNOWN' })
  for (const terms of ['0元', '收费 0.00 元', '免费，餐费自理。']) {
    await changed('ServiceItem', item, { terms })
    expect(await stateOf('R39', stationId), terms).toMatchObject({ status: 'OK' })
  }
})
