import type { ContractTerm } from '../../../analysis/contractTerms';
import { parameterOfKey, type ValueKey } from '../../../model/values';
import { TermStrip } from '../../charts/TermStrip';
import { useWidth } from '../../charts/useWidth';
import { RichText } from '../../i18n/RichText';
import { useLeversText } from '../../i18n/useLeversText';
import { ApplyButton } from './ApplyButton';
import { breakEvenSetting, numberValue, settingWords, termSentences } from './leverWords';

interface TermRowProps {
  valueKey: ValueKey;
  /** null while it is not known. */
  term: ContractTerm | null;
  isStale: boolean;
}

const ASSUMED_WIDTH = 220;

/** At which value of a contract term partner-led is as good as the best of the others, and a button that sets it. */
export function TermRow({ valueKey, term, isStale }: TermRowProps) {
  const text = useLeversText();
  const words = text.levers;
  const [measure, width] = useWidth(ASSUMED_WIDTH);
  const breakEven = term?.breakEven ?? null;
  const even = breakEven === null ? null : breakEvenSetting(breakEven.at);
  const isThere = even === term?.present;
  return (
    <li className={`lever-row ${isStale ? 'is-stale' : ''}`}>
      <h4>{text.parameters[parameterOfKey(valueKey).id].label}</h4>
      <div ref={measure} className="term-picture">
        {term !== null && (
          <>
            <TermStrip term={term} width={width} />
            <p aria-hidden="true">
              <span>{settingWords(valueKey, term.reach[0], text)}</span>
              <span>{settingWords(valueKey, term.reach[1], text)}</span>
            </p>
          </>
        )}
      </div>
      <p className="lever-says">
        {term === null ? (
          words.computing
        ) : (
          <RichText text={text.format.sentences(termSentences(term, text))} />
        )}
      </p>
      {even !== null && (
        <ApplyButton
          valueKey={valueKey}
          value={isStale || isThere ? null : numberValue(even)}
          label={words.setTo({ value: settingWords(valueKey, even, text) })}
          reason={isStale ? words.stale : words.atBreakEven}
        />
      )}
    </li>
  );
}
