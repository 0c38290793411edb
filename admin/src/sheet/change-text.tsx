import { Box } from '@mui/material'
import { useLanguage, useSay } from '../words/words.ts'
import { type Change } from './plan-rows.ts'
import { valueInWords } from './value-in-words.ts'

/** One cell's difference: what stands there, struck through, and what will. */
export function ChangeText({ change: { column, from, to, names }, isNew }: { change: Change; isNew: boolean }) {
  const say = useSay()
  const language = useLanguage()
  return (
    <div>
      {say(column.field.label)}
      {language === 'en' ? ': ' : '：'}
      {!isNew && (
        <>
          <Box component="del" sx={{ color: 'text.secondary' }}>
            {names?.from ?? valueInWords(from, column.field, language)}
          </Box>
          {' → '}
        </>
      )}
      <Box component="ins" sx={{ textDecoration: 'none', fontWeight: 600 }}>
        {names?.to ?? valueInWords(to, column.field, language)}
      </Box>
    </div>
  )
}
