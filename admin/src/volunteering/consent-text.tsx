import Article from '@mui/icons-material/ArticleOutlined'
import { resource } from '../resource/resource.tsx'

export const consentText = resource('consentTexts', {
  icon: Article,
  list: ['purpose', 'edition', 'validFrom', 'text'],
  filters: ['purpose', 'sample'],
  form: ['purpose', 'edition', 'validFrom', 'text'],
  sort: ['edition', 'DESC'],
})
