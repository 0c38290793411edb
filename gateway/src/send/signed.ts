import { actorHeader, signActor } from '@concentric/chassis/serve/signature'
import { type HeadersFor } from './http.ts'

/** Calls of our own gateway to its subgraph `audience`: the actor, signed together with the body. */
export const signed =
  (audience: string, secret: string): HeadersFor =>
  (request, body) => ({ [actorHeader]: signActor(request, { secret, audience, body }) })
