import { spawnSync } from 'node:child_process'

/** Lets drizzle-kit write what has changed in a subgraph's tables as a migration called `name`; stops where it would have to ask. */
export function drawMigration(subgraph: string, root: string, name: string): void {
  const args = [
    'generate',
    '--dialect',
    'postgresql',
    '--schema',
    `./subgraphs/${subgraph}/src/**/*.table.ts`,
    '--out',
    `subgraphs/${subgraph}/migrations`,
    '--name',
    name,
  ]
  const { status, stdout, stderr, error } = spawnSync('drizzle-kit', args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (status === 0) return
  const said = error?.message ?? `${stdout}${stderr}`.trim()
  throw new Error(
    `The tables of ${subgraph} could not become a migration:\n${said}\nA rename is written by hand: see "Migrations" in CONTRIBUTING.md.`,
  )
}
