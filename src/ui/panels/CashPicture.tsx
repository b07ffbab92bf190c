import { useMemo } from 'react';
import { entryPaths } from '../../model/parameters';
import type { Shown } from '../../state/appState';
import { CashFan, type FanPanel } from '../charts/CashFan';
import { useWidth } from '../charts/useWidth';
import { useText } from '../i18n/useText';

interface CashPictureProps {
  shown: Shown | null;
  height: number;
}

const ASSUMED_WIDTH = 500;

/** Cumulative cash by year as a fan for each entry path. */
export function CashPicture({ shown, height }: CashPictureProps) {
  const text = useText();
  const [measure, width] = useWidth(ASSUMED_WIDTH);
  const panels = useMemo<readonly FanPanel[]>(
    () =>
      entryPaths.map((path) => ({
        path,
        name: text.paths[path].title,
        years: shown?.result.paths[path].cumulativeCashByYear ?? [],
        sampleWorlds: shown?.pictures[path].sampleWorlds ?? [],
      })),
    [shown, text],
  );
  return (
    <div ref={measure}>
      <CashFan
        panels={panels}
        horizonYears={(shown?.result.horizonMonths ?? 84) / 12}
        width={width}
        height={height}
      />
    </div>
  );
}
