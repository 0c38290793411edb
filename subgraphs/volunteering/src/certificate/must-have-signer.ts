import { type Context } from '@concentric/chassis/context'
import { Refusal } from '@concentric/chassis/messages'
import { type Signer } from '@concentric/chassis/signing/signer'

const unsigned = [
  '系统还没有配置证明的签名密钥，不能出具。请管理员设置 CERTIFICATE_KEYS。',
  'There is no key to sign certificates with: the administrator sets CERTIFICATE_KEYS.',
] as const

/** Who signs from now on; refuses where no key was given to sign with. */
export function mustHaveSigner({ services }: Context): Signer {
  const { signer } = services.signingRing
  if (!signer) throw new Refusal('FORBIDDEN', unsigned)
  return signer
}
