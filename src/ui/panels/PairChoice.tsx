import type { PathId } from '../../model/parameters';
import { threePairs } from '../../analysis/pathPairs';
import { leadingPair } from '../../state/analysisPlan';
import { useRiskText } from '../i18n/useRiskText';
import { useActions, useApp } from '../StoreContext';
import './pairChoice.css';

type Pair = readonly [PathId, PathId];

function nameOf(pair: Pair | null): string {
  return pair === null ? '' : pair.join('-');
}

/** Which two paths are compared wherever it is two: the two best, or any pair. */
export function PairChoice() {
  const text = useRiskText();
  const actions = useActions();
  const pair = useApp((state) => state.pair);
  const best = useApp((state) => nameOf(leadingPair(state))).split('-') as unknown as Pair;
  const title = (path: PathId): string => text.paths[path].title;
  return (
    <select
      className="pair-choice touch"
      aria-label={text.pair.label}
      value={nameOf(pair)}
      onChange={({ currentTarget: { value } }) =>
        actions.setPair(threePairs.find((choice) => nameOf(choice) === value) ?? null)
      }
    >
      <option value="">{text.pair.best({ first: title(best[0]), second: title(best[1]) })}</option>
      {threePairs.map((choice) => (
        <option key={nameOf(choice)} value={nameOf(choice)}>
          {text.pair.of({ first: title(choice[0]), second: title(choice[1]) })}
        </option>
      ))}
    </select>
  );
}
