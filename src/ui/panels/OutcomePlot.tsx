import { useMemo } from 'react';
import type { Pictures } from '../../analysis/result';
import { pathIds, type PathId } from '../../model/parameters';
import { CumulativePlot } from '../charts/CumulativePlot';
import { DotPlot } from '../charts/DotPlot';
import { countWorse, type OutcomeRow } from '../charts/dotStacks';
import { LossLine } from '../charts/LossLine';
import { useWidth } from '../charts/useWidth';
import { useText } from '../i18n/useText';

export type PlotKind = 'dots' | 'curves';

interface OutcomePlotProps {
  kind: PlotKind;
  rows: readonly OutcomeRow[];
  pictures: Pictures | null;
  medians: Readonly<Record<PathId, number>> | null;
  domain: readonly [number, number];
  lossLine: number;
  rowHeight: number;
  names: Readonly<Record<PathId, string>> | undefined;
  onLossLine: (value: number) => void;
}

const ASSUMED_WIDTH = 520;

/** Outcomes of the three paths on one axis, with the loss line across them. */
export function OutcomePlot(props: OutcomePlotProps) {
  const { kind, rows, pictures, medians, domain, lossLine, rowHeight, names, onLossLine } = props;
  const text = useText();
  const [measure, width] = useWidth(ASSUMED_WIDTH);
  const curves = useMemo(
    () =>
      pictures === null ? [] : pathIds.map((path) => ({ path, sortedValues: pictures[path].sortedValues })),
    [pictures],
  );
  const short = useMemo(
    () => ({
      exit: text.paths.exit.short,
      bifurcation: text.paths.bifurcation.short,
      partner: text.paths.partner.short,
    }),
    [text],
  );
  const height = rows.length * rowHeight;
  const counts = text.format.some(
    rows.map(({ path, outcomes }) => {
      const count = pictures === null ? text.strategies.none : countWorse(outcomes, lossLine);
      return `${text.paths[path].title} ${count}`;
    }),
  );
  return (
    <div ref={measure} className="outcome-plot">
      {kind === 'dots' ? (
        <DotPlot
          rows={rows}
          medians={medians}
          domain={domain}
          lossLine={lossLine}
          width={width}
          rowHeight={rowHeight}
          {...(names === undefined ? {} : { names })}
        />
      ) : (
        <CumulativePlot
          rows={curves}
          names={short}
          domain={domain}
          lossLine={lossLine}
          width={width}
          height={height}
        />
      )}
      <LossLine
        value={lossLine}
        domain={domain}
        width={width}
        height={height}
        counts={counts}
        onChange={onLossLine}
      />
    </div>
  );
}
