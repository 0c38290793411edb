/** A page one can go to, and what it is found by. */
export type Destination = { to: string; name: string; group: string; found: string }
