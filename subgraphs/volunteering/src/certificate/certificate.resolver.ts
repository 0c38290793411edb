import { type Context } from '@concentric/chassis/context'
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Reads, Resolver } from '@concentric/chassis/crud'
import { type GraphQLResolveInfo } from 'graphql'
import { words } from '../service-record/words.ts'
import { actOnCertificate } from './act.ts'
import { Certificate, CertificateDraft } from './certificate.type.ts'
import { certificateDocument } from './certificate-document.ts'
import { CertificateList } from './certificate-list.type.ts'
import { givenFor } from './given-for.ts'
import { publishedList } from './published-list.ts'

@Resolver(() => Certificate)
export class CertificateResolver extends Reads(Certificate, { many: 'certificates' }) {
  /** Prepares a certificate: what the station can certify of the volunteer, to be looked at before it is issued. */
  @Mutation(() => Certificate)
  prepareCertificate(
    @Arg('input', () => CertificateDraft) input: CertificateDraft,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Certificate> {
    return actOnCertificate('prepare_certificate', key, () => givenFor(input), info, context)
  }

  /** Puts a draft on notice for seven days, where the office gives notice before it certifies. */
  @Mutation(() => Certificate)
  announceCertificate(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Certificate> {
    return actOnCertificate('announce_certificate', key, () => ({ id, version }), info, context)
  }

  /** Issues a certificate, free of charge: it gets its number, its facts stand from now on, and they are signed. */
  @Mutation(() => Certificate)
  issueCertificate(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Certificate> {
    return actOnCertificate('issue_certificate', key, () => ({ id, version }), info, context)
  }

  /** Withdraws a certificate for a reason: its number is published, and whoever checks it is told. */
  @Mutation(() => Certificate)
  withdrawCertificate(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Certificate> {
    const given = () => ({ id, version, reason: words('reason', reason) })
    return actOnCertificate('withdraw_certificate', key, given, info, context)
  }

  /** An issued certificate as a PDF in base64, for whoever reads the certificate. */
  @Query(() => String)
  certificateDocument(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<string> {
    return certificateDocument(id, context)
  }

  /** What certificates are checked with: public keys, and the numbers that are withdrawn. Of no person anything. */
  @Query(() => CertificateList)
  certificateList(@Ctx() context: Context): Promise<CertificateList> {
    return publishedList(context)
  }
}
