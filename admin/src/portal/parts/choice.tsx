type Value = string | boolean
type Props<Chosen extends Value> = {
  value: Chosen
  onChange: (value: Chosen) => void
  options: readonly (readonly [value: Chosen, word: string])[]
}

/** Two or three ways to look at a page; one of them is chosen. */
export function Choice<Chosen extends Value>({ value, onChange, options }: Props<Chosen>) {
  return (
    <fieldset className="choice no-print">
      {options.map(([option, word]) => (
        <button key={word} type="button" aria-pressed={option === value} onClick={() => onChange(option)}>
          {word}
        </button>
      ))}
    </fieldset>
  )
}
