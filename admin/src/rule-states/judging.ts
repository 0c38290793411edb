/** The subgraphs that judge rules, in the order they are shown. */
export const judging = ['organisations', 'volunteering'] as const

export type Judging = (typeof judging)[number]
