import { Button, Toolbar } from '@mui/material'
import { SaveButton, useTranslate } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import { useWithKey } from '../keyboard/with-key.ts'

/** Save, or go back without saving. */
export function FormToolbar() {
  const translate = useTranslate()
  const navigate = useNavigate()
  const withKey = useWithKey()
  return (
    <Toolbar sx={{ gap: 1 }} variant="dense">
      <SaveButton {...withKey(translate('ra.action.save'), 'Control+S')} />
      <Button color="inherit" onClick={() => navigate(-1)}>
        {translate('ra.action.cancel')}
      </Button>
    </Toolbar>
  )
}
