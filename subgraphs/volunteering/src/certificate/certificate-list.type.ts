import { Field, ObjectType } from '@concentric/chassis/derive'

@ObjectType({ description: '核验公钥\n\nA key certificates are checked with.' })
export class CertificateKey {
  @Field(() => String)
  keyId!: string
  @Field(() => String)
  algorithm!: string
  @Field(() => String, { description: '公钥\n\nA JSON Web Key.' })
  jwk!: string
}

@ObjectType({
  description: '外地签发方公钥\n\nA key records of service from elsewhere are checked with, and nothing else.',
})
export class IssuerKey {
  @Field(() => String)
  name!: string
  @Field(() => String)
  keyId!: string
  @Field(() => String, { description: '公钥\n\nA JSON Web Key.' })
  jwk!: string
}

@ObjectType({ description: '证明核验清单\n\nWhat certificates are checked with; of no person anything.' })
export class CertificateList {
  @Field(() => [CertificateKey])
  keys!: CertificateKey[]
  @Field(() => [String], { description: '已撤销的编号\n\nNumbers that were withdrawn.' })
  withdrawn!: string[]
  @Field(() => [IssuerKey], { description: '外地签发方\n\nWhose records of service are known here.' })
  issuers!: IssuerKey[]
}
