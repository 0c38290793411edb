import { SigningRing } from '@concentric/chassis/signing/signing-ring'
import { type Settings } from './settings.ts'

/** What certificates are signed with: in production the keys it was given and no others, in a demonstration a key of its secret. */
export const signingRingOf = ({ mode }: Pick<Settings, 'mode'>, secret: string): SigningRing =>
  SigningRing.from(process.env.CERTIFICATE_KEYS, mode === 'production' ? undefined : secret)
