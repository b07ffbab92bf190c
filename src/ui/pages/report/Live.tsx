import { useMemo } from 'react';
import { LaunchTimeline, type LaunchPanel } from '../../charts/LaunchTimeline';
import { useReportText } from '../../i18n/useReportText';
import { LaunchTable } from '../../panels/LaunchTable';
import { leadingEntry } from './leadingEntry';
import { COLUMN_WIDTH } from './paper';
import { usePictureWidth } from './useIsPaper';
import type { Report } from './useReport';

interface LiveProps {
  report: Report;
  isPaper: boolean;
}

/** When the better way in could be live: its filing stages and its launches. */
export function Live({ report: { shown, verdict }, isPaper }: LiveProps) {
  const text = useReportText();
  const words = text.report.live;
  const [measure, width] = usePictureWidth(COLUMN_WIDTH, isPaper);
  const path = leadingEntry(verdict.verdict);
  const panels = useMemo((): readonly LaunchPanel[] => {
    const { launchMonth } = shown.result.paths[path];
    const { stages } = shown.pictures[path];
    return [{ path, name: text.paths[path].title, stages, launch: launchMonth }];
  }, [shown, path, text]);
  return (
    <section className="chart memo-live" aria-labelledby="memo-live">
      <h3 id="memo-live">{words.title}</h3>
      <p className="memo-how">{words.how}</p>
      <div ref={measure}>
        <LaunchTimeline panels={panels} width={width} />
      </div>
      <div className="visually-hidden">
        <LaunchTable panels={panels} />
      </div>
    </section>
  );
}
