/** What each part of a score is worth at most, in points, and how the parts are weighed; tuned on `evaluation/tune.json`. */
export const weights = {
  category: 20,
  concepts: 44,
  words: 1,
  /** A detail says less of what an entry is about than its title. */
  detail: 0.6,
  facet: { SUBJECT: 1, AUDIENCE: 0.25, FORM: 0.25 },
  /** What an entry's characters alone hint at. */
  characters: 0.4,
  /** How fast the words of a concept make it certain. */
  certainty: 1.5,
  /** A need for one thing is not met by what sounds close. */
  excluded: 0.3,
  /** An entry that speaks of much says less of each. */
  spread: 0.5,
  rarity: 1,
  time: 4,
  atHome: 4,
  conflict: { day: 24, part: 10, capacity: 16, place: 16, audience: 16 },
}
export type Weights = typeof weights
