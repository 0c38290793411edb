import { Box } from '@mui/material'

/** A key as it is printed on the keyboard. */
export const Key = ({ name }: { name: string }) => (
  <Box
    component="kbd"
    sx={{ px: 0.75, py: 0.25, border: 1, borderColor: 'divider', borderRadius: 0.75, fontFamily: 'inherit' }}
  >
    {name}
  </Box>
)
