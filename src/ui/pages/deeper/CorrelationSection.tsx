import { isUpToDate } from '../../../state/selectors';
import { RichText } from '../../i18n/RichText';
import { useCorrelationText } from '../../i18n/useCorrelationText';
import { useShownVerdict, type ShownVerdict } from '../../panels/useShownVerdict';
import { useVerdictSentences } from '../../panels/useVerdictSentences';
import { useApp } from '../../StoreContext';
import { assumptionsOf, CorrelationMatrix } from './CorrelationMatrix';
import { CorrelationPairs } from './CorrelationPairs';
import { CorrelationTable } from './CorrelationTable';
import { DeeperSection } from './DeeperSection';
import { useCorrelations } from './useCorrelations';
import '../../controls/control.css';
import './correlation.css';

/** Height of a row of the matrix, and of its picture with nothing in it, px. */
const ROW = 34;
const LEAST_HEIGHT = 160;

/** What moves together: rank correlations of assumptions. */
export function CorrelationSection() {
  const text = useCorrelationText();
  const words = text.correlation;
  const shown = useCorrelations();
  const isCurrent = useApp(isUpToDate);
  const verdict = useShownVerdict();
  const { pairs, inForce } = shown;
  const count = inForce.length;
  const height = Math.max(LEAST_HEIGHT, ROW * (1 + assumptionsOf(pairs).length));
  return (
    <>
      <DeeperSection
        id="correlation"
        how={words.how}
        found={{ isStale: false }}
        height={height}
        table={<CorrelationTable pairs={pairs} />}
        controls={
          shown.offersAny && (
            <span className="correlation-switch">
              <span id="correlation-own">{words.own}</span>
              <button
                type="button"
                role="switch"
                className="switch touch"
                aria-labelledby="correlation-own"
                aria-checked={shown.isOn}
                onClick={shown.turn}
              >
                <span className="switch-words">{shown.isOn ? words.on : words.off}</span>
                <span className="switch-track" />
              </button>
            </span>
          )
        }
        decision={
          count === 0 ? (
            words.decisionOff
          ) : isCurrent && verdict !== null ? (
            <WithPairs count={count} shown={verdict} />
          ) : (
            words.decisionRunning({ count })
          )
        }
      >
        {pairs.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <>
            <CorrelationMatrix pairs={pairs} />
            {pairs.some(({ isInForce }) => !isInForce) && <p className="correlation-key">{words.offered}</p>}
          </>
        )}
      </DeeperSection>
      <CorrelationPairs shown={shown} />
      <p className="correlation-limits">{words.limits}</p>
    </>
  );
}

/** The verdict with the pairs in force. */
function WithPairs({ count, shown }: { count: number; shown: ShownVerdict }) {
  const text = useCorrelationText();
  const { headline } = useVerdictSentences(shown);
  return <RichText text={text.correlation.decisionOn({ count, headline })} />;
}
