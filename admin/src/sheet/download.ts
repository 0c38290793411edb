/** Hands a file to the reader under a name. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** `需求_2026-11-23.xlsx`: a name no system minds. */
export const fileName = (name: string, day: string): string => `${name.replace(/[\\/:*?"<>|]/g, '_')}_${day}.xlsx`
