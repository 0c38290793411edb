import { Box, Button } from '@mui/material'
import { useLocaleState } from 'react-admin'

/** Changes between Chinese and English; the choice is remembered on this computer. */
export function LanguageSwitch() {
  const [locale, setLocale] = useLocaleState()
  const other =
    locale === 'en'
      ? { locale: 'zh', name: '中文', short: '中', lang: 'zh-CN' }
      : { locale: 'en', name: 'English', short: 'EN', lang: 'en' }
  return (
    <Button
      color="inherit"
      size="small"
      aria-label={other.name}
      lang={other.lang}
      onClick={() => setLocale(other.locale)}
      sx={{ minWidth: 0 }}
    >
      <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
        {other.name}
      </Box>
      <Box component="span" sx={{ display: { sm: 'none' } }} aria-hidden>
        {other.short}
      </Box>
    </Button>
  )
}
