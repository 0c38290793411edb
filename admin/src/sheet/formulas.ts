// Full-width forms too: some input methods and programs take them for the others.
const starts = /^'*[=+\-@\t\r＝＋－＠]/

/** Text that no spreadsheet takes for a formula: an apostrophe goes before what could be one. */
export const defused = (text: string): string => (starts.test(text) ? `'${text}` : text)

/** The text as it was before it was defused. */
export const undefused = (text: string): string => (/^'/.test(text) && starts.test(text) ? text.slice(1) : text)
