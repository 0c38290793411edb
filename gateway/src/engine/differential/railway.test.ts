import { railway } from './fixture/railway.ts'
import { answersAsOneSchema } from './testing.ts'

answersAsOneSchema(railway, 550)
