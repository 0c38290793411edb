/** What the server must be told before a statement is bound by its name. */
type Missing = { readonly close: readonly string[]; readonly isParsed: boolean }

const NOTHING: Missing = { close: [], isParsed: true }
const UNNAMED: Missing = { close: [], isParsed: false }

/**
 * Which statements a connection holds prepared, by name, as far as was sent: the least used is closed when there are too
 * many. What failed leaves a doubt: a name may or may not be there, and is closed, which never fails, before it is used again.
 */
export class Prepared {
  private readonly texts = new Map<string, string | null>()

  constructor(private readonly most: number) {}

  /** Takes note that a statement is bound next; what it answers is sent before, in this order. */
  use(name: string, text: string): Missing {
    if (!name) return UNNAMED
    const known = this.texts.get(name)
    this.texts.delete(name)
    this.texts.set(name, text)
    if (known === text) return NOTHING
    const close = known === undefined ? [] : [name]
    for (const [oldest] of this.texts) {
      if (this.texts.size <= this.most) break
      this.texts.delete(oldest)
      close.push(oldest)
    }
    return { close, isParsed: false }
  }

  /** Takes note that nobody knows what became of these names. */
  doubt(names: Iterable<string>): void {
    for (const name of names) this.texts.set(name, null)
  }
}
