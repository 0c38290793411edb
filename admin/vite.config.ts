import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompress } from './precompress.ts'

const page = (name: string) => fileURLToPath(new URL(`${name}.html`, import.meta.url))
const server = process.env.GATEWAY_URL ?? 'http://127.0.0.1:4000'

/** Three pages of one origin: the console, the portal and the page that verifies certificates. */
export default defineConfig(({ command }) => {
  // a build started by a test is still the build people get
  if (command === 'build') process.env.NODE_ENV = 'production'
  return {
    root: fileURLToPath(new URL('.', import.meta.url)),
    plugins: [react(), precompress()],
    // the spreadsheet libraries' zip would make workers of blobs, which the page's policy forbids
    resolve: {
      alias: [
        { find: /^fflate$/, replacement: fileURLToPath(new URL('src/sheet/synchronous-zip.ts', import.meta.url)) },
      ],
    },
    server: { host: '127.0.0.1', port: 5173, proxy: { '/graphql': server, '/auth': server } },
    build: {
      target: 'es2022',
      sourcemap: false,
      chunkSizeWarningLimit: 700,
      rolldownOptions: { input: [page('index'), page('portal'), page('verify')] },
    },
  }
})
