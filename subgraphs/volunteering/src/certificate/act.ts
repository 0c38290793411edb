import { type Context } from '@concentric/chassis/context'
import { entityOf } from '@concentric/chassis/entity'
import { withoutNumbers } from '@concentric/chassis/personal/prose'
import { rowPlan } from '@concentric/chassis/read'
import { refusing } from '@concentric/chassis/refusing'
import { type GraphQLResolveInfo } from 'graphql'
import { once } from '../kept-act/once.ts'
import { Certificate } from './certificate.type.ts'
import { mustHaveSigner } from './must-have-signer.ts'
import { seal } from './seal.ts'

const entity = entityOf(Certificate)
const byId = rowPlan(entity)

type Input = Readonly<Record<string, unknown>>

/** An act on a certificate, done once under its key; what it issues is signed before it is answered. */
export async function actOnCertificate(
  name: string,
  key: string,
  given: () => Input,
  info: GraphQLResolveInfo,
  context: Context,
): Promise<Certificate> {
  if (name === 'issue_certificate') mustHaveSigner(context)
  const { reason, ...input } = await refusing(entity, async () => given())
  const said = typeof reason === 'string' ? { ...input, reason: withoutNumbers(reason) } : input
  const { certificate } = await once({ name, key, input: said }, entity, context)
  // outside the transaction of the act: asked again under its key, what was lost between is made up
  if (name === 'issue_certificate') await seal(certificate!, context)
  return (await context.ask(byId, { id: certificate! }, info)) as Certificate
}
