import { type PaletteOptions } from '@mui/material'
import { defaultDarkTheme, defaultLightTheme, type RaThemeOptions } from 'react-admin'

const fontFamily = [
  'system-ui',
  '-apple-system',
  '"PingFang SC"',
  '"Hiragino Sans GB"',
  '"Microsoft YaHei"',
  '"Noto Sans SC"',
  '"Noto Sans CJK SC"',
  'sans-serif',
].join(',')

const outlined = { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } } as const

// The bulk toolbar stands over the head of the table, beside its checkbox, and leaves the filters in sight.
// While it is invisible it is no place for the keyboard.
const bulkToolbar = {
  '& .RaBulkActionsToolbar-toolbar': { transform: 'none', left: 42, minHeight: 40, height: 40 },
  '& .RaBulkActionsToolbar-toolbar.RaBulkActionsToolbar-collapsed': { minHeight: 0, height: 0, visibility: 'hidden' },
} as const

const theme = (base: RaThemeOptions, palette: PaletteOptions, line: string): RaThemeOptions => ({
  ...base,
  palette: { ...base.palette, ...palette },
  shape: { borderRadius: 6 },
  sidebar: { width: 208, closedWidth: 55 },
  // nothing grows, fades or slides for whoever told the device so
  motion: { reducedMotion: 'system' },
  typography: {
    fontFamily,
    fontSize: 14,
    h5: { fontSize: '1.35rem', fontWeight: 600 },
    h6: { fontSize: '1.05rem', fontWeight: 600 },
    button: { textTransform: 'none', fontWeight: 500 },
  },
  components: {
    ...base.components,
    MuiTextField: outlined,
    MuiFormControl: outlined,
    MuiAutocomplete: { defaultProps: { fullWidth: true, size: 'small' } },
    MuiCard: { defaultProps: { variant: 'outlined' }, styleOverrides: { root: { borderColor: line } } },
    MuiAppBar: { defaultProps: { elevation: 0 } },
    // a theme knows no language
    MuiLinearProgress: { defaultProps: { 'aria-label': '加载中 Loading' } },
    MuiTableCell: {
      styleOverrides: {
        head: {
          fontWeight: 600,
          whiteSpace: 'nowrap',
          '& .select-all': { padding: 4, '& svg': { fontSize: '1.25rem' } },
        },
        root: { borderColor: line, '&.MuiTableCell-sizeSmall': { paddingTop: 7, paddingBottom: 7 } },
      },
    },
    MuiToggleButton: { styleOverrides: { root: { color: palette.text?.primary } } },
    MuiTableSortLabel: { styleOverrides: { root: { minHeight: 24 } } },
    MuiFormHelperText: { styleOverrides: { root: { marginLeft: 2, marginRight: 2 } } },
    RaBulkActionsToolbar: { styleOverrides: { root: bulkToolbar } },
    RaNotification: { styleOverrides: { root: { '& .RaNotification-undo': { color: 'inherit', fontWeight: 700 } } } },
    RaTopToolbar: { styleOverrides: { root: { paddingBottom: 8 } } },
  },
})

const light: PaletteOptions = {
  mode: 'light',
  primary: { main: '#b3261e' },
  secondary: { main: '#8c1d18' },
  background: { default: '#f7f7f6', paper: '#ffffff' },
  text: { primary: '#1f1f1f', secondary: '#595959' },
  success: { main: '#1e6b34' },
  warning: { main: '#8a4200' },
  info: { main: '#0b5585' },
  error: { main: '#b3261e' },
}

const dark: PaletteOptions = {
  mode: 'dark',
  primary: { main: '#ffb4ab' },
  secondary: { main: '#3b1512', contrastText: '#ffffff' },
  background: { default: '#141414', paper: '#1d1d1d' },
  text: { primary: '#f0f0f0', secondary: '#b9b9b9' },
  success: { main: '#8fd6a3' },
  warning: { main: '#f3bd7a' },
  info: { main: '#93cdf5' },
  error: { main: '#ff9d94' },
}

export const lightTheme = theme(defaultLightTheme, light, '#e3e1df')
export const darkTheme = theme(defaultDarkTheme, dark, '#383838')
