import { useEffect, useMemo, useState } from 'react';
import type { Pinned } from '../../state/appState';
import { runName } from '../../state/otherRuns';
import { Boundary } from '../faults/Boundary';
import { count } from '../format';
import { Icon } from '../Icon';
import { useCompareText } from '../i18n/useCompareText';
import { AnalysesProblem } from '../panels/AnalysesProblem';
import { lazyPart } from '../lazyPart';
import { useActions, useApp } from '../StoreContext';
import { useFreshness } from '../useFreshness';
import { CompareHead } from './compare/CompareHead';
import { ExplainedSection } from './compare/ExplainedSection';
import { Fingerprints } from './compare/Fingerprints';
import { halfInputs, HalfStepList } from './compare/HalfStepList';
import { Measures } from './compare/Measures';
import { nameOfInputs } from './compare/nameOfInputs';
import { NothingPinned, OtherWays, type OnTaken } from './compare/NothingPinned';
import { OddsSection } from './compare/OddsSection';
import { PathsSection } from './compare/PathsSection';
import { useAnchored, useFoundComparison } from './compare/useFoundComparison';
import { useSides } from './compare/useSides';
import { WhatDiffers } from './compare/WhatDiffers';
import { OtherScenarioComing } from './deeper/OtherScenarioComing';
import { PageTitle } from './PageTitle';
import './compare/compare.css';

const SeveralSection = lazyPart(
  'asked',
  async () => (await import('./compare/SeveralSection')).SeveralSection,
);

/** A beside B: what was put aside, and what is on screen. */
export function ComparePage() {
  const pinned = useApp((state) => state.pinned);
  const [problems, setProblems] = useState<readonly string[]>([]);
  return (
    <article className={pinned === null ? 'compare-page is-empty' : 'compare-page'}>
      <Boundary>
        {pinned === null ? (
          <NothingPinned onTaken={setProblems} />
        ) : (
          <Comparison pinned={pinned} problems={problems} onProblems={setProblems} />
        )}
      </Boundary>
      <div className="compare-several">
        <SeveralSection />
      </div>
    </article>
  );
}

interface ComparisonProps {
  pinned: Pinned;
  /** What of the link that A was taken from could not be used. */
  problems: readonly string[];
  onProblems: OnTaken;
}

function Comparison({ pinned, problems, onProblems }: ComparisonProps) {
  const text = useCompareText();
  const actions = useActions();
  const titles = useApp((state) => state.titles);
  const b = useApp((state) => state.inputs);
  const hasFailed = useApp((state) => state.failedRuns[runName(pinned.inputs)] !== undefined);
  const isKnown = titles.some(({ id }) => id === pinned.inputs.scenarioId);
  const sides = useSides();
  const resting = useSides(false);
  const found = useFoundComparison();
  const explanation = useAnchored(found.explanation, resting);
  const { difference, inputs, level } = found;
  const halves = useMemo(
    () => (difference === null ? [] : halfInputs(difference, inputs)),
    [difference, inputs],
  );
  useEffect(() => {
    actions.wantRuns('compare', isKnown ? [pinned.inputs, ...halves.map((half) => half.inputs)] : []);
  }, [actions, isKnown, pinned, halves]);
  useEffect(() => () => actions.wantRuns('compare', []), [actions]);
  const isHere = sides !== null && sides.a !== null;
  const note = useNote(!isHere || sides.areInSameWorlds);
  const names = { a: nameOfInputs(pinned.inputs, titles, text), b: nameOfInputs(b, titles, text) };
  if (!isKnown) return <Gone pinned={pinned} onTaken={onProblems} />;
  const isFresh = found.explanation?.isStale === false && sides?.areInSameWorlds === true;
  return (
    <>
      <CompareHead
        a={pinned.inputs}
        sides={sides}
        explanation={isFresh ? explanation : null}
        isSame={difference?.groups.length === 0}
      />
      <aside id="controls" className="compare-aside" tabIndex={-1} aria-label={text.compare.differs.title}>
        {difference === null ? (
          <OtherScenarioComing />
        ) : (
          <WhatDiffers
            key={JSON.stringify(pinned.inputs)}
            a={pinned.inputs}
            difference={difference}
            sides={sides}
          />
        )}
        <HalfStepList halves={halves} level={level} criterion={sides?.criterion ?? 'riskAdjusted'} />
        <Fingerprints pinned={pinned} sides={resting} />
        <Another onTaken={onProblems} />
      </aside>
      <div className="compare-main">
        <LinkSays problems={problems} onDismiss={() => onProblems([])} />
        {hasFailed && !isHere && <Failed />}
        <AnalysesProblem />
        <div className="compare-row">
          <PathsSection sides={sides} note={note} />
          <ExplainedSection
            found={found}
            explanation={explanation}
            sides={resting}
            names={names}
            isMoving={note !== ''}
          />
        </div>
        <div className="compare-row is-second">
          <OddsSection sides={sides} moved={found.moved} note={note} />
          <Measures sides={sides} />
        </div>
      </div>
    </>
  );
}

/** Whether the figures are of fewer worlds, or of earlier inputs; empty where they are what was asked for. */
function useNote(isAsWanted: boolean): string {
  const text = useCompareText();
  const freshness = useFreshness();
  if (freshness.status === 'dragging') return text.status.dragging({ of: count(freshness.of) });
  if (freshness.status === 'updating' || !isAsWanted) return text.compare.fault.earlier;
  return '';
}

/** A's kind of company is no more. */
function Gone({ pinned, onTaken }: { pinned: Pinned; onTaken: OnTaken }) {
  const text = useCompareText();
  const actions = useActions();
  return (
    <div className="compare-gone">
      <PageTitle documentTitle={text.compare.title}>{text.compare.empty.headline}</PageTitle>
      <p className="warn" role="alert">
        {text.compare.fault.gone({ id: pinned.inputs.scenarioId })}
      </p>
      <button type="button" className="button" onClick={() => actions.setPinned(null)}>
        {text.compare.unpin}
      </button>
      <OtherWays onTaken={onTaken} />
    </div>
  );
}

/** A could not be run; asking again tries again. */
function Failed() {
  const text = useCompareText();
  const actions = useActions();
  return (
    <p role="alert" className="compare-failed">
      <span className="warn">{text.compare.fault.failed}</span>
      {text.format.space}
      <button type="button" className="link touch" onClick={() => actions.retryRuns()}>
        {text.compare.fault.again}
      </button>
    </p>
  );
}

/** What of the link that was taken as A could not be used. */
function LinkSays({ problems, onDismiss }: { problems: readonly string[]; onDismiss: () => void }) {
  const text = useCompareText();
  if (problems.length === 0) return null;
  return (
    <div className="compare-link-says" role="status">
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <button
        type="button"
        className="control-icon"
        aria-label={text.compare.empty.dismiss}
        onClick={onDismiss}
      >
        <Icon name="close" size={16} />
      </button>
    </div>
  );
}

/** The ways to another A, folded away. */
function Another({ onTaken }: { onTaken: OnTaken }) {
  const text = useCompareText();
  const actions = useActions();
  return (
    <details className="compare-another">
      <summary className="touch">{text.compare.empty.another}</summary>
      <button type="button" className="button compare-pin" onClick={() => actions.pinAsA()}>
        {text.compare.empty.pin}
      </button>
      <OtherWays onTaken={onTaken} />
    </details>
  );
}
