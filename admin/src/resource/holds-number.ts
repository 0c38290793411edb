/** A mobile number, or eighteen digits around a date of birth, neither within a longer number: what is masked when text is saved. */
const NUMBER = /(?<!\d)(?:1\d{10}|\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx])(?!\d)/

/** Whether free text holds a telephone or ID number, for which there is no place in it. */
export const holdsNumber = (text: string): boolean => NUMBER.test(text)
