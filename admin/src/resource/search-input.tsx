import Search from '@mui/icons-material/Search'
import { InputAdornment, TextField } from '@mui/material'
import { useState } from 'react'
import { useInput, useTranslate } from 'react-admin'
import { useWithKey } from '../keyboard/with-key.ts'
import { useComposition } from './composition.ts'

/** The search box of a list; it asks nothing while an input method is composing. */
export function SearchInput() {
  const translate = useTranslate()
  const withKey = useWithKey()
  const { field } = useInput({ source: 'q', defaultValue: '' })
  const [draft, setDraft] = useState<string>()
  const { isComposing, events } = useComposition((text) => {
    setDraft(undefined)
    field.onChange(text)
  })
  return (
    <TextField
      type="search"
      margin="none"
      value={draft ?? field.value ?? ''}
      placeholder={translate('ra.action.search')}
      onChange={({ target }) => (isComposing() ? setDraft(target.value) : field.onChange(target.value))}
      sx={{ flex: '1 1 200px', maxWidth: { sm: 280 } }}
      slotProps={{
        htmlInput: {
          'aria-label': translate('ra.action.search'),
          ...withKey(translate('ra.action.search'), '/'),
          ...events,
        },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <Search fontSize="small" />
            </InputAdornment>
          ),
        },
      }}
    />
  )
}
