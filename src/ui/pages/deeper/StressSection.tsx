import { memo } from 'react';
import { STRESS_DRAWS, type ReverseStress } from '../../../analysis/reverseStress';
import { entryPaths } from '../../../model/parameters';
import { parameterOfKey } from '../../../model/values';
import { PathMark } from '../../charts/PathMark';
import { useWidth } from '../../charts/useWidth';
import { count } from '../../format';
import { RichText } from '../../i18n/RichText';
import { useStressText } from '../../i18n/useStressText';
import { PageLink } from '../../PageLink';
import { useMediaQuery } from '../../useMediaQuery';
import { DeeperSection } from './DeeperSection';
import { STRESS_PLOT, StressPlot } from './StressPlot';
import { StressTable } from './StressTable';
import { keysTold, largestError, stressDecision, stressSentences } from './stressWords';
import { useFoundStress } from './useFoundStress';
import './stress.css';

/** Room for the sentences of a path above its picture, px. */
const WORDS = 210;
const WORDS_NARROW = 280;
const ASSUMED_WIDTH = 520;

/** When does it lose: the shortest rule that tells losing worlds from others, for each way in. */
export function StressSection() {
  const text = useStressText();
  const words = text.stress;
  const found = useFoundStress();
  const isNarrow = useMediaQuery('(max-width: 899px)');
  const height = isNarrow ? 2 * (WORDS_NARROW + STRESS_PLOT) : WORDS + STRESS_PLOT;
  return (
    <DeeperSection
      id="stress"
      how={
        found === null
          ? words.loading
          : words.how({ draws: count(STRESS_DRAWS), error: largestError(found.value) })
      }
      found={found}
      decision={found === null ? '' : stressDecision(found.value, text)}
      height={height}
      table={found === null ? null : <StressTable found={found.value} text={text} />}
    >
      <div className="stress">
        {found !== null &&
          entryPaths.map((path) => {
            const stress = found.value[path];
            return stress === undefined ? null : (
              <PathStress key={path} stress={stress} isStale={found.isStale} />
            );
          })}
      </div>
    </DeeperSection>
  );
}

interface PathStressProps {
  stress: ReverseStress;
  isStale: boolean;
}

/** When a path loses, in words and as worlds over the assumptions that tell most. */
const PathStress = memo(function PathStress({ stress, isStale }: PathStressProps) {
  const text = useStressText();
  const words = text.stress;
  const [measure, width] = useWidth(ASSUMED_WIDTH);
  const { path } = stress;
  const keys = keysTold(stress);
  const [main, surest] = stressSentences(stress, text);
  return (
    <div className={`stress-path ${path}`}>
      <div className="stress-words">
        <h3>
          <PathMark path={path} size={10} /> {text.paths[path].title}
        </h3>
        {[main, surest].map(
          (sentence) =>
            sentence !== undefined && (
              <p key={sentence} className="stress-rule">
                <RichText text={sentence} />
              </p>
            ),
        )}
        {keys.length > 0 && (
          <p className="stress-links">
            <span>{words.setLabel}</span>
            {keys.map((key) => (
              <PageLink key={key} page="cockpit" at={key} className="link touch">
                {text.parameters[parameterOfKey(key).id].label}
              </PageLink>
            ))}
          </p>
        )}
      </div>
      {stress.sample !== null && (
        <div ref={measure} className="stress-picture">
          <p className="stress-key" aria-hidden="true">
            <svg width="10" height="10" viewBox="-5 -5 10 10" className="stress-plot">
              <path className="stress-loses" d="M-3,-3h6v6h-6z" />
            </svg>
            {words.key.loses}
            <svg width="10" height="10" viewBox="-5 -5 10 10" className="stress-plot">
              <circle className="stress-other" r="3.2" />
            </svg>
            {words.key.other}
          </p>
          <StressPlot stress={stress} width={width} isStale={isStale} text={text} />
        </div>
      )}
    </div>
  );
});
