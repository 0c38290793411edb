import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const [keyX, keyY] = ['x'.repeat(43), 'y'.repeat(43)]
let keys = 0
const draft = () => ({ name: '测试外区', keyId: `elsewhere-${++keys}`, keyX, keyY })

keepsTheCrudContract({
  one: 'recordIssuer',
  many: 'recordIssuers',
  start,
  draft,
  change: () => ({ name: '测试外市' }),
  wrong: { keyX: 'x'.repeat(42) },
  writer: 'district',
  stranger: 'street',
  open: true,
  found: 'cswq',
})

describe('an issuer elsewhere', () => {
  let house: TestHouse
  const published = async () => {
    const { data } = await house.ask('unit', '{ certificateList { keys { keyId } issuers { name keyId jwk } } }')
    return data.certificateList as {
      keys: { keyId: string }[]
      issuers: { name: string; keyId: string; jwk: string }[]
    }
  }
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('is published for whoever checks a record, apart from our own keys, until it is archived', async () => {
    const given = draft()
    const { data } = await house.ask(
      'district',
      'mutation ($input: RecordIssuerDraft!) { made: createRecordIssuer(input: $input) { id } }',
      { input: given },
    )
    const { keys: own, issuers } = await published()
    expect(issuers).toContainEqual({
      ...{ name: given.name, keyId: given.keyId },
      jwk: JSON.stringify({ kty: 'EC', crv: 'P-256', x: keyX, y: keyY }),
    })
    expect(own.map(({ keyId }) => keyId)).not.toContain(given.keyId)
    await house.ask('district', `mutation { deleteRecordIssuers(ids: ["${data.made.id}"]) }`)
    expect((await published()).issuers.map(({ keyId }) => keyId)).not.toContain(given.keyId)
  })
})
