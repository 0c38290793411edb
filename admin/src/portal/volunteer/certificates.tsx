import { useContext } from 'react'
import { certificateDocument, exportServiceRecord } from '../../volunteering/certificate/certificate.documents.ts'
import { downloadCertificate } from '../../volunteering/certificate/download-certificate.ts'
import { downloadRecord } from '../../volunteering/certificate/download-record.ts'
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

type Asked = {
  certificates: Page<MyCertificate> | null
  volunteers: { items: readonly { id: string; number: string }[] } | null
}

/** The certificates issued to the volunteer, and the whole record: files to take home, which anybody can check. */
export function Certificates() {
  const say = useSay()
  const language = useContext(LanguageContext)
  const { perPage, more } = useLength()
  const asked = useAsked<Asked>(myCertificates, { perPage })
  return (
    <>
      <h2>{say(certificateWords.title)}</h2>
      <Shown asked={asked}>
        {({ certificates, volunteers }) => (
          <>
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
            {volunteers?.items.map(({ id, number }) => (
              <EntryCard key={id} title={say(certificateWords.record)}>
                <p>{say(certificateWords.recordText)}</p>
                <ActButton<{ result: string }>
                  word={certificateWords.recordNow}
                  document={exportServiceRecord}
                  variables={() => ({ volunteerId: id })}
                  onDone={({ result }) => downloadRecord(result, number)}
                />
                <p>
                  <a href="/verify">{say(certificateWords.checkRecord)}</a>
                </p>
              </EntryCard>
            ))}
          </>
        )}
      </Shown>
    </>
  )
}
