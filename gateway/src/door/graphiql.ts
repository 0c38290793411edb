import { type Identity } from '../identity/identity.ts'
import { type Handler } from './exchange.ts'

const page = `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>Concentric GraphiQL</title><link rel="stylesheet" href="/graphiql/graphiql.css"></head>
<body><div id="root"></div>
<label style="position: fixed; z-index: 1; top: 29px; right: 170px; font: 14px sans-serif; color: #767676"><input id="plan" type="checkbox"> 显示执行计划 Show plan</label>
<script src="/graphiql/graphiql.js"></script><script src="/graphiql/boot.js"></script></body>
</html>
`
const boot = `const workers = { json: '/graphiql/json.worker.js', graphql: '/graphiql/graphql.worker.js' }
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_module, label) => workers[label] ?? '/graphiql/editor.worker.js' }
const additionalHeaders = {}
document.querySelector('#plan').onchange = ({ target }) => {
  if (target.checked) additionalHeaders['x-plan'] = 'true'
  else delete additionalHeaders['x-plan']
}
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), { endpoint: '/graphql', method: 'POST', title: 'Concentric', additionalHeaders })
`

/** Answers `/graphiql` for the signed in with files of our own: nothing inline, nothing from elsewhere. */
export function graphiql(identity: Identity): Handler {
  return async ({ req, res, method, path }) => {
    if (method !== 'GET' || (path !== '/graphiql' && !path.startsWith('/graphiql/'))) return false
    if (!(await identity.accountOf(req.headers))) {
      res.writeHead(303, { location: '/' }).end()
      return true
    }
    const file = (await files()).get(path)
    const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.css') ? 'text/css' : 'text/html'
    if (file === undefined) res.writeHead(404).end()
    else res.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' }).end(file)
    return true
  }
}

/** Nine megabytes, so loaded only once somebody opens it. */
async function files(): Promise<Map<string, string>> {
  const { css, js, editorWorkerService, jsonWorker, graphqlWorker } = await import(
    '@graphql-yoga/render-graphiql/graphiql'
  )
  return new Map([
    ['/graphiql', page],
    ['/graphiql/graphiql.css', css],
    ['/graphiql/graphiql.js', js],
    ['/graphiql/boot.js', boot],
    ['/graphiql/editor.worker.js', editorWorkerService],
    ['/graphiql/json.worker.js', jsonWorker],
    ['/graphiql/graphql.worker.js', graphqlWorker],
  ])
}
