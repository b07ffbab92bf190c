import { useState, type RefObject } from 'react';
import type { Weight } from '../../analysis/barrierWeights';
import type { Barrier } from '../../model/barriers';
import { applyOverrides, overriddenValue } from '../../model/overrides';
import { entryPaths, type EntryPath, type ParameterId } from '../../model/parameters';
import { keysOf, parameterOfKey, pathOfKey, type Value, type ValueKey } from '../../model/values';
import { changesRestoring, removalOf, type Removal, type Removals } from '../../state/barrierRemoval';
import { PathMark } from '../charts/PathMark';
import { Popover } from '../controls/Popover';
import { focusParameter } from '../focusParameter';
import { pointsSigned, points } from '../format';
import { useBarrierText } from '../i18n/useBarrierText';
import { parameterValue } from '../parameterDisplay';
import { problemWords } from '../problemWords';
import { useActions, useApp, useAppStore } from '../StoreContext';

type Weights = Readonly<Record<EntryPath, Weight>>;

interface BarrierPopoverProps {
  barrier: Barrier;
  alone: Weights | null;
  share: Weights | null;
  /** What is said of a barrier that weighs little. */
  note: string;
  removed: readonly Barrier['id'][];
  removals: Removals;
  onRemoved: (removal: Removal) => void;
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/** A value of a barrier, with it and without it. */
interface Change {
  readonly key: ValueKey;
  readonly before: Value;
  readonly after: Value;
}

/** What a barrier is, what it weighs and owns, and how the world is without it. */
export function BarrierPopover({
  barrier,
  alone,
  share,
  note,
  removed,
  removals,
  onRemoved,
  anchor,
  onClose,
}: BarrierPopoverProps) {
  const text = useBarrierText();
  const words = text.barriers;
  const actions = useActions();
  const store = useAppStore();
  const own = useApp(({ scenario }) => scenario.values);
  const overrides = useApp(({ inputs }) => inputs.overrides);
  const [said, setSaid] = useState('');
  const isRemoved = removed.includes(barrier.id);
  const { name, explanation } = text.eleven[barrier.id];
  const now = applyOverrides(own, overrides);
  const next = removalOf(own, overrides, removed, removals, barrier.id);
  const restored = changesRestoring(own, removed, barrier.id, removals[barrier.id]);
  const withIt = (key: ValueKey): Value => {
    if (!isRemoved || !(key in restored)) return now[key]!;
    const override = restored[key];
    return override === undefined ? own[key]! : overriddenValue(own[key]!, key, override);
  };
  const withoutIt = (key: ValueKey): Value => {
    const change = next.applied[key];
    return isRemoved || change === undefined ? now[key]! : overriddenValue(own[key]!, key, change);
  };
  const keys = [...new Set([...barrier.keys, ...Object.keys(isRemoved ? restored : next.applied)])];
  const changes = keys.map((key): Change => ({ key, before: withIt(key), after: withoutIt(key) }));
  const ids = [...new Set(keys.map((key) => parameterOfKey(key).id))];
  const changed = Object.keys(isRemoved ? restored : next.applied).length;

  const turn = (): void => {
    const isDone = actions.applyChanges(isRemoved ? restored : next.applied);
    if (!isDone) {
      const { refusal } = store.getState();
      if (refusal !== null) setSaid(words.refused({ problem: problemWords(refusal.problem, text) }));
      actions.dismissRefusal();
      return;
    }
    if (!isRemoved) onRemoved(next);
    setSaid(isRemoved ? words.putBackWords : words.removedWords({ changes: changed }));
  };
  const seek = (key: ValueKey): void => {
    onClose();
    focusParameter(key);
  };

  return (
    <Popover
      label={words.numbered({ number: String(barrier.number), name })}
      anchor={anchor}
      onClose={onClose}
    >
      <div className="barrier-popover">
        <h3>{words.numbered({ number: String(barrier.number), name })}</h3>
        <p className="meaning">{explanation}</p>
        {note !== '' && !isRemoved && <p>{words.noteSentence({ note: text.format.capital(note) })}</p>}
        {!isRemoved && (alone !== null || share !== null) && (
          <table className="twin">
            <thead>
              <tr>
                <th scope="col">{words.pointsUnit}</th>
                {entryPaths.map((path) => (
                  <th key={path} scope="col" className={path}>
                    {text.paths[path].short}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {(
                [
                  [words.aloneRow, alone],
                  [words.shareRow, share],
                ] as const
              ).map(
                ([label, weights]) =>
                  weights !== null && (
                    <tr key={label}>
                      <th scope="row">{label}</th>
                      {entryPaths.map((path) => (
                        <td key={path}>
                          {words.weight({
                            value: pointsSigned(weights[path].points),
                            error: points(2 * weights[path].standardError),
                          })}
                        </td>
                      ))}
                    </tr>
                  ),
              )}
            </tbody>
          </table>
        )}
        <h4 id={`owns-${barrier.id}`}>{words.owns}</h4>
        <ul aria-labelledby={`owns-${barrier.id}`}>
          {ids.map((id) => (
            <OwnedParameter
              key={id}
              id={id}
              changes={changes.filter(({ key }) => keysOf(id).includes(key))}
              onSeek={seek}
            />
          ))}
        </ul>
        <div className="barrier-act">
          {changed === 0 ? (
            <span>{words.nothingLeft}</span>
          ) : (
            <button type="button" className="button" onClick={turn}>
              {isRemoved ? words.putBack : words.remove}
            </button>
          )}
          <span role="status">{said === '' && changed > 0 ? words.undoHint : said}</span>
        </div>
      </div>
    </Popover>
  );
}

interface OwnedParameterProps {
  id: ParameterId;
  changes: readonly Change[];
  onSeek: (key: ValueKey) => void;
}

/** A parameter that a barrier owns: a link to its control, and its values with and without the barrier. */
function OwnedParameter({ id, changes, onSeek }: OwnedParameterProps) {
  const text = useBarrierText();
  const words = text.barriers;
  const definition = parameterOfKey(changes[0]!.key);
  const inWords = ({ before, after }: Change): string => {
    const [from, to] = [before, after].map((value) => parameterValue(definition, value, text));
    return from === to ? words.unchanged({ value: from! }) : words.change({ before: from!, after: to! });
  };
  const said = changes.map(inWords);
  const isOne = said.every((each) => each === said[0]);
  return (
    <li>
      <button type="button" className="link" onClick={() => onSeek(changes[0]!.key)}>
        {text.parameters[id].label}
      </button>
      {(isOne ? changes.slice(0, 1) : changes).map((change, index) => {
        const path = isOne ? undefined : pathOfKey(change.key);
        return (
          <span key={change.key} className={`barrier-change ${path ?? ''}`}>
            {path !== undefined && <PathMark path={path} size={9} />}
            {path !== undefined && <span className="visually-hidden">{text.paths[path].short} </span>}
            {said[index]}
          </span>
        );
      })}
    </li>
  );
}
