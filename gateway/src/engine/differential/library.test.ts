import { library } from './fixture/library.ts'
import { answersAsOneSchema } from './testing.ts'

answersAsOneSchema(library, 500)
