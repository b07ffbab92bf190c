import { memo, useMemo } from 'react';
import { pathIds, type PathId } from '../../model/parameters';
import { outcomeDomain } from '../charts/dotStacks';
import { useActions, useApp } from '../StoreContext';
import { useShown } from '../useShown';
import { OutcomePlot, type PlotKind } from './OutcomePlot';
import { outcomeRows } from './outcomeRows';

interface LiveOutcomePlotProps {
  kind: PlotKind;
  rowHeight: number;
  names: Readonly<Record<PathId, string>> | undefined;
}

/** The outcome plot of the run on screen; it redraws in a turn of its own, as it is the heaviest part of the page. */
export const LiveOutcomePlot = memo(function LiveOutcomePlot({
  kind,
  rowHeight,
  names,
}: LiveOutcomePlotProps) {
  const actions = useActions();
  const shown = useShown();
  const lossLine = useApp((state) => state.lossLine);
  const rows = useMemo(() => outcomeRows(shown), [shown]);
  const domain = useMemo(() => outcomeDomain(rows), [rows]);
  const medians = useMemo(
    () =>
      shown === null
        ? null
        : (Object.fromEntries(pathIds.map((path) => [path, shown.result.paths[path].value.p50])) as Record<
            PathId,
            number
          >),
    [shown],
  );
  return (
    <OutcomePlot
      kind={kind}
      rows={rows}
      pictures={shown?.pictures ?? null}
      medians={medians}
      domain={domain}
      lossLine={lossLine}
      rowHeight={rowHeight}
      names={names}
      onLossLine={(value) => actions.setLossLine(value)}
    />
  );
});
