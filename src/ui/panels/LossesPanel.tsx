import { memo, useMemo } from 'react';
import { pricedInTheRate, type CausesOfLoss } from '../../analysis/causeLosses';
import { entryPaths } from '../../model/parameters';
import { causes, type Cause } from '../../model/pathOutcome';
import { LOSS_DRAWS } from '../../state/analysisPlan';
import { ChartFrame } from '../charts/ChartFrame';
import { lossBarsHeight } from '../charts/lossRoom';
import { lossAmount, lossRows, unknownRows } from '../charts/lossRows';
import { PathMark } from '../charts/PathMark';
import { useWidth } from '../charts/useWidth';
import { count } from '../format';
import { useMoneyText } from '../i18n/useMoneyText';
import { lazyPart } from '../lazyPart';
import { lastYear } from '../shownRun';
import { useInSight } from '../useInSight';
import { useShown } from '../useShown';
import { ERRORS } from '../verdict';
import { LossTable } from './LossTable';
import { useFoundLosses } from './useFoundLosses';
import { useRanking } from './useRanking';
import './losses.css';

const LossBars = lazyPart('asked', async () => (await import('../charts/LossBars')).LossBars);

const ASSUMED_WIDTH = 320;
const ASSUMED_HORIZON = 84;
/** Room above the bars for what the colours mean, px. */
const KEY = 20;
const none: ReadonlySet<Cause> = new Set();

/** Twice the largest standard error of a loss, USD m. */
function largestError(found: CausesOfLoss): number {
  const errors = entryPaths.flatMap((path) =>
    causes.map((cause) => found[path][cause]?.loss.standardError ?? 0),
  );
  return ERRORS * Math.max(...errors);
}

/** What goes wrong on the entry paths: what each cause costs on average, and how likely it is. */
export const LossesPanel = memo(function LossesPanel() {
  const text = useMoneyText();
  const words = text.losses;
  const inSight = useInSight('losses');
  const shown = useShown(false);
  const found = useFoundLosses();
  const { mode } = useRanking();
  const [measure, width] = useWidth(ASSUMED_WIDTH);
  const year = String(lastYear(shown?.result.horizonMonths ?? ASSUMED_HORIZON));
  const rows = useMemo(() => (found === null ? unknownRows : lossRows(found.value)), [found]);
  const inTheRate = mode === 'D3' ? pricedInTheRate : none;
  const drawnWords = useMemo(() => ({ ...words, chance: words.chance({ year }) }), [words, year]);
  const height = lossBarsHeight(causes.length);
  return (
    <div ref={inSight} className="losses-panel">
      <ChartFrame
        question={words.question}
        how={
          found === null
            ? words.loading
            : words.how({ draws: count(LOSS_DRAWS), error: lossAmount(largestError(found.value)) })
        }
        height={KEY + height}
        table={<LossTable rows={rows} year={year} inTheRate={inTheRate} isStale={found?.isStale === true} />}
      >
        <p className="losses-key">
          {entryPaths.map((path) => (
            <span key={path} className={path}>
              <PathMark path={path} size={10} />
              {text.paths[path].title}
            </span>
          ))}
          <span>{found === null ? words.awaited : found.isStale ? words.earlier : ''}</span>
        </p>
        <div ref={measure}>
          <LossBars
            rows={rows}
            names={text.causes}
            words={drawnWords}
            inTheRate={inTheRate}
            width={width}
            isStale={found?.isStale === true}
            placeholder={<div style={{ height }} />}
          />
        </div>
      </ChartFrame>
    </div>
  );
});
