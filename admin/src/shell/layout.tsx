import { Layout, type LayoutProps } from 'react-admin'
import { Keyboard } from '../keyboard/keyboard.tsx'
import { PrintStyles } from '../print/print-styles.tsx'
import { ConsoleBar } from './app-bar.tsx'
import { ConsoleMenu } from './menu.tsx'

/** The frame of every page of the console. */
export const ConsoleLayout = (props: LayoutProps) => (
  <>
    <PrintStyles />
    <Keyboard />
    <Layout {...props} appBar={ConsoleBar} menu={ConsoleMenu} />
  </>
)
