import type { ReactNode } from 'react';
import type { FlipResult } from '../../analysis/flips';
import { parameterMeanings } from '../../model/parameterMeanings';
import type { Finding } from '../../state/decision';
import { useControlText } from '../i18n/useControlText';
import { lazyPart } from '../lazyPart';
import { distributionInWords, parameterInWords, parameterNumber } from '../parameterDisplay';
import { allowedInWords } from './allowedInWords';
import { FlipList } from './FlipList';
import type { ParameterOnScreen } from './useParameter';

const EquationLinks = lazyPart('later', async () => (await import('./EquationLinks')).EquationLinks);

interface EvidenceFactsProps {
  views: readonly ParameterOnScreen[];
  flips: readonly (Finding<FlipResult> | null)[];
}

/** A parameter in numbers: default, value now, spread, what wins elsewhere, what is allowed, and where it enters. */
export function EvidenceFacts({ views, flips }: EvidenceFactsProps) {
  const text = useControlText();
  const { evidence } = text;
  const { definition } = views[0]!;
  const { symbol } = parameterMeanings[definition.id];
  const allowed = allowedInWords(definition, text);
  const row = (
    title: string,
    shown: readonly ParameterOnScreen[],
    words: (view: ParameterOnScreen) => string,
  ): ReactNode =>
    shown.length > 0 && (
      <>
        <dt>{title}</dt>
        {shown.map((view) => (
          <dd key={view.key}>
            {view.path === undefined
              ? words(view)
              : evidence.onPath({ path: text.paths[view.path].title, words: words(view) })}
          </dd>
        ))}
      </>
    );
  return (
    <dl>
      {row(evidence.default, views, ({ defaultValue }) =>
        distributionInWords(definition, defaultValue, text),
      )}
      {row(
        evidence.now,
        views.filter(({ changed }) => changed),
        ({ value }) => distributionInWords(definition, value, text),
      )}
      {row(
        evidence.band,
        views.filter(({ uncertain }) => uncertain),
        ({ p10, p90 }) =>
          evidence.allowed({
            low: parameterNumber(definition, p10, text),
            high: parameterInWords(definition, p90, text),
          }),
      )}
      <FlipList views={views} flips={flips} />
      {allowed !== null && (
        <>
          <dt>{evidence.range}</dt>
          <dd>{allowed}</dd>
        </>
      )}
      {symbol !== '' && (
        <>
          <dt>{evidence.symbol}</dt>
          <dd>{symbol}</dd>
        </>
      )}
      <dt>{evidence.equations}</dt>
      <dd>
        <EquationLinks id={definition.id} />
      </dd>
    </dl>
  );
}
