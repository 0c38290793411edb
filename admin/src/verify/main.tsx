import { createRoot } from 'react-dom/client'
import '../portal/portal.css'
import './verify.css'
import { VerifyPage } from './verify-page.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element "root".')
createRoot(root).render(<VerifyPage />)
