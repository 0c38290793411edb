import { AppBar, LoadingIndicator, TitlePortal, ToggleThemeButton } from 'react-admin'
import { KeyboardButtons } from '../keyboard/keyboard-buttons.tsx'
import { ActingSwitch } from './acting-switch.tsx'
import { LanguageSwitch } from './language-switch.tsx'

const tools = (
  <>
    <ActingSwitch />
    <KeyboardButtons />
    <LanguageSwitch />
    <ToggleThemeButton />
    <LoadingIndicator />
  </>
)

/** The bar above every page: its title, the acting duty, language, light or dark, the account. */
export const ConsoleBar = () => (
  <AppBar alwaysOn toolbar={tools}>
    <TitlePortal />
  </AppBar>
)
