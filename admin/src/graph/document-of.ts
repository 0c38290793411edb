import { type Documents, documents } from './resource.documents.ts'

/** The document that does something with a resource; that there is none is a programmer's mistake. */
export function documentOf(resource: string, what: keyof Documents): string {
  const text = documents[resource]?.[what]
  if (!text) throw new Error(`There is no document "${what}" of "${resource}".`)
  return text
}
