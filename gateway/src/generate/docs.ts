import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildSchema } from 'graphql'
import { apiPage } from './api-docs.ts'

// `npm run docs`: the committed schema as a page to read, print or put on any web server.

const root = resolve(import.meta.dirname, '../../..')
const schema = buildSchema(readFileSync(resolve(root, 'gateway/schema.graphql'), 'utf8'))
const folder = resolve(root, 'docs/api')
mkdirSync(folder, { recursive: true })
writeFileSync(resolve(folder, 'index.html'), apiPage(schema))
console.log('Written: docs/api/index.html')
