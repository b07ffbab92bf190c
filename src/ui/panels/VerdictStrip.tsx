import { pathIds } from '../../model/parameters';
import { apportion } from '../apportion';
import { PathMark } from '../charts/PathMark';
import { points } from '../format';
import { useText } from '../i18n/useText';
import type { Text } from '../i18n/en/page';
import { ERRORS } from '../verdict';
import { useShownVerdict, type ShownVerdict } from './useShownVerdict';
import './verdictStrip.css';

/** The lead in a few words: "Partner-led leads by 3.9 pt ± 0.3". */
export function leadInWords(
  { result, verdict }: ShownVerdict,
  text: Text,
): readonly [lead: string, error: string] {
  const { ranking, lead, tied, criterion } = verdict;
  if (tied.length > 0) return [text.rail.tooClose, ''];
  const isMoney = criterion === 'certaintyEquivalent';
  const { title } = text.paths[ranking[0]];
  const twice = ERRORS * lead.standardError;
  return isMoney
    ? [
        text.rail.leadBy({ leader: title, gap: text.format.money(lead.gap * result.capitalEnvelope) }),
        text.strategies.errorMoney({ money: text.format.money(twice * result.capitalEnvelope) }),
      ]
    : [
        text.rail.leadByPoints({ leader: title, gap: points(lead.gap) }),
        text.rail.error({ points: points(twice) }),
      ];
}

/** The verdict while it is scrolled out of sight. It says nothing new, so it is not read out. */
export function VerdictStrip() {
  const text = useText();
  const shown = useShownVerdict();
  if (shown === null) return null;
  const [lead, error] = leadInWords(shown, text);
  const [leader] = shown.verdict.ranking;
  const isTied = shown.verdict.tied.length > 0;
  const shares = apportion(
    pathIds.map((path) => shown.result.paths[path].probabilityBest),
    100,
  );
  return (
    <div className="verdict-strip" aria-hidden="true">
      <span className={`strip-lead ${isTied ? '' : leader}`}>
        {!isTied && <PathMark path={leader} />} {lead}
      </span>
      <span className="strip-error">{error}</span>
      <span className="strip-bar">
        {pathIds.map((path, index) => (
          <span key={path} className={path} style={{ flexGrow: shares[index]! }}>
            {shares[index]! >= 8 ? shares[index] : ''}
          </span>
        ))}
      </span>
    </div>
  );
}
