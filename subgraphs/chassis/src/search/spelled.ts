/**
 * A text in lower case with a V before, between and behind its letters: `V灯V塔V`. So a single letter is a trigram, and so
 * are two neighbours, and an index of trigrams finds words of one and of two letters. There is no other V in it: one text is
 * part of another exactly when it is so spelled.
 */
export const spelled = (text: string): string => text && `V${text.toLowerCase().replace(/./gsu, '$&V')}`
