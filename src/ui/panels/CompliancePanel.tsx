import { memo, useMemo } from 'react';
import { entryPaths, type EntryPath } from '../../model/parameters';
import type { Shown } from '../../state/appState';
import { ChartFrame } from '../charts/ChartFrame';
import { PathMark } from '../charts/PathMark';
import { useWidth } from '../charts/useWidth';
import { percent, points } from '../format';
import { Terms } from '../glossary/Terms';
import { useMoneyText } from '../i18n/useMoneyText';
import { lazyPart } from '../lazyPart';
import { useShown } from '../useShown';
import { ERRORS } from '../verdict';
import { ComplianceTable } from './ComplianceTable';
import { complianceYears } from './complianceYears';
import './compliance.css';

const ComplianceBars = lazyPart(
  'asked',
  async () => (await import('../charts/ComplianceBars')).ComplianceBars,
);

const terms = ['complianceTax'] as const;

const ASSUMED_WIDTH = 320;
const GAP = 20;
const HEIGHT = 226;
/** Names and rates above the bars, and what the colours mean under them, px. */
const HEAD = 40;
const KEY = 44;

/** What compliance costs in each year against revenue, and as a part of it, for both entry paths. */
export const CompliancePanel = memo(function CompliancePanel() {
  const text = useMoneyText();
  const words = text.complianceTax;
  const shown = useShown(false);
  const [measure, width] = useWidth(ASSUMED_WIDTH);
  const years = useMemo(
    () => ({
      bifurcation: complianceYears(shown, 'bifurcation'),
      partner: complianceYears(shown, 'partner'),
    }),
    [shown],
  );
  const height = HEAD + HEIGHT + KEY;
  return (
    <ChartFrame
      question={words.question}
      how={<Terms text={words.how} terms={terms} />}
      height={height}
      table={<ComplianceTable shown={shown} />}
    >
      <div ref={measure} className="compliance" style={{ columnGap: GAP }}>
        {entryPaths.map((path) => (
          <div key={path} className={path}>
            <Rate path={path} shown={shown} />
            <ComplianceBars
              path={path}
              years={years[path]}
              width={Math.floor((width - GAP) / 2)}
              height={HEIGHT}
              placeholder={<div style={{ height: HEIGHT }} />}
            />
          </div>
        ))}
      </div>
      <p className="compliance-key exit" aria-hidden="true">
        {(['peopleAndFiling', 'hostingAndInfrastructure', 'moderation'] as const).map((part) => (
          <span key={part}>
            <i className={`tax-part ${part}`} />
            {words.parts[part]}
          </span>
        ))}
        <span>
          <i className="key-outline" />
          {words.revenue}
        </span>
      </p>
    </ChartFrame>
  );
});

/** The compliance tax of a path as a part of its revenue, with its error. */
function Rate({ path, shown }: { path: EntryPath; shown: Shown | null }) {
  const text = useMoneyText();
  const words = text.complianceTax;
  const result = shown?.result.paths[path];
  const rate = result?.complianceTaxRate ?? null;
  const error = result?.standardErrors?.['complianceTaxRate'];
  return (
    <p className="compliance-rate">
      <strong>
        <PathMark path={path} size={10} />
        {text.paths[path].title}
      </strong>
      <span>
        {rate !== null ? words.rate({ rate: percent(rate) }) : shown === null ? '' : words.noRevenue}
        {rate !== null && error !== undefined && (
          <small> {words.rateError({ points: points(ERRORS * error) })}</small>
        )}
      </span>
    </p>
  );
}
