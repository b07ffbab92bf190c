import { scaleLinear } from 'd3-scale';
import { memo } from 'react';
import { Bar, BarChart, CartesianGrid, ReferenceLine, XAxis, YAxis } from 'recharts';
import type { ComplianceTaxPart } from '../../model/complianceTaxParts';
import type { EntryPath } from '../../model/parameters';
import { tick, year as yearOf } from '../format';
import { axisTheme, bareAxis, barTheme, chartTheme, gridTheme, zeroTheme } from './rechartsTheme';
import './complianceBars.css';

/** Mean revenue and parts of the compliance tax of a year, USD m. */
export type ComplianceYear = { readonly year: number; readonly revenue: number } & Readonly<
  Record<ComplianceTaxPart, number>
>;

interface ComplianceBarsProps {
  path: EntryPath;
  years: readonly ComplianceYear[];
  width: number;
  height: number;
}

/** Parts from the axis upwards. */
export const stackedParts: readonly ComplianceTaxPart[] = [
  'peopleAndFiling',
  'hostingAndInfrastructure',
  'moderation',
];

const LEFT = 34;
const TOP = 8;
const BOTTOM = 24;
/** Room that a year needs to be written, px. */
const YEAR = 26;
const HEADROOM = 1.04;
/** Width of the outlined revenue as a part of the room of a year, and how far the tax stays inside it, px. */
const OUTLINE = 0.76;
const INSET = 2.5;

/** The compliance tax of each year in its parts, inside the outlined revenue of the year, on a scale of its own. */
export const ComplianceBars = memo(function ComplianceBars({
  path,
  years,
  width,
  height,
}: ComplianceBarsProps) {
  const most = Math.max(
    0,
    ...years.map((year) =>
      Math.max(
        year.revenue,
        stackedParts.reduce((sum, part) => sum + year[part], 0),
      ),
    ),
  );
  const scale = scaleLinear([0, most === 0 ? 1 : most * HEADROOM], [0, 1]);
  const outline = (OUTLINE * (width - LEFT)) / Math.max(1, years.length);
  const every = Math.max(1, Math.ceil((YEAR * years.length) / (width - LEFT)));
  return (
    <BarChart
      {...chartTheme}
      className={`compliance-bars ${path}`}
      width={width}
      height={height}
      data={[...years]}
      margin={{ top: TOP, right: 0, bottom: 0, left: 0 }}
    >
      <CartesianGrid {...gridTheme} vertical={false} syncWithTicks />
      <XAxis
        {...axisTheme}
        dataKey="year"
        height={BOTTOM}
        tickFormatter={(year: number, index) => (index % every === 0 ? yearOf(year, true) : '')}
      />
      <XAxis {...bareAxis} xAxisId="outline" dataKey="year" />
      <YAxis
        {...axisTheme}
        width={LEFT}
        domain={scale.domain()}
        ticks={scale.ticks(4)}
        tickFormatter={(value: number) => tick(value).replace('+', '')}
      />
      {stackedParts.map((part) => (
        <Bar
          key={part}
          {...barTheme}
          dataKey={part}
          stackId="tax"
          barSize={outline - 2 * INSET}
          className={`tax-part ${part}`}
        />
      ))}
      <Bar
        {...barTheme}
        dataKey="revenue"
        xAxisId="outline"
        barSize={outline}
        className="revenue-outline"
        fill="none"
      />
      <ReferenceLine {...zeroTheme} y={0} />
    </BarChart>
  );
});
