/** Stands where react-admin would load its writer of CSV: the console offers no such export. */
export default function refuseCsv(): never {
  throw new Error('The console writes no CSV. Give the list an exporter of its own.')
}
