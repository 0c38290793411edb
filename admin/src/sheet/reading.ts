/** What reading a file took of a process that does nothing else; `refused` is in words, or missing. */
export type Reading = { refused?: unknown; milliseconds: number; megabytes: number }
