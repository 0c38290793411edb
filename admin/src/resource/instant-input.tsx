import { DateTimeInput, type DateTimeInputProps } from 'react-admin'

/** A moment by the district's clock, whatever the computer's own says. */
export const InstantInput = (props: Omit<DateTimeInputProps, 'format' | 'parse'>) => (
  <DateTimeInput {...props} format={districtTime} parse={districtInstant} />
)

const districtTime = (instant?: string | null) => instant?.slice(0, 16) ?? ''
const districtInstant = (time: string) => (time ? `${time.slice(0, 16)}:00+08:00` : null)
