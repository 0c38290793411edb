import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { preactFor } from './preact-for.ts'
import { precompress } from './precompress.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const portal = here('src/portal/')
const server = process.env.GATEWAY_URL ?? 'http://127.0.0.1:4000'

/** Three pages of one origin: the console, the portal and the page that verifies certificates. */
export default defineConfig(({ command }) => {
  // a build started by a test is still the build people get
  if (command === 'build') process.env.NODE_ENV = 'production'
  return {
    root: here('.'),
    // the portal's first load fits its budget with Preact alone, which has no use for React's fast refresh
    plugins: [preactFor(portal), react({ exclude: [/\/node_modules\//, /\/src\/portal\//] }), precompress()],
    resolve: {
      alias: [
        // react-admin's own CSV export is offered nowhere, so what it is written with need not be loaded
        { find: /^jsonexport\/dist\/index\.js$/, replacement: here('src/graph/no-csv.ts') },
        // the same functions at half the weight
        { find: /^lodash\/(\w+)\.js$/, replacement: 'es-toolkit/compat/$1' },
        // what react-admin guesses labels with, and what serves parts of it the console has its own for
        { find: /^inflection$/, replacement: here('src/stand-ins/inflection.ts') },
        { find: /^react-hotkeys-hook$/, replacement: here('src/stand-ins/hotkeys.ts') },
        { find: /^diacritic$/, replacement: here('src/stand-ins/diacritic.ts') },
        // the spreadsheet libraries' zip would make workers of blobs, which the page's policy forbids
        { find: /^fflate$/, replacement: here('src/sheet/synchronous-zip.ts') },
      ],
    },
    server: { host: '127.0.0.1', port: 5173, proxy: { '/graphql': server, '/auth': server } },
    build: {
      target: 'es2022',
      sourcemap: false,
      // what loads what, for the budgets
      manifest: true,
      chunkSizeWarningLimit: 700,
      rolldownOptions: {
        input: ['index.html', 'portal.html', 'verify.html'].map(here),
        // many small files weigh more than a few: what most pages share travels together, what draws a page apart
        output: {
          codeSplitting: {
            groups: [
              { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/, priority: 2 },
              { name: 'preact', test: /node_modules[\\/]preact[\\/]/, priority: 2 },
              { name: 'interface', test: /node_modules[\\/]@(?:mui|emotion)/, minShareCount: 5, priority: 1 },
              { name: 'library', test: /node_modules/, minShareCount: 5 },
            ],
          },
        },
      },
    },
  }
})
