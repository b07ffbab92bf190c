import { memo, useCallback, useId, useMemo, useRef, useState } from 'react';
import { barriers, type BarrierId } from '../../model/barriers';
import { entryPaths } from '../../model/parameters';
import type { BarrierWeight } from '../../analysis/barrierWeights';
import { BARRIER_ORDERS } from '../../state/analysisPlan';
import { removedBarriers, type Removals } from '../../state/barrierRemoval';
import { BARRIER_AXIS, BarrierPlot } from '../charts/BarrierPlot';
import { barrierRows } from '../charts/barrierRows';
import { ChartFrame } from '../charts/ChartFrame';
import { PathMark } from '../charts/PathMark';
import { useWidth } from '../charts/useWidth';
import { count, gain, points } from '../format';
import { useBarrierText } from '../i18n/useBarrierText';
import { RichText } from '../i18n/RichText';
import { useInSight } from '../useInSight';
import { useMediaQuery } from '../useMediaQuery';
import { useRestingInputs } from '../useRestingInputs';
import { barrierMeaning, sizeOf, type BarrierMeaning } from './barrierMeaning';
import { BarrierPopover } from './BarrierPopover';
import { BarrierTable } from './BarrierTable';
import { useFoundBarriers } from './useFoundBarriers';

type View = 'alone' | 'share';

const ROW = 25;
const TOUCH_ROW = 44;
/** A row with a note under its name, where the panel is one of three columns. */
const NOTED_ROW = 30;
const STATE = 18;
const ASSUMED_WIDTH = 280;
const noNotes = {};
/** Barriers that a sentence names at most. */
const NAMED = 3;

