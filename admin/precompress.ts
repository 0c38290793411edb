import { gzipSync } from 'node:zlib'
import { type Plugin } from 'vite'

const texts = /\.(?:js|css|html|svg)$/

/** Writes a gzip copy beside every text of the build, so that the server need not compress while it answers. */
export const precompress = (): Plugin => ({
  name: 'precompress',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const [fileName, file] of Object.entries(bundle)) {
        if (!texts.test(fileName)) continue
        const source = gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 })
        this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source })
      }
    },
  },
})
