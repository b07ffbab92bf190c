import { memo, useEffect, useRef } from 'react';
import type { ParameterId } from '../../../model/parameters';
import { PathMark } from '../../charts/PathMark';
import { EvidenceDot } from '../../controls/EvidenceDot';

import { Icon } from '../../Icon';
import { useSourcesText } from '../../i18n/useSourcesText';
import { ofPath, valueInWords, weightInWords } from './rowWords';
import { ValueDetails } from './ValueDetails';
import type { ValueHere } from './valueRows';
import type { WeighedRow, Weights } from './weights';

interface ValueTableRowProps {
  weighed: WeighedRow;
  weights: Weights | null;
  isOpen: boolean;
  isSought: boolean;
  onToggle: (id: ParameterId) => void;
  onFound: () => void;
}

/** A value: what it is, how well it is known, and what it moves; the rest unfolds beneath. */
export const ValueTableRow = memo(function ValueTableRow({
  weighed,
  weights,
  isOpen,
  isSought,
  onToggle,
  onFound,
}: ValueTableRowProps) {
  const text = useSourcesText();
  const { sources: words } = text;
  const { row, weight, isWeakAndDecisive } = weighed;
  const { id, definition, label, meaning, values, grade, sources, newest } = row;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isSought) return;
    button.current?.scrollIntoView({ block: 'start' });
    button.current?.focus({ preventScroll: true });
    onFound();
  }, [isSought, onFound]);
  const says = weightInWords(definition, weight, weights, text);
  return (
    <>
      <tr className={`sources-row ${isOpen ? 'is-open' : ''}`}>
        <th scope="row" aria-labelledby={`sources-name-${id}`}>
          <button
            ref={button}
            type="button"
            id={`sources-name-${id}`}
            className="sources-name"
            aria-expanded={isOpen}
            aria-controls={isOpen ? `sources-of-${id}` : undefined}
            onClick={() => onToggle(id)}
          >
            <Icon name="chevron" size={12} />
            <span>{label}</span>
          </button>
          <p className="sources-meaning">{meaning}</p>
        </th>
        <td data-column={words.columns.default}>
          {values.map((value, index) => {
            const isLast = values[index + 1]?.setBy !== value.setBy;
            return <ValueSaid key={value.key} value={value} isOriginTold={isLast} />;
          })}
        </td>
        <td data-column={words.columns.evidence}>
          <p className={`sources-grade ${grade}`}>
            <EvidenceDot grade={grade} />
            {text.grades[grade].name}
          </p>
          <p className="sources-count">
            {sources.length === 0
              ? words.noSource
              : words.counts({ count: sources.length, newest: text.format.date(newest) })}
          </p>
        </td>
        <td data-column={words.columns.matters}>
          <p>
            {says.swing}
            {says.rank !== '' && <span className="sources-rank"> {says.rank}</span>}
          </p>
          {says.flip !== '' && (
            <p className={weight?.flip === 'slider' ? 'sources-count' : 'sources-flip'}>{says.flip}</p>
          )}
          {isWeakAndDecisive && <p className="sources-weak">{words.weakMark}</p>}
        </td>
      </tr>
      {isOpen && (
        <tr className="sources-details">
          <td colSpan={4} id={`sources-of-${id}`}>
            <ValueDetails row={row} weights={weights} />
          </td>
        </tr>
      )}
    </>
  );
});

/** The default, and what stands in its place. */
function ValueSaid({ value, isOriginTold }: { value: ValueHere; isOriginTold: boolean }) {
  const text = useSourcesText();
  const { definition, path, defaultValue, changed, reason, replaced, setBy } = value;
  return (
    <>
      <p className={changed ? 'sources-before' : ''}>
        {path !== undefined && <PathMark path={path} size={9} />}
        {ofPath(value, valueInWords(definition, defaultValue, text), text)}
      </p>
      {replaced !== null && isOriginTold && (
        <p className="sources-count">{text.sources.ofPreset({ scenario: setBy })}</p>
      )}
      {changed && (
        <p className="sources-now">
          {text.sources.now({ value: valueInWords(definition, value.value, text) })}{' '}
          <span className="sources-weak">{text.sources.yoursMark}</span>
        </p>
      )}
      {reason !== '' && <p className="sources-count">{text.sources.reason({ reason })}</p>}
    </>
  );
}
