import { market } from './fixture/market.ts'
import { answersAsOneSchema } from './testing.ts'

answersAsOneSchema(market, 500)
