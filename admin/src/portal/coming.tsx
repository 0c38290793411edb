import { createRoot } from 'react-dom/client'
import './portal.css'

type Props = { title: string; text: string }

/** Fills the page with one card: what will stand here, and the way to the console. */
export function showComing({ title, text }: Props): void {
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no element "root".')
  createRoot(root).render(
    <>
      <header>
        <h1>{title}</h1>
        <p>同心 · 市南区区域化基层治理</p>
      </header>
      <main>
        <section className="card">
          <h2>即将开放</h2>
          <p>{text}</p>
          <a className="button" href="/">
            前往管理后台
          </a>
        </section>
      </main>
    </>,
  )
}
