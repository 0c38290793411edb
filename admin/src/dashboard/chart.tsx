import { useTheme } from '@mui/material'
import { BarChart, LineChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'

use([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer])

export type Series = { type: 'bar' | 'line'; name: string; data: readonly (number | null)[] }
type Props = {
  label: string
  categories: readonly string[]
  series: readonly Series[]
  /** What a click on a bar or a point leads to, by its place in `categories` and `series`. */
  onOpen?: (category: number, series: number) => void
}

/** A chart in the colours of the page; its numbers stand in a table beside it for whoever does not see it. */
export function Chart({ label, categories, series, onOpen }: Props) {
  const { palette, typography } = useTheme()
  const element = useRef<HTMLDivElement>(null)
  const drawn = JSON.stringify({ categories, series })
  useEffect(() => {
    const given = JSON.parse(drawn) as Pick<Props, 'categories' | 'series'>
    const axisLabel = { color: palette.text.secondary }
    const chart = init(element.current, undefined, { renderer: 'svg' })
    chart.setOption({
      aria: { enabled: true, label: { description: label } },
      animation: false,
      color: [palette.primary.main, palette.info.main, palette.success.main],
      textStyle: { fontFamily: typography.fontFamily },
      legend: { top: 0, textStyle: { color: palette.text.primary } },
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
      grid: { left: 8, right: 8, top: 36, bottom: 8, containLabel: true },
      xAxis: { type: 'category', data: given.categories, axisLabel: { ...axisLabel, interval: 0, rotate: 40 } },
      yAxis: { type: 'value', minInterval: 1, axisLabel, splitLine: { lineStyle: { color: palette.divider } } },
      series: given.series,
    })
    if (onOpen) chart.on('click', ({ dataIndex, seriesIndex = 0 }) => onOpen(dataIndex, seriesIndex))
    const resized = new ResizeObserver(() => chart.resize())
    if (element.current) resized.observe(element.current)
    return () => {
      resized.disconnect()
      chart.dispose()
    }
  }, [label, drawn, onOpen, palette, typography])
  return <div ref={element} role="img" aria-label={label} style={{ height: 300, width: '100%' }} />
}
