import { describe, expect, it } from 'vitest'
import { hashOfSeal, textOfEntry } from './sealed.ts'

describe('what is sealed', () => {
  it('is the same text for ever, or nothing sealed before would hold', () => {
    expect(textOfEntry('e')).toBe(
      'jsonb_build_array(e.id, extract(epoch from e.at), e.account_id, e.grant_id, e.level, e.place_id, e.action, e.table_name, e.row_id, e.street, e.community, e.changes, e.request_id)::text',
    )
    expect(hashOfSeal('p', 's', 't')).toBe(
      `sha256(coalesce(p, '') || convert_to(jsonb_build_array(s.number, extract(epoch from s.at), s.last_id, s.entries)::text || t, 'UTF8'))`,
    )
  })
})
