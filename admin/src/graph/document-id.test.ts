import { expect, it } from 'vitest'
import trusted from '../../../gateway/generated/trusted-documents.json'
import { documentId } from './document-id.ts'
import { documents } from './resource.documents.ts'

it('calls a document what the gateway calls it', async () => {
  const text = documents.needs?.list ?? ''
  const id = await documentId(text)
  expect(trusted).toHaveProperty([id], text)
  expect(await documentId(text)).toBe(id)
})
