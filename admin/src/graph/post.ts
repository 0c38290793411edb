import { actingGrant } from '../session/acting.ts'
import { pageLanguage } from '../words/words.ts'
import { documentId } from './document-id.ts'

/** Sends one of the console's documents to the graph, as the acting grant and in the page's language. */
export async function post(document: string, variables: object, signal?: AbortSignal, accept = 'application/json') {
  const grant = actingGrant()
  return fetch('/graphql', {
    method: 'POST',
    signal,
    credentials: 'same-origin',
    headers: {
      accept,
      'content-type': 'application/json',
      'accept-language': pageLanguage(),
      ...(grant && { 'x-acting-grant': grant }),
    },
    body: JSON.stringify({ documentId: await documentId(document), variables }),
  })
}
