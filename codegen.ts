import { type CodegenConfig } from '@graphql-codegen/cli'

// Types of every document in this repository, from the API schema that npm run generate composes and commits.
const typed = {
  documentMode: 'string' as const,
  enumsAsTypes: true,
  useTypeImports: true,
  scalars: { Date: 'string', Instant: 'string', Fen: 'number' },
}

const config: CodegenConfig = {
  schema: 'gateway/schema.graphql',
  importExtension: '.ts',
  generates: {
    'gateway/test/generated/': {
      preset: 'client',
      documents: 'gateway/test/*.test.ts',
      presetConfig: { fragmentMasking: false },
      config: typed,
    },
  },
}

export default config
