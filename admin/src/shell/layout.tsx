import { Layout, type LayoutProps } from 'react-admin'
import { ConsoleBar } from './app-bar.tsx'
import { ConsoleMenu } from './menu.tsx'

/** The frame of every page of the console. */
export const ConsoleLayout = (props: LayoutProps) => <Layout {...props} appBar={ConsoleBar} menu={ConsoleMenu} />
