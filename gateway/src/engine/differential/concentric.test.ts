import { concentric } from './fixture/concentric.ts'
import { answersAsOneSchema } from './testing.ts'

answersAsOneSchema(concentric, 550)
