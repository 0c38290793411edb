import { createElement } from 'react'
import { Create, SimpleForm } from 'react-admin'
import { metaOf } from '../graph/meta.ts'
import { type Page } from './description.ts'
import { FieldInput } from './field-input.tsx'
import { FormToolbar } from './form-toolbar.tsx'
import { useOwnPlace } from './own-place.ts'

/** The form that makes a new record; one's own place is filled in already. */
export default function CreatePage({ page }: { page: Page }) {
  const { fields } = metaOf(page.resource)
  const names = page.form.filter((name) => fields[name]?.draft)
  const defaults = useOwnPlace(names)
  if (!defaults) return null
  return (
    <Create redirect="show">
      <SimpleForm
        noValidate
        defaultValues={defaults}
        toolbar={<FormToolbar />}
        warnWhenUnsavedChanges
        sx={{ maxWidth: 720 }}
      >
        {names.map((name) => (
          <FieldInput key={name} resource={page.resource} name={name} own={page.inputs?.[name]} />
        ))}
        {page.formAid && createElement(page.formAid)}
      </SimpleForm>
    </Create>
  )
}
