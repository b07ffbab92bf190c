import { MODEL_VERSION } from '../../model/version';
import { MAX_PAGE_DRAWS } from '../../state/store';
import { count, milliseconds } from '../format';
import { useText } from '../i18n/TextContext';
import { useActions, useApp } from '../StoreContext';
import { useShown } from '../useShown';
import { SeedEntry } from './SeedEntry';
import './runFacts.css';

const LEAST_DRAWS = 2 ** 13;

function drawChoices(draws: number): readonly number[] {
  const choices = new Set([draws]);
  for (let choice = LEAST_DRAWS; choice <= MAX_PAGE_DRAWS; choice *= 2) choices.add(choice);
  return [...choices].toSorted((a, b) => a - b);
}

/** What the figures on screen come from. */
export function RunFacts() {
  const text = useText();
  const actions = useActions();
  const shown = useShown(false);
  const draws = useApp((state) => state.inputs.draws);
  return (
    <footer className="run-facts" aria-label={text.facts.label}>
      <label>
        <span className="visually-hidden">{text.facts.worlds}</span>
        <select
          className="touch"
          value={draws}
          onChange={(event) => actions.setDraws(Number(event.currentTarget.value))}
        >
          {drawChoices(draws).map((choice) => (
            <option key={choice} value={choice}>
              {text.facts.worldsOf(count(choice))}
            </option>
          ))}
        </select>
      </label>
      <span>{text.facts.same}</span>
      <SeedEntry />
      <span>{text.facts.model(MODEL_VERSION)}</span>
      {shown !== null && (
        <>
          <span>{text.facts.fingerprint(shown.result.fingerprint)}</span>
          <span className="computed">{text.facts.computed(milliseconds(shown.elapsed))}</span>
        </>
      )}
    </footer>
  );
}
