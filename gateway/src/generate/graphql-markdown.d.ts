declare module 'graphql-markdown' {
  import { type IntrospectionQuery } from 'graphql'

  /** Renders a schema as Markdown, line by line to `printer`. */
  export function renderSchema(
    schema: IntrospectionQuery,
    options: { title?: string; prologue?: string; printer?: (line: string) => void },
  ): void
}
