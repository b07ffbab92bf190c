import { pathIds } from '../../model/parameters';
import { MODEL_VERSION } from '../../model/version';
import { DEFAULT_DRAWS } from '../../share/shareLink';
import type { Shown } from '../../state/appState';
import { MAX_PAGE_DRAWS, PRECISE_ERROR } from '../../state/store';
import { count, milliseconds, points } from '../format';
import { Terms } from '../glossary/Terms';
import { useFactsText } from '../i18n/useFactsText';
import { useTourText } from '../i18n/useTourText';
import { KeptHere } from '../offline/KeptHere';
import { PageLink } from '../PageLink';
import { useActions, useApp } from '../StoreContext';
import { beginTour } from '../tour/tour';
import { useShown } from '../useShown';
import { ERRORS } from '../verdict';
import { SeedEntry } from './SeedEntry';
import './runFacts.css';

const worlds = ['worlds'] as const;

const LEAST_DRAWS = 2 ** 13;

function drawChoices(draws: number): readonly number[] {
  const choices = new Set([draws]);
  for (let choice = LEAST_DRAWS; choice <= MAX_PAGE_DRAWS; choice *= 2) choices.add(choice);
  return [...choices].toSorted((a, b) => a - b);
}

const PRECISE = 'untilPrecise';
/** Twice the standard error at which refinement stops, as the store has it. */
const STOPS_AT = ERRORS * PRECISE_ERROR;

/** How far the figures are refined and how well they are known: twice the largest standard error of a headline. */
function Refinement({ shown }: { shown: Shown }) {
  const text = useFactsText();
  const { draws, untilPrecise } = useApp((state) => state.inputs);
  const errors = pathIds.map((path) => shown.result.paths[path].standardErrors?.['riskAdjustedRoi'] ?? 0);
  const error = points(ERRORS * Math.max(...errors));
  const done = count(shown.result.draws);
  if (shown.isComplete)
    return (
      <span>
        <Terms text={text.facts.refined({ draws: done, error })} terms={worlds} />
      </span>
    );
  return (
    <span>
      {untilPrecise
        ? text.facts.refining({ draws: done, most: count(draws), error, stop: points(STOPS_AT) })
        : text.facts.refiningTo({ draws: done, of: count(draws), error })}
    </span>
  );
}

/** What the figures on screen come from. */
export function RunFacts() {
  const text = useFactsText();
  const tour = useTourText();
  const actions = useActions();
  const shown = useShown(false);
  const { draws, untilPrecise } = useApp((state) => state.inputs);
  return (
    <footer className="run-facts" aria-label={text.facts.label}>
      <label>
        <span className="visually-hidden">{text.facts.worlds}</span>
        <select
          className="touch"
          value={untilPrecise ? PRECISE : draws}
          onChange={({ currentTarget: { value } }) =>
            actions.setDraws(value === PRECISE ? PRECISE : Number(value))
          }
        >
          <option value={PRECISE}>{text.facts.untilPrecise({ most: count(DEFAULT_DRAWS) })}</option>
          {drawChoices(draws).map((choice) => (
            <option key={choice} value={choice}>
              {text.facts.worldsOf({ count: count(choice) })}
            </option>
          ))}
        </select>
      </label>
      {shown !== null && <Refinement shown={shown} />}
      <span>{text.facts.same}</span>
      <SeedEntry />
      <span>{text.facts.model({ version: MODEL_VERSION })}</span>
      {shown !== null && (
        <>
          <span>{text.facts.fingerprint({ digits: shown.result.fingerprint })}</span>
          <span className="computed">{text.facts.computed({ time: milliseconds(shown.elapsed) })}</span>
        </>
      )}
      <KeptHere />
      <span className="newcomers">
        <button type="button" className="link touch" onClick={beginTour}>
          {tour.again}
        </button>
        <PageLink page="method" at="glossary" className="link touch">
          {tour.source.glossary}
        </PageLink>
      </span>
    </footer>
  );
}
