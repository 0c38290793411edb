import { AppBar, LoadingIndicator, TitlePortal, ToggleThemeButton, useTranslate } from 'react-admin'
import { KeyboardButtons } from '../keyboard/keyboard-buttons.tsx'
import { ActingSwitch } from './acting-switch.tsx'
import { LanguageSwitch } from './language-switch.tsx'

const tools = (
  <>
    <ActingSwitch />
    <KeyboardButtons />
    <LanguageSwitch />
    <ToggleThemeButton />
    <Loading />
  </>
)

/** Turns while something is asked; said to who does not see it. */
function Loading() {
  const translate = useTranslate()
  return <LoadingIndicator aria-label={translate('ra.page.loading')} />
}

/** The bar above every page: its title, the acting duty, language, light or dark, the account. */
export const ConsoleBar = () => (
  <AppBar alwaysOn toolbar={tools}>
    <TitlePortal />
  </AppBar>
)
