type Branch<Value> = { next: Map<number, Branch<Value>>; leaf: Value | undefined }

/** Values by the signs of their words, one after the other: the longest word at a place of a text is found in one walk. */
export class WordTree<Value> {
  private readonly root: Branch<Value> = { next: new Map(), leaf: undefined }

  /** The value of a word; made where there is none. */
  of(word: string, make: () => Value): Value {
    let branch = this.root
    for (let at = 0; at < word.length; at++) {
      const sign = word.charCodeAt(at)
      let next = branch.next.get(sign)
      if (!next) {
        next = { next: new Map(), leaf: undefined }
        branch.next.set(sign, next)
      }
      branch = next
    }
    branch.leaf ??= make()
    return branch.leaf
  }

  /** The value of the longest word that begins at a place of a text. */
  longestAt(text: string, start: number): Value | undefined {
    let longest: Value | undefined
    let branch = this.root.next.get(text.charCodeAt(start))
    for (let at = start + 1; branch; at++) {
      if (branch.leaf !== undefined) longest = branch.leaf
      branch = at < text.length ? branch.next.get(text.charCodeAt(at)) : undefined
    }
    return longest
  }
}
