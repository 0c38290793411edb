/** Stands where the entries of react-admin's own menu would listen for keys: the console's keyboard listens for all of them. */
export function useHotkeys(): void {}
