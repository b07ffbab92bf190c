import { useMemo, useState } from 'react';
import { entryPaths } from '../../model/parameters';
import type { Shown } from '../../state/appState';
import type { LaunchPanel } from '../charts/LaunchTimeline';
import { useText } from '../i18n/useText';
import { useShown } from '../useShown';

type Launches = readonly Omit<LaunchPanel, 'name'>[];

function launchesOf(shown: Shown | null): Launches {
  return entryPaths.map((path) => ({
    path,
    stages: shown?.pictures[path].stages ?? [],
    launch: shown?.result.paths[path].launchMonth ?? null,
  }));
}

/** Filing stages and launches of the run on screen; the same object while they are the same, as most sliders leave them. */
export function useLaunches(): readonly LaunchPanel[] {
  const text = useText();
  const shown = useShown();
  const fresh = useMemo(() => {
    const launches = launchesOf(shown);
    return { launches, says: JSON.stringify(launches) };
  }, [shown]);
  const [kept, setKept] = useState(fresh);
  if (kept.says !== fresh.says) setKept(fresh);
  return useMemo(
    () => kept.launches.map((launch) => ({ ...launch, name: text.paths[launch.path].title })),
    [kept, text],
  );
}
