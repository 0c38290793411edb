import { createServer } from 'node:http'
import pg from 'pg'
import { workloads } from '../workloads/workloads.ts'

// The least a server can do: HTTP, one prepared statement, its text sent on. Nobody is asked who they are. With
// PIPELINED it keeps two connections and sends without waiting for the answers before; otherwise a pool of ten.

const statements = new Map(workloads.map(({ name, floor }) => [`/${name}`, { name, text: floor }]))
const isPipelined = process.env.PIPELINED === '1'
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
const clients = await Promise.all(
  Array.from({ length: isPipelined ? 2 : 0 }, async () => {
    const client = new pg.Client({ connectionString: process.env.DATABASE_URL, ...{ pipeline: true } })
    await client.connect()
    return client
  }),
)
let turn = 0

createServer((req, res) => {
  const statement = statements.get(req.url ?? '')
  const chunks: Buffer[] = []
  req.on('data', (chunk: Buffer) => chunks.push(chunk))
  req.on('end', async () => {
    if (!statement) return void res.writeHead(404).end()
    try {
      const values = JSON.parse(Buffer.concat(chunks).toString()) as unknown[]
      const database = clients[turn++ % clients.length] ?? pool
      const { rows } = await database.query<[string]>({ ...statement, values, rowMode: 'array' })
      const text = `{"data":${rows[0]?.[0]}}`
      res.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
      res.end(text)
    } catch (error) {
      res.writeHead(500).end(String(error))
    }
  })
}).listen(Number(process.env.PORT), '127.0.0.1')
