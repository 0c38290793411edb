import { seedId } from '@concentric/chassis/seed'
import { type recordIssuers } from '../record-issuer/record-issuer.table.ts'

/** A district elsewhere that nobody signs for: its key was made for this list, and its private half thrown away. */
export const issuers: readonly (typeof recordIssuers.$inferInsert)[] = [
  {
    id: seedId('record-issuer', 'example'),
    name: '邻区志愿服务中心（示例）',
    keyId: 'example-district-2026',
    keyX: 'aM67EFhH1VMPTzXIYJEo3L658pGzyWUVji_1oANzpI0',
    keyY: '1pHk2d9vwWBYphPwCDAi9921LDTXp8zpj3ysQe7x9P8',
    sample: true,
  },
]
