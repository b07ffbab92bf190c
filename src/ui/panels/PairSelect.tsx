import type { PathId } from '../../model/parameters';
import { useDecisionText } from '../i18n/DecisionTextContext';
import { useActions, useApp } from '../StoreContext';

const pairs: readonly (readonly [PathId, PathId])[] = [
  ['partner', 'exit'],
  ['bifurcation', 'exit'],
  ['partner', 'bifurcation'],
];

/** Chooses the two paths whose gap is taken apart. */
export function PairSelect() {
  const { tornado, paths } = useDecisionText();
  const actions = useActions();
  const pair = useApp((state) => state.pair);
  const choose = (value: string): void => {
    actions.setPair(pairs.find((own) => own.join(' ') === value) ?? null);
  };
  return (
    <select
      className="tornado-pair"
      aria-label={tornado.pair}
      value={pair?.join(' ') ?? ''}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">{tornado.twoBest}</option>
      {pairs.map(([a, b]) => (
        <option key={`${a} ${b}`} value={`${a} ${b}`}>
          {tornado.between(paths[a].short, paths[b].short)}
        </option>
      ))}
    </select>
  );
}
