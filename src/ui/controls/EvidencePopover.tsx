import type { RefObject } from 'react';
import type { FlipResult } from '../../analysis/flips';
import { parameterMeanings } from '../../model/parameterMeanings';
import type { ParameterId } from '../../model/parameters';
import type { Finding } from '../../state/decision';
import { date } from '../format';
import { useControlText } from '../i18n/ControlTextContext';
import { distributionInWords, parameterInWords, parameterNumber, parameterValue } from '../parameterDisplay';
import { useActions } from '../StoreContext';
import { EvidenceDot } from './EvidenceDot';
import { FlipList } from './FlipList';
import { Popover } from './Popover';
import type { ParameterOnScreen } from './useParameter';

/** Rates that the geopolitical regime moves around the number on the slider. */
const regimeRates: ReadonlySet<ParameterId> = new Set<ParameterId>([
  'homeStopRate',
  'forcedExitRate',
  'holdProbability',
]);

interface EvidencePopoverProps {
  /** One, or one for each path. */
  views: readonly ParameterOnScreen[];
  /** What wins at other values of each of them. */
  flips: readonly (Finding<FlipResult> | null)[];
  label: string;
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/** What a parameter means, what it is worth by default, and how well that is known. */
export function EvidencePopover({ views, flips, label, anchor, onClose }: EvidencePopoverProps) {
  const text = useControlText();
  const actions = useActions();
  const { definition, provenance } = views[0]!;
  const { admissible } = definition;
  const { meaning, symbol } = parameterMeanings[definition.id];
  const grade = text.grades[provenance.grade];
  const onPath = (view: ParameterOnScreen, words: string): string =>
    view.path === undefined ? words : text.evidence.onPath(text.paths[view.path].title, words);
  return (
    <Popover label={label} anchor={anchor} onClose={onClose}>
      <h3>
        {label}
        <span className="grade">
          <EvidenceDot grade={provenance.grade} />
          {grade.name}
        </span>
      </h3>
      <p className="meaning">{meaning}</p>
      {regimeRates.has(definition.id) && <p>{text.evidence.regime}</p>}
      <dl>
        <dt>{text.evidence.default}</dt>
        {views.map((view) => (
          <dd key={view.key}>{onPath(view, distributionInWords(definition, view.defaultValue, text))}</dd>
        ))}
        {views.some(({ changed }) => changed) && <dt>{text.evidence.now}</dt>}
        {views
          .filter(({ changed }) => changed)
          .map((view) => (
            <dd key={view.key}>{onPath(view, distributionInWords(definition, view.value, text))}</dd>
          ))}
        {views.some(({ uncertain }) => uncertain) && <dt>{text.evidence.band}</dt>}
        {views
          .filter(({ uncertain }) => uncertain)
          .map((view) => (
            <dd key={view.key}>
              {onPath(
                view,
                text.evidence.allowed(
                  parameterNumber(definition, view.p10),
                  parameterInWords(definition, view.p90, text),
                ),
              )}
            </dd>
          ))}
        <FlipList views={views} flips={flips} />
        {admissible.type === 'number' && (
          <>
            <dt>{text.evidence.range}</dt>
            <dd>
              {(admissible.whole ? text.evidence.allowedWhole : text.evidence.allowed)(
                parameterNumber(definition, admissible.min),
                parameterInWords(definition, admissible.max, text),
              )}
            </dd>
          </>
        )}
        {admissible.type === 'choice' && (
          <>
            <dt>{text.evidence.range}</dt>
            <dd>{admissible.choices.map((choice) => parameterValue(definition, choice, text)).join(', ')}</dd>
          </>
        )}
        {symbol !== '' && (
          <>
            <dt>{text.evidence.symbol}</dt>
            <dd>{symbol}</dd>
          </>
        )}
        {provenance.stale !== '' && (
          <>
            <dt>{text.evidence.stale}</dt>
            <dd>{provenance.stale}</dd>
          </>
        )}
      </dl>
      <p>{`${grade.name}: ${grade.explanation}. ${provenance.note}`}</p>
      {provenance.sources.length > 0 && (
        <ul aria-label={text.evidence.sources} style={{ marginTop: 8 }}>
          {provenance.sources.map(({ title, url, date: dated, locator }) => (
            <li key={`${title} ${locator}`}>
              {url === undefined ? (
                title
              ) : (
                <a className="link" href={url} target="_blank" rel="noopener noreferrer">
                  {title}
                </a>
              )}
              <span className="source-date">
                {' '}
                {locator === undefined ? '' : `${locator}, `}
                {text.evidence.checked(date(dated))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {views
        .filter(({ defaultValue }) => typeof defaultValue === 'object' && defaultValue.kind !== 'fixed')
        .map((view) => (
          <label key={view.key} className="known">
            <input
              type="checkbox"
              checked={view.pinned}
              onChange={(event) => actions.pin(view.key, event.currentTarget.checked)}
            />
            {onPath(view, text.control.pin)}
          </label>
        ))}
    </Popover>
  );
}
