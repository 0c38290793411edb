import { execFileSync } from 'node:child_process'
import { globSync, mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterSql } from '@concentric/chassis/generate/after'
import { describeTypes } from '@concentric/chassis/generate/describe'
import { levelNames } from '@concentric/chassis/levels'
import { is } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { compose } from '../compose.ts'
import { Engine } from '../engine/engine.ts'
import { folderOf, portOf } from '../subgraph-places.ts'
import { subgraphs } from '../subgraphs.ts'
import { consoleMeta } from './console-meta.ts'
import { drawMigration } from './draw-migration.ts'
import { refuseOrphans } from './refuse-orphans.ts'
import { trustedDocuments } from './trusted-documents.ts'

// Everything that is derived and committed. `npm run generate -- <name>` names the migration. A rename is written by hand
// before this runs: drizzle-kit is never asked a question here.

const root = resolve(import.meta.dirname, '../../..')
const DEFAULT_PORT = 4000

async function tablesOf(folder: string): Promise<PgTable[]> {
  const files = globSync('src/**/*.table.ts', { cwd: folder }).sort()
  const modules = await Promise.all(
    files.map((file) => import(resolve(folder, file)) as Promise<Record<string, unknown>>),
  )
  return modules.flatMap((module) => Object.values(module).filter((value) => is(value, PgTable)))
}

for (const subgraph of subgraphs) {
  const folder = folderOf(subgraph)
  drawMigration(subgraph.name, root, process.argv[2] ?? 'change')
  mkdirSync(resolve(folder, 'migrations'), { recursive: true })
  writeFileSync(
    resolve(folder, 'migrations/after.sql'),
    `-- Generated from the tables by npm run generate.\n\n${afterSql(subgraph.name, await tablesOf(folder))}`,
  )
  writeFileSync(resolve(folder, 'schema.graphql'), `${subgraph.sdl.trim()}\n`)
}

refuseOrphans(subgraphs)
const supergraph = compose(
  subgraphs.map((subgraph) => ({
    name: subgraph.name,
    url: `http://127.0.0.1:${portOf(subgraph, DEFAULT_PORT)}/graphql`,
    sdl: subgraph.sdl,
  })),
)
writeFileSync(resolve(root, 'gateway/supergraph.graphql'), `${supergraph.trim()}\n`)
const { schema } = new Engine(supergraph, new Map())
writeFileSync(resolve(root, 'gateway/schema.graphql'), `${printSchema(lexicographicSortSchema(schema))}\n`)
mkdirSync(resolve(root, 'admin/src/generated'), { recursive: true })
for (const [file, text] of Object.entries(consoleMeta(describeTypes(subgraphs), levelNames)))
  writeFileSync(resolve(root, 'admin/src/generated', file), text)
mkdirSync(resolve(root, 'gateway/generated'), { recursive: true })
const trusted = await trustedDocuments(resolve(root, 'admin/src'), schema)
writeFileSync(resolve(root, 'gateway/generated/trusted-documents.json'), `${JSON.stringify(trusted, null, 2)}\n`)
execFileSync('graphql-codegen', { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
console.log(
  "Generated: migrations, after.sql, schema.graphql, the supergraph, the console's labels and documents, types of tests. Review them with git diff, then run npm run check.",
)
