import { type Handler } from './exchange.ts'
import { type Graph } from './graph.ts'
import { passerBy } from './passer-by.ts'

const PATH = '/public/certificates.json'
const QUERY = '{ certificateList { keys { keyId algorithm jwk } withdrawn issuers { name keyId jwk } } }'

/** Answers what certificates are checked with, to whoever asks: public keys and withdrawn numbers. */
export function publicCertificates(graph: Graph): Handler {
  return async ({ method, path, res, id, language }) => {
    if (method !== 'GET' || path !== PATH) return false
    const { text } = await graph.run({ query: QUERY, variables: {} }, { id, language, actor: passerBy })
    const { data } = JSON.parse(text) as { data?: { certificateList: object } | null }
    if (!data?.certificateList) res.writeHead(503).end()
    else
      res
        .writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache' })
        .end(JSON.stringify({ ...data.certificateList, asOf: new Date().toISOString() }))
    return true
  }
}
