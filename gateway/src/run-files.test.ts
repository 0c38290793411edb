import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { forgetTheDead } from './run-files.ts'

it('forgets the ids of killed processes, and of no others', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'concentric-run-'))
  const folder = join(dataDir, 'run')
  mkdirSync(folder)
  const { pid } = spawnSync('true')
  writeFileSync(join(folder, 'volunteering.pid'), `${pid}\n`)
  writeFileSync(join(folder, 'gateway.pid'), `${process.pid}\n`)
  writeFileSync(join(folder, 'notes.txt'), '1')
  forgetTheDead(dataDir)
  expect(readdirSync(folder).sort()).toEqual(['gateway.pid', 'notes.txt'])
  rmSync(dataDir, { recursive: true })
})
