import { fileURLToPath } from 'node:url'
import { type Plugin } from 'vite'

const stands: Readonly<Record<string, string>> = {
  react: 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react/jsx-dev-runtime': 'preact/jsx-dev-runtime',
}

/** Gives the modules below a folder Preact where they ask for React; everybody else keeps React. */
export const preactFor = (folder: string): Plugin => ({
  name: 'preact-for',
  enforce: 'pre',
  resolveId(source, importer) {
    const stand = stands[source]
    if (!stand || !importer?.startsWith(folder)) return null
    return this.resolve(stand, fileURLToPath(import.meta.url), { skipSelf: true })
  },
})
