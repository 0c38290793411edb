import { seedId } from '@concentric/chassis/seed'
import { day, ruleHouse } from '@concentric/gateway/testing/rule-house'
import { expect, it } from 'vitest'

const { ask, stateOf, forced } = ruleHouse('organisations')
const id = seedId('contract', '金门路', 1)
const status = async (more = '') => (await stateOf('R61', id, more))?.status

it('R61: a payment before the acceptance, or above the contract, breaks it', async () => {
  const { data } = await ask(
    'district',
    `{ contract(id: "${id}") { amountFen acceptedOn signedOn payments(perPage: 1) { items { id paidOn amountFen } } } }`,
  )
  const { amountFen, acceptedOn, payments } = data.contract
  const [payment] = payments.items
  expect(await stateOf('R61', id)).toMatchObject({
    status: 'OK',
    since: payment.paidOn,
    evidence: [{ id: payment.id }],
  })
  const pay = (amount: number, on: string) =>
    forced('update organisations.payment set amount_fen = $2, paid_on = $3 where id = $1', payment.id, amount, on)
  await pay(amountFen + 1, payment.paidOn)
  expect(await stateOf('R61', id)).toMatchObject({ status: 'BROKEN', since: payment.paidOn })
  await pay(amountFen, payment.paidOn)
  expect(await status()).toBe('OK')
  await forced('update organisations.payment set paid_on = $2::date - 1 where id = $1', payment.id, acceptedOn)
  expect(await status()).toBe('BROKEN')
  await pay(payment.amountFen, payment.paidOn)
  expect(await status()).toBe('OK')
  expect(await status(`, on: "${day(-3_000)}"`)).toBeUndefined()
})

it('R61: an award without a notice, or before it, breaks it', async () => {
  const procurement = seedId('procurement', '金门路', '楼院保洁')
  const noticed = 'update organisations.procurement set noticed_on = $2::date where id = $1'
  const { data } = await ask('district', `{ procurement(id: "${procurement}") { noticedOn } }`)
  await forced(noticed, procurement, null)
  expect(await status()).toBe('BROKEN')
  await forced(noticed, procurement, data.procurement.noticedOn)
  expect(await status()).toBe('OK')
})
