import { SvgIcon } from '@mui/material'

/** The district's word for its joint work, 同心圆, as a mark. */
export const Rings = () => (
  <SvgIcon viewBox="0 0 32 32" sx={{ fontSize: 44 }} aria-hidden>
    <g fill="none" stroke="currentColor" strokeWidth="2">
      <circle cx="16" cy="16" r="13" />
      <circle cx="16" cy="16" r="8" />
    </g>
    <circle cx="16" cy="16" r="3" />
  </SvgIcon>
)
