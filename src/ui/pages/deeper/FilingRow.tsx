import type { FilingChoice } from '../../../analysis/filingChoice';
import { pathOfLever } from '../../../analysis/bestLevers';
import type { PathId } from '../../../model/parameters';
import type { ValueKey } from '../../../model/values';
import { PathMark } from '../../charts/PathMark';
import { useLeversText } from '../../i18n/useLeversText';
import { ApplyButton } from './ApplyButton';
import { filingProposal, filingSentences, noGainWords } from './leverWords';

interface FilingRowProps {
  valueKey: ValueKey;
  /** null while it is not known. */
  choice: FilingChoice | null;
  leader: PathId;
  isStale: boolean;
}

/** Whether a path should file for a public service, and a button that changes it. */
export function FilingRow({ valueKey, choice, leader, isStale }: FilingRowProps) {
  const text = useLeversText();
  const words = text.levers;
  const path = pathOfLever(valueKey);
  const proposal = choice === null || isStale ? null : filingProposal(choice);
  return (
    <li className={`lever-row ${path} ${isStale ? 'is-stale' : ''}`}>
      <h4>
        <PathMark path={path} size={10} /> {text.paths[path].title}
      </h4>
      <p className="lever-says">
        {choice === null ? words.computing : text.format.sentences(filingSentences(choice, leader, text))}
      </p>
      {choice !== null && (
        <ApplyButton
          valueKey={valueKey}
          value={proposal?.value ?? null}
          label={choice.files ? words.stop : words.start}
          reason={isStale ? words.stale : noGainWords(choice, text)}
        />
      )}
    </li>
  );
}
