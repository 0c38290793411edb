import { Button, Toolbar } from '@mui/material'
import { SaveButton, useTranslate } from 'react-admin'
import { useNavigate } from 'react-router-dom'

/** Save, or go back without saving. */
export function FormToolbar() {
  const translate = useTranslate()
  const navigate = useNavigate()
  return (
    <Toolbar sx={{ gap: 1 }} variant="dense">
      <SaveButton />
      <Button color="inherit" onClick={() => navigate(-1)}>
        {translate('ra.action.cancel')}
      </Button>
    </Toolbar>
  )
}
