import { useEffect, useId, useRef, useState } from 'react';
import type { Inputs } from '../../../state/appState';
import { MOST_BESIDE } from '../../../state/initialState';
import { isSameRun } from '../../../state/severalScenarios';
import { ChartExports } from '../../exports/LazyChartExports';
import { count } from '../../format';
import { useSeveralText } from '../../i18n/useSeveralText';
import { useActions, useApp, useAppStore } from '../../StoreContext';
import { useMediaQuery } from '../../useMediaQuery';
import { Scroller } from '../method/Scroller';
import { SeveralChooser, type Answer } from './several/SeveralChooser';
import { SeveralPictures } from './several/SeveralPictures';
import { SeveralTable, type SeveralHands } from './several/SeveralTable';
import { useChosenArrive } from './several/useChosenArrive';
import { useSeveral, type NamedScenario } from './several/useSeveral';
import './several/several.css';

/** Up to four scenarios in a table and in pictures on locked axes; what is on screen is always the first of them. */
export function SeveralSection() {
  const text = useSeveralText();
  const words = text.several;
  const heading = useId();
  const actions = useActions();
  const isNarrow = useMediaQuery('(max-width: 767px)');
  const { several, criterion } = useSeveral();
  const draws = useApp((state) => state.shown?.result.draws ?? state.inputs.draws);
  const seed = useApp((state) => state.inputs.seed);
  const [said, setSaid] = useState('');
  const section = useRef<HTMLElement>(null);
  const choice = useSeveralChoice(several, setSaid, section);
  useChosenArrive(setSaid);
  useEffect(() => void actions.bringScenarios(), [actions]);
  const isAlone = several.length === 1;
  return (
    <div className="several">
      <section ref={section} className="chart several-section" aria-labelledby={heading}>
        <div className="chart-head">
          <h2 id={heading}>{words.question}</h2>
          {!isAlone && (
            <div className="chart-controls">
              <span className="chart-exports">
                <ChartExports
                  table={<SeveralTable several={several} criterion={criterion} isNarrow={false} />}
                />
              </span>
            </div>
          )}
        </div>
        <p className="chart-how">
          {isAlone
            ? words.nothing
            : words.how({
                draws: count(draws),
                seed: String(seed),
                measure: text.criteria[criterion].inWords,
              })}
        </p>
        <SeveralChooser onAdd={choice.add} onSay={setSaid} />
        <p className="several-said undrawn" role="status">
          {said}
        </p>
        {!isAlone && (
          <>
            <Progress several={several} />
            <Scroller className="several-scroll" label={words.scroll}>
              <SeveralTable several={several} criterion={criterion} isNarrow={isNarrow} hands={choice} />
            </Scroller>
          </>
        )}
      </section>
      {!isAlone && <SeveralPictures several={several} />}
    </div>
  );
}

/** How many of the scenarios have their figures, and a way to try again where some could not be had. */
function Progress({ several }: { several: readonly NamedScenario[] }) {
  const text = useSeveralText();
  const words = text.several.state;
  const actions = useActions();
  const of = (...statuses: readonly NamedScenario['status'][]): number =>
    several.filter(({ status }) => statuses.includes(status)).length;
  const [working, failed] = [of('working', 'absent'), of('failed', 'absent')];
  return (
    <p className="several-progress undrawn">
      {working > 0 && words.working({ done: String(of('here')), of: String(several.length) })}
      {working === 0 && failed > 0 && (
        <>
          <span className="warn">{words.failed({ count: failed })}</span>
          {text.format.space}
          <button type="button" className="link touch" onClick={() => actions.retryRuns()}>
            {words.again}
          </button>
        </>
      )}
    </p>
  );
}

interface Choice extends SeveralHands {
  readonly add: (inputs: Inputs, name: string) => Answer;
}

/** What can be done with the scenarios side by side; each says what it did, and leaves the focus where its reader is. */
function useSeveralChoice(
  several: readonly NamedScenario[],
  onSay: (said: string) => void,
  section: React.RefObject<HTMLElement | null>,
): Choice {
  const store = useAppStore();
  const actions = useActions();
  const { several: words } = useSeveralText();
  const focusOn = useRef<readonly string[] | null>(null);
  useEffect(() => {
    const wanted = focusOn.current;
    if (wanted === null) return;
    focusOn.current = null;
    for (const selector of wanted) {
      const element = section.current?.querySelector<HTMLElement>(selector);
      if (element === undefined || element === null) continue;
      element.focus();
      return;
    }
  });
  const others = (): readonly Inputs[] => store.getState().several;
  const nameAt = (index: number): string => several[index]?.name ?? '';
  return {
    add(inputs, name) {
      const beside = others();
      if (beside.some((other) => isSameRun(other, inputs)))
        return { isAdded: false, said: words.already({ name }) };
      if (beside.length >= MOST_BESIDE) return { isAdded: false, said: words.full({ name }) };
      actions.setSeveral([...beside, inputs]);
      return { isAdded: true, said: words.added({ name, left: MOST_BESIDE - beside.length - 1 }) };
    },
    open(index) {
      const inputs = others()[index - 1];
      if (inputs === undefined) return;
      // In the worlds and by the criterion of the table, so that its figures are those that come on screen.
      const { seed, draws, untilPrecise } = store.getState().inputs;
      const { criterion } = store.getState().inputs;
      actions.openInputs(nameAt(index), { ...inputs, seed, draws, untilPrecise, criterion });
      onSay(words.opened({ name: nameAt(index) }));
    },
    move(index, by) {
      const beside = [...others()];
      const [moved] = beside.splice(index - 1, 1);
      if (moved === undefined) return;
      beside.splice(index - 1 + by, 0, moved);
      const place = index + by;
      const column = `.several-tools > :nth-child(${place + 2})`;
      const [same, other] = by < 0 ? ['left', 'right'] : ['right', 'left'];
      focusOn.current = [same, other].map((way) => `${column} .several-${way}:enabled`);
      actions.setSeveral(beside);
      onSay(by < 0 ? words.movedLeft({ name: nameAt(index) }) : words.movedRight({ name: nameAt(index) }));
    },
    remove(index) {
      const beside = others().filter((_, at) => at !== index - 1);
      const place = Math.min(index, beside.length);
      focusOn.current = [`.several-tools > :nth-child(${place + 2}) .several-remove`, 'select'];
      actions.setSeveral(beside);
      onSay(words.removed({ name: nameAt(index) }));
    },
  };
}
