import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import './portal.css'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element "root".')
createRoot(root).render(<App />)
