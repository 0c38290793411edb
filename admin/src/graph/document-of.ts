import { type Documents, documentsOf } from './documents-of.ts'
import { loadLabels } from './labels.ts'

/** The document that does something with a resource; that there is none is a programmer's mistake. */
export async function documentOf(resource: string, what: keyof Documents): Promise<string> {
  await loadLabels(resource)
  const text = documentsOf(resource)[what]
  if (!text) throw new Error(`There is no document "${what}" of "${resource}".`)
  return text
}
