import { type Signer } from '@concentric/chassis/signing/signer'
import { base41 } from './base41.ts'
import { type Facts, factsInOrder } from './facts.ts'

/** What every code begins with: whose it is, and its edition. */
const PREFIX = 'TX1:'

/** A certificate as a code that is checked without asking anybody: the signature, then what it signs. */
export function codeOf(facts: Facts, signer: Signer): string {
  const signed = [signer.algorithm, signer.keyId, ...factsInOrder.map((fact) => facts[fact])]
  const bytes = Buffer.from(JSON.stringify(signed))
  return PREFIX + base41(Buffer.concat([signer.sign(bytes), bytes]))
}
