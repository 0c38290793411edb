import { useContext } from 'react'
import { certificateDocument } from '../../volunteering/certificate/certificate.documents.ts'
import { downloadCertificate } from '../../volunteering/certificate/download-certificate.ts'
import { useAsked } from '../graph/use-asked.ts'
import { day } from '../language/day.ts'
import { LanguageContext, useSay } from '../language/language.ts'
import { minutesInWords } from '../language/minutes.ts'
import { ActButton } from '../parts/act-button.tsx'
import { EntryCard } from '../parts/entry-card.tsx'
import { Listed, type Page } from '../parts/listed.tsx'
import { Shown } from '../parts/shown.tsx'
import { useLength } from '../parts/use-length.ts'
import { certificateWords } from './certificate-words.ts'
import { myCertificates } from './volunteer.documents.ts'

type MyCertificate = {
  id: string
  number: string
  issuerName: string
  fromOn: string
  untilOn: string
  issuedOn: string
  minutes: number
}

/** The certificates issued to the volunteer, each to be taken home as a file anybody can check. */
export function Certificates() {
  const say = useSay()
  const language = useContext(LanguageContext)
  const { perPage, more } = useLength()
  const asked = useAsked<{ certificates: Page<MyCertificate> | null }>(myCertificates, { perPage })
  return (
    <>
      <h2>{say(certificateWords.title)}</h2>
      <Shown asked={asked}>
        {({ certificates }) => (
          <Listed page={certificates} empty={say(certificateWords.none)} onMore={more}>
            {({ id, number, issuerName, fromOn, untilOn, issuedOn, minutes }) => (
              <EntryCard
                title={number}
                facts={[
                  [say(certificateWords.issuer), issuerName],
                  [say(certificateWords.period), `${day(fromOn, language)} – ${day(untilOn, language)}`],
                  [say(certificateWords.minutes), minutesInWords(minutes, language)],
                  [say(certificateWords.issuedOn), day(issuedOn, language)],
                ]}
              >
                <ActButton<{ result: string }>
                  isMain
                  word={certificateWords.download}
                  about={number}
                  document={certificateDocument}
                  variables={() => ({ id })}
                  onDone={({ result }) => downloadCertificate(result, number)}
                />
              </EntryCard>
            )}
          </Listed>
        )}
      </Shown>
    </>
  )
}
