/** Sentences by name, nested as react-admin nests them. */
export type Phrases = { readonly [key: string]: string | Phrases | undefined }
type Values = Readonly<Record<string, unknown>>

/**
 * The sentence at `ra.action.delete`, its `%{name}`s filled. Of forms parted by `||||` the first is for one, the last for
 * any other `smart_count`. A key without a sentence is said as `_`, or as itself.
 */
export function phrase(phrases: Phrases, key: string, values: Values = {}): string {
  const found = key
    .split('.')
    .reduce<string | Phrases | undefined>(
      (at, part) => (typeof at === 'object' && Object.hasOwn(at, part) ? at[part] : undefined),
      phrases,
    )
  const text = typeof found === 'string' ? found : typeof values._ === 'string' ? values._ : key
  const forms = text.split('||||')
  const form = forms[values.smart_count === 1 ? 0 : forms.length - 1] ?? text
  return form.trim().replace(/%\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
