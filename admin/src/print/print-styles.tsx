import { GlobalStyles } from '@mui/material'

const gone = [
  'header',
  'nav',
  'button:not(.Mui-disabled)',
  '.no-print',
  '.skip-nav-button',
  '.MuiDrawer-root',
  '.MuiSnackbar-root',
  '.MuiFab-root',
  '.MuiTablePagination-root',
  '.MuiToolbar-root',
  '.RaTopToolbar-root',
  '.RaBulkActionsToolbar-root',
  '.MuiTableSortLabel-icon',
].join(', ')

/** On paper a page is black on white, without what only a screen can use; a table has lines, and no row is cut. */
export const PrintStyles = () => (
  <GlobalStyles
    styles={{
      '@page': { size: 'A4', margin: '14mm 12mm' },
      '@media print': {
        ':root': { colorScheme: 'light' },
        '*, *::before, *::after': {
          color: '#000 !important',
          background: 'transparent !important',
          boxShadow: 'none !important',
        },
        'html, body': { background: '#fff !important' },
        [gone]: { display: 'none !important' },
        '.RaLayout-appFrame': { marginTop: '0 !important' },
        '.RaLayout-content': { padding: '0 !important' },
        '.MuiCard-root': { border: '0 !important', overflow: 'visible !important' },
        '.MuiCardContent-root': { padding: '0 !important' },
        '.MuiChip-root': { border: '0 !important', height: 'auto !important', margin: '0 !important' },
        '.MuiChip-label': { padding: '0 2px !important' },
        a: { textDecoration: 'none !important' },
        // a list that belongs to a record: how many it has is worth its ink, its button is not
        '.MuiButton-root': { border: '0 !important', padding: '0 16px 0 0 !important' },
        table: { borderCollapse: 'collapse !important', width: '100%' },
        thead: { display: 'table-header-group' },
        tr: { breakInside: 'avoid' },
        'th, td': {
          border: '1px solid #888 !important',
          padding: '3px 6px !important',
          fontSize: '12px !important',
          position: 'static !important',
          // words wrap on paper, for it cannot be scrolled
          whiteSpace: 'normal !important',
        },
        'dl > div': { breakInside: 'avoid' },
      },
    }}
  />
)
