import { Box } from '@mui/material'

const [WIDTH, STEP, GAP, LEAST] = [320, 46, 4, 36]

/** Values one below the other, each as wide as it is great, numbered as in the table beside; what it says is said there. */
export function Funnel({ values }: { values: readonly number[] }) {
  const most = Math.max(1, ...values)
  // the stroke stands half outside
  const widthOf = (value: number) => LEAST + ((WIDTH - 2 - LEAST) * value) / most
  return (
    <Box
      component="svg"
      aria-hidden
      viewBox={`0 0 ${WIDTH} ${values.length * STEP}`}
      sx={{ width: WIDTH, maxWidth: '100%', color: 'primary.main' }}
    >
      {values.map((value, at) => {
        const [top, width] = [at * STEP, widthOf(value)]
        return (
          <g key={`${top} ${value}`}>
            <rect
              x={(WIDTH - width) / 2}
              y={top}
              width={width}
              height={STEP - GAP}
              fill="currentColor"
              fillOpacity={0.25}
              stroke="currentColor"
            />
            <text
              x={WIDTH / 2}
              y={top + (STEP - GAP) / 2}
              fontSize={14}
              fill="currentColor"
              textAnchor="middle"
              dominantBaseline="middle"
            >
              {at + 1}
            </text>
          </g>
        )
      })}
    </Box>
  )
}
