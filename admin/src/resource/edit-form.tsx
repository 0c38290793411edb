import { LinearProgress } from '@mui/material'
import { createElement, useState } from 'react'
import { type HttpError, type RaRecord, SimpleForm, useEditContext, useNotify } from 'react-admin'
import { metaOf } from '../graph/meta.ts'
import { useSay } from '../words/words.ts'
import { changesBetween, type Fields } from './changes.ts'
import { type Conflict, ConflictDialog } from './conflict.tsx'
import { type Page } from './description.ts'
import { FieldInput } from './field-input.tsx'
import { FormToolbar } from './form-toolbar.tsx'
import { useWholeRecord } from './whole-record.ts'

/** The form that changes a record. It sends what was changed and the version it was opened with, nothing else. */
export function EditForm({ page }: { page: Page }) {
  const say = useSay()
  const notify = useNotify()
  const { record: found, isFetching, save, refetch } = useEditContext<RaRecord, HttpError>()
  const record = useWholeRecord({ record: found, isFetching, refetch })
  // What the form was opened with. The cache may move on beneath it; the form does not.
  const [base, setBase] = useState<RaRecord>()
  const [conflict, setConflict] = useState<Conflict>()
  const { fields } = metaOf(page.resource)
  const names = page.form.filter((name) => fields[name]?.patch)
  if (!base && record && !isFetching) setBase(record)
  if (!base) return <LinearProgress />

  const send = (mine: Fields, version: number) =>
    save?.({ ...mine, version }, { onError: (error: HttpError) => refused(error, mine) })

  async function refused(error: HttpError, mine: Fields) {
    if (error.body?.errors) return
    if (error.body?.code !== 'CONFLICT') return notify(error.message, { type: 'error' })
    const { data: newest } = await refetch()
    if (newest) setConflict({ mine, newest })
  }

  return (
    <>
      <SimpleForm
        noValidate
        key={base.version}
        record={base}
        toolbar={<FormToolbar />}
        sx={{ maxWidth: 720 }}
        warnWhenUnsavedChanges
        onSubmit={(values: Fields) => {
          const mine = changesBetween(base, values, names)
          if (Object.keys(mine).length) return send(mine, base.version)
          notify(say('nothingChanged'), { type: 'info' })
        }}
      >
        {names.map((name) => (
          <FieldInput key={name} resource={page.resource} name={name} own={page.inputs?.[name]} />
        ))}
        {page.formAid && createElement(page.formAid)}
      </SimpleForm>
      {conflict && (
        <ConflictDialog
          {...conflict}
          resource={page.resource}
          base={base}
          names={names}
          onClose={() => setConflict(undefined)}
          onReload={() => {
            setConflict(undefined)
            setBase(conflict.newest)
          }}
          onKeepMine={() => {
            setConflict(undefined)
            send(conflict.mine, conflict.newest.version)
          }}
        />
      )}
    </>
  )
}
