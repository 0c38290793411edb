import { createHash } from 'node:crypto'
import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { type GraphQLSchema, parse, validate } from 'graphql'

/**
 * Every document our own pages can send, by its id: the texts that the modules `*.documents.ts` of `folder` export,
 * alone, in lists or in records. Refuses one that the graph could not answer.
 */
export async function trustedDocuments(folder: string, schema: GraphQLSchema): Promise<Record<string, string>> {
  const texts = new Set<string>()
  for (const file of globSync('**/*.documents.ts', { cwd: folder }).sort()) {
    const exported = (await import(resolve(folder, file))) as Record<string, unknown>
    for (const text of textsIn({ ...exported }, file)) {
      const fault = faultOf(text, schema)
      if (fault) throw new Error(`${file} holds a document ${fault}\n${text}`)
      texts.add(text)
    }
  }
  return Object.fromEntries([...texts].sort().map((text) => [documentId(text), text]))
}

const documentId = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`

function faultOf(text: string, schema: GraphQLSchema): string | undefined {
  try {
    const document = parse(text)
    const operations = document.definitions.filter(({ kind }) => kind === 'OperationDefinition').length
    if (operations !== 1) return `with ${operations} operations. Give each operation a document of its own.`
    const [error] = validate(schema, document)
    return error && `the graph cannot answer: ${error.message}`
  } catch (error) {
    return `the graph cannot answer: ${(error as Error).message}`
  }
}

function textsIn(exported: unknown, file: string): string[] {
  if (typeof exported === 'string') return [exported]
  if (typeof exported === 'object' && exported) return Object.values(exported).flatMap((part) => textsIn(part, file))
  throw new Error(
    `${file} exports a ${typeof exported}. Export texts only, also in lists and records: every document is known before it is sent.`,
  )
}
