import { loadEveryLabel } from '../src/graph/labels.ts'

// what pages wait for stands ready for the tests of their parts
await loadEveryLabel()
