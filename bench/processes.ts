import { readdirSync, readFileSync } from 'node:fs'

/** CPU and memory of a process so far, as Linux tells them. */
export type Usage = {
  readonly pid: number
  readonly command: string
  readonly cpuMilliseconds: number
  /** Of children that have ended. */
  readonly goneMilliseconds: number
  readonly residentBytes: number
}

const MILLISECONDS_PER_TICK = 10
const PAGE_BYTES = 4096

/** A process and all below it, the process first. */
export function usageOf(pid: number): Usage[] {
  const all = new Map<number, { parent: number; fields: readonly string[] }>()
  for (const name of readdirSync('/proc')) {
    const fields = /^\d+$/.test(name) && fieldsOf(Number(name))
    if (fields) all.set(Number(name), { parent: Number(fields[1]), fields })
  }
  const found = [pid]
  for (const parent of found) for (const [child, of] of all) if (of.parent === parent) found.push(child)
  return found.flatMap((each) => {
    const known = all.get(each)
    return known ? [usage(each, known.fields)] : []
  })
}

/** The numbers of `/proc/<pid>/stat` behind the command, which may hold blanks; none when the process is gone. */
function fieldsOf(pid: number): readonly string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return undefined
  }
}

function usage(pid: number, fields: readonly string[]): Usage {
  const ticks = (at: number) => Number(fields[at]) * MILLISECONDS_PER_TICK
  return {
    pid,
    command: commandOf(pid),
    cpuMilliseconds: ticks(11) + ticks(12),
    goneMilliseconds: ticks(13) + ticks(14),
    residentBytes: Number(fields[21]) * PAGE_BYTES,
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  } catch {
    return ''
  }
}
