import { useMemo } from 'react';
import { parameterOfKey } from '../../../model/values';
import { MODEL_VERSION } from '../../../model/version';
import { changedKeys } from '../../../share/shareLink';
import { parameterView } from '../../../state/parameterView';
import { changeCount } from '../../../state/selectors';
import { count, plain } from '../../format';
import type { ReportText } from '../../i18n/en/report';
import { useReportText } from '../../i18n/useReportText';
import { parameterValue } from '../../parameterDisplay';
import { memoLink } from './memoLink';
import { qrCode, type QrCode } from './qrCode';
import type { Report } from './useReport';
import { valueName } from './valueName';

/** Changes that are named; the others are counted. */
const NAMED = 6;
/** Side of a module of the code, px: 0.3 mm. */
const MODULE = 1.14;

/** How the figures came about, and how to have them again. */
export function MethodLine({ report, isReady }: { report: Report; isReady: boolean }) {
  const text = useReportText();
  const words = text.report.method;
  const { shown } = report;
  const { draws, fingerprint } = shown.result;
  const { link, code } = useMemo(() => linkWithCode(report), [report]);
  const says = [
    words.run({
      worlds: count(draws),
      seed: String(shown.inputs.seed),
      version: MODEL_VERSION,
      fingerprint,
    }),
    ...formula(report, text),
    changesInWords(report, text),
    words.link,
    words.disclaimer,
  ];
  return (
    <footer className="memo-method">
      {code !== null && (
        <svg
          className="memo-code"
          width={MODULE * code.size}
          height={MODULE * code.size}
          viewBox={`0 0 ${code.size} ${code.size}`}
          role="img"
          aria-label={words.code}
        >
          <rect className="code-light" width={code.size} height={code.size} />
          <path className="code-dark" d={code.outline} />
        </svg>
      )}
      <div>
        {!isReady && <p className="memo-unfinished">{text.report.unfinished}</p>}
        <p>{says.join(text.report.gap)}</p>
        <p>
          <a className="memo-link" href={link}>
            {code === null ? words.tooLong : link}
          </a>
        </p>
      </div>
    </footer>
  );
}

/** The link and its code; reasons are left out where only that makes it short enough for one. */
function linkWithCode({ shown, reasons }: Report): { readonly link: string; readonly code: QrCode | null } {
  const link = memoLink(shown, reasons);
  const code = qrCode(link);
  if (code !== null) return { link, code };
  const shorter = memoLink(shown, {});
  const found = qrCode(shorter);
  return { link: found === null ? link : shorter, code: found };
}

/** How risk-adjusted ROI is made up, with the weights in use. */
function formula({ shown, scenario, verdict }: Report, text: ReportText): string[] {
  if (verdict.verdict.criterion !== 'riskAdjusted') return [];
  const { centre: weight } = parameterView({ scenario, inputs: shown.inputs }, 'riskAversion');
  return [
    text.report.method.riskAdjusted({
      mean: plain(1 - weight),
      weight: plain(weight),
      tail: text.format.share(verdict.tail),
      capital: text.format.money(shown.result.capitalEnvelope),
    }),
  ];
}

function changesInWords({ shown, scenario }: Report, text: ReportText): string {
  const words = text.report.method;
  const keys = changedKeys(shown.inputs.overrides);
  const { correlations, rules } = shown.inputs;
  if (changeCount(shown.inputs) === 0) return words.asPublished;
  const named = keys.slice(0, NAMED).map((key) => {
    const { value } = parameterView({ scenario, inputs: shown.inputs }, key);
    return words.change({
      label: text.format.inSentence(valueName(key, text)),
      value: parameterValue(parameterOfKey(key), value, text),
    });
  });
  const together = correlations === undefined ? [] : [words.together({ count: correlations.length })];
  const switched = rules === undefined ? [] : [words.ruled({ count: rules.length })];
  const changes = text.format.some([...switched, ...together, ...named]);
  return keys.length > NAMED
    ? words.changedMore({ changes, count: count(keys.length - NAMED) })
    : words.changed({ changes });
}
