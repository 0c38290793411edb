import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type PlanNode } from './plan.ts'

/** What is kept at most, in files and of each: who asks ever new documents must not fill a disk. */
const MOST = { files: 2_000, letters: 65_536 }

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

/**
 * Plans on disk, a file each: a program that comes back has none to make of what was asked before, and need not read the
 * supergraph for it first. What cannot be read or written is planned anew.
 */
export class KeptPlans {
  private readonly folder: string
  private readonly names = new Set<string>()

  /** `version` stands for all that plans follow from: what another one has kept is of no use, and goes. */
  constructor(root: string, version: string) {
    const mine = hash(version).slice(0, 16)
    this.folder = join(root, mine)
    try {
      mkdirSync(this.folder, { recursive: true })
      for (const name of readdirSync(this.folder)) this.names.add(name)
      for (const other of readdirSync(root)) if (other !== mine) void forget(join(root, other))
    } catch {
      // an installation that may not be written to plans
    }
  }

  find(key: string): PlanNode | undefined {
    const name = nameOf(key)
    if (!this.names.has(name)) return undefined
    try {
      return JSON.parse(readFileSync(join(this.folder, name), 'utf8')) as PlanNode
    } catch {
      // what lies there is of no use: the plan that is made now takes its place
      this.names.delete(name)
      return undefined
    }
  }

  /** Writes a plan behind the request that needed it; others see it whole or not at all. */
  async keep(key: string, plan: PlanNode): Promise<void> {
    const name = nameOf(key)
    const text = JSON.stringify(plan)
    if (this.names.has(name) || this.names.size >= MOST.files || text.length > MOST.letters) return
    this.names.add(name)
    const draft = join(this.folder, `.${process.pid}-${name}`)
    try {
      await writeFile(draft, text)
      await rename(draft, join(this.folder, name))
    } catch {
      await forget(draft)
    }
  }
}

/** Tried again while another program, the one before, still puts a file into the folder. */
const forget = (path: string): Promise<void> =>
  rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }).catch(() => {})

const nameOf = (key: string) => `${hash(key)}.json`
