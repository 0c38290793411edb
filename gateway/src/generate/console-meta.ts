import { type Description } from '@concentric/chassis/generate/describe'

/** The module the console reads every label, enum word and rule of a form from. */
export const consoleMeta = ({ types, enums, figures }: Description, levels: readonly string[]): string =>
  `// Generated from the subgraphs by npm run generate.
export const types = ${JSON.stringify(types, null, 2)} as const

export const enums = ${JSON.stringify(enums, null, 2)} as const

export const figures = ${JSON.stringify(figures, null, 2)} as const

export const levels = ${JSON.stringify(levels)} as const
`
