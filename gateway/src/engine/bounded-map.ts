/** A map of at most `limit` entries; the oldest leaves first. */
export class BoundedMap<Key, Value> {
  private readonly entries = new Map<Key, Value>()

  constructor(private readonly limit: number) {}

  get(key: Key): Value | undefined {
    return this.entries.get(key)
  }

  set(key: Key, value: Value): Value {
    if (this.entries.size >= this.limit && !this.entries.has(key)) {
      const [oldest] = this.entries.keys()
      if (oldest !== undefined) this.entries.delete(oldest)
    }
    this.entries.set(key, value)
    return value
  }
}
