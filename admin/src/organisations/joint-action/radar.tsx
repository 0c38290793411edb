import { Box } from '@mui/material'

const [RADIUS, MARGIN] = [80, 22]
const CENTRE = RADIUS + MARGIN

/** Values around a centre, the greatest at the rim, numbered as in the list beside it; what it says is said there. */
export function Radar({ values }: { values: readonly number[] }) {
  const most = Math.max(1, ...values)
  const at = (index: number, share: number) => {
    const angle = (2 * Math.PI * index) / values.length - Math.PI / 2
    return [CENTRE + Math.cos(angle) * RADIUS * share, CENTRE + Math.sin(angle) * RADIUS * share] as const
  }
  const ring = (share: (index: number) => number) => values.map((_, index) => at(index, share(index)).join()).join(' ')
  return (
    <Box
      component="svg"
      aria-hidden
      viewBox={`0 0 ${CENTRE * 2} ${CENTRE * 2}`}
      sx={{ width: CENTRE * 2, maxWidth: '100%', color: 'primary.main' }}
    >
      {[1 / 3, 2 / 3, 1].map((share) => (
        <polygon key={share} points={ring(() => share)} fill="none" stroke="currentColor" opacity={0.25} />
      ))}
      <polygon
        points={ring((index) => (values[index] ?? 0) / most)}
        fill="currentColor"
        fillOpacity={0.3}
        stroke="currentColor"
        strokeWidth={2}
      />
      {values.map((_, index) => {
        const [x, y] = at(index, 1.18)
        return (
          <text
            key={`${x} ${y}`}
            x={x}
            y={y}
            fontSize={13}
            fill="currentColor"
            textAnchor="middle"
            dominantBaseline="middle"
          >
            {index + 1}
          </text>
        )
      })}
    </Box>
  )
}