/** Which barrier weighs most on the entry paths, as a plot or as a table; each opens what it is. */
export const BarriersPanel = memo(function BarriersPanel() {
  const text = useBarrierText();
  const words = text.barriers;
  const isNarrow = useMediaQuery('(max-width: 767px)');
  const isColumn = useMediaQuery('(min-width: 1440px)');
  const hasNotesBelow = isNarrow || isColumn;
  const inSight = useInSight('barriers');
  const [measure, width] = useWidth(ASSUMED_WIDTH);
  const { alone, shares, sure, criterion } = useFoundBarriers();
  const { scenario, inputs } = useRestingInputs();
  const [view, setView] = useState<View>('alone');
  const [open, setOpen] = useState<BarrierId | null>(null);
  const [removals, setRemovals] = useState<Removals>({});
  const anchor = useRef<HTMLElement | null>(null);
  const radio = useId();
  const close = useCallback(() => setOpen(null), []);

  const removed = useMemo(
    () => removedBarriers(scenario.values, inputs.overrides, removals),
    [scenario, inputs.overrides, removals],
  );
  const removedNumbers = useMemo(
    () => new Set(barriers.filter(({ id }) => removed.includes(id)).map(({ number }) => number as number)),
    [removed],
  );
  const areSharesOf = view === 'share' && removed.length === 0;
  const weights =
    view === 'alone' ? (alone?.value ?? null) : areSharesOf ? (shares?.value.shares ?? null) : null;
  const rows = useMemo(() => barrierRows(weights, removed), [weights, removed]);
  const meaning = useMemo(() => {
    const standing = sure?.weights.filter(({ barrier }) => !removed.includes(barrier)) ?? [];
    return sure === null || standing.length === 0 ? null : barrierMeaning(sure.scores, standing);
  }, [sure, removed]);
  const notes = useMemo(
    () =>
      Object.fromEntries(
        (alone?.value ?? []).flatMap((weight) => {
          const size = sizeOf(weight);
          if (size === 'large' || removed.includes(weight.barrier)) return [];
          return [[weight.barrier, size === 'nothing' ? words.nothingNote : words.smallNote]];
        }),
      ) as Readonly<Partial<Record<BarrierId, string>>>,
    [alone, removed, words],
  );
  const rowHeight = isNarrow ? TOUCH_ROW : isColumn ? NOTED_ROW : ROW;
  const found = view === 'alone' ? alone : shares;
  const isStale = found?.isStale === true;
  const state =
    view === 'share' && removed.length > 0
      ? words.sharesWithRemoved
      : weights === null
        ? words.awaited
        : isStale
          ? words.earlier
          : '';
  const worst = Math.max(
    0,
    ...(weights ?? []).flatMap((each) => entryPaths.map((path) => 2 * each.weights[path].standardError)),
  );
  const how =
    weights === null
      ? words.loading({ measure: words.measures[criterion] })
      : view === 'alone'
        ? words.howAlone({ measure: words.measures[criterion], error: points(worst) })
        : words.howShare({
            measure: words.measures[criterion],
            bifurcation: gain(shares!.value.total.bifurcation),
            partner: gain(shares!.value.total.partner),
            error: points(worst),
            orders: count(BARRIER_ORDERS.length),
          });
  const weightsIn = (of: readonly BarrierWeight[] | undefined): BarrierWeight['weights'] | null =>
    of?.find(({ barrier }) => barrier === open)?.weights ?? null;

  const means = <span className="barriers-means">{meaning !== null && <Meaning meaning={meaning} />}</span>;

  return (
    <div ref={inSight} className="barriers-panel">
      <ChartFrame
        question={words.question}
        how={
          <>
            {!isColumn && means}
            <span className="barriers-how">{how}</span>
          </>
        }
        height={STATE + BARRIER_AXIS + barriers.length * rowHeight}
        controls={
          <div className="plot-kinds" role="radiogroup" aria-label={words.view}>
            {(['alone', 'share'] as const).map((kind) => (
              <label key={kind} className="touch">
                <input type="radio" name={radio} checked={view === kind} onChange={() => setView(kind)} />
                <span>{words[kind]}</span>
              </label>
            ))}
          </div>
        }
        table={
          <BarrierTable
            rows={rows}
            alone={alone?.value ?? null}
            shares={shares?.value ?? null}
            removed={removed}
            notes={notes}
            isStale={isStale}
          />
        }
      >
        <p className="barriers-state">
          {entryPaths.map((path) => (
            <span key={path} className={`path-key ${path}`}>
              <PathMark path={path} size={10} />
              {text.paths[path].title}
            </span>
          ))}
          <span>{state}</span>
        </p>
        <div className="barriers">
          <ul className="barrier-names">
            {rows.map(({ barrier: { id, number } }) => (
              <li key={id} style={{ height: rowHeight }}>
                <button
                  type="button"
                  aria-haspopup="dialog"
                  aria-expanded={open === id}
                  onClick={(event) => {
                    anchor.current = event.currentTarget;
                    setOpen(open === id ? null : id);
                  }}
                >
                  <span>{number}</span>
                  <span>
                    <span className="barrier-name">{text.eleven[id].name}</span>
                    {hasNotesBelow && view === 'alone' && notes[id] !== undefined && (
                      <span className="barrier-note">{notes[id]}</span>
                    )}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <div ref={measure}>
            <BarrierPlot
              rows={rows}
              removed={removedNumbers}
              removedWord={words.removed}
              notes={view === 'alone' && !hasNotesBelow ? notes : noNotes}
              width={width}
              rowHeight={rowHeight}
              isStale={isStale}
            />
          </div>
        </div>
        {isColumn && means}
      </ChartFrame>
      {open !== null && (
        <BarrierPopover
          key={open}
          barrier={barriers.find(({ id }) => id === open)!}
          alone={weightsIn(alone?.value)}
          share={removed.length > 0 ? null : weightsIn(shares?.value.shares)}
          note={
            notes[open] === undefined
              ? ''
              : notes[open] === words.smallNote && open === 'licensingAndFiling'
                ? words.licensingNote
                : notes[open]
          }
          removed={removed}
          removals={removals}
          onRemoved={(removal) => setRemovals({ ...removals, [open]: removal })}
          anchor={anchor}
          onClose={close}
        />
      )}
    </div>
  );
});

/** What the weights mean for the decision, in sentences. */
function Meaning({ meaning }: { meaning: BarrierMeaning }) {
  const text = useBarrierText();
  const words = text.barriers;
  const name = (id: BarrierId): string => text.format.inSentence(text.eleven[id].name);
  const { leader, heaviest, flips, close } = meaning;
  const sentences = [
    words.heaviest({
      bifurcation: name(heaviest.bifurcation.barrier),
      bPoints: gain(heaviest.bifurcation.weights.bifurcation.points),
      partner: name(heaviest.partner.barrier),
      pPoints: gain(heaviest.partner.weights.partner.points),
    }),
    ...flips.map(({ path, barriers: ids }) =>
      ids.length > NAMED
        ? words.wouldLeadOften({ path: text.paths[path].object, count: count(ids.length) })
        : words.wouldLead({ path: text.paths[path].object, barriers: text.format.anyOf(ids.map(name)) }),
    ),
    ...(close.length > 0 ? [words.wouldBeClose({ barriers: text.format.anyOf(close.map(name)) })] : []),
    ...(flips.length === 0 && close.length === 0
      ? [words.staysBest({ leader: text.paths[leader].object })]
      : []),
  ];
  return <RichText text={text.format.sentences(sentences)} />;
}
