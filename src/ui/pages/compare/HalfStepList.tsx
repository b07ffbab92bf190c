import { leadOf, type Criterion } from '../../../analysis/criterion';
import type { HalfStep } from '../../../analysis/explainDifference';
import type { Inputs, OtherRun } from '../../../state/appState';
import { halfStepRun, type Difference } from '../../../state/difference';
import type { LevelStep } from '../../../state/levelStep';
import { fragmentOfInputs } from '../../../state/linkCompany';
import { runName } from '../../../state/otherRuns';
import { points } from '../../format';
import { useCompareText } from '../../i18n/useCompareText';
import { scoreText } from '../../scoreText';
import { useApp, useAppStore } from '../../StoreContext';
import { centreInWords, nameOfValue } from '../../valueWords';
import { callable } from '../deeper/differenceWords';

const steps: readonly HalfStep[] = ['levers', 'world'];

/** The inputs half the way from A to B: A's world with B's choices, and B's world with A's choices. */
export function halfInputs(
  difference: Difference,
  b: Inputs,
): readonly { readonly step: HalfStep; readonly inputs: Inputs }[] {
  const differ = (wanted: HalfStep): boolean => difference.groups.some(({ side }) => side === wanted);
  if (!differ('world') || !differ('levers')) return [];
  return steps.map((step) => {
    const { scenarioId, overrides, correlations, rules } = halfStepRun(step, difference, b);
    return {
      step,
      inputs: { ...b, scenarioId, overrides, correlations, rules, reasons: {}, name: undefined },
    };
  });
}

interface HalfStepListProps {
  halves: readonly { readonly step: HalfStep; readonly inputs: Inputs }[];
  level: LevelStep | null;
  criterion: Criterion;
}

/** What only half of the difference would come to, and the change of one lever that would level the two best; each opens as B. */
export function HalfStepList({ halves, level, criterion }: HalfStepListProps) {
  const text = useCompareText();
  const words = text.compare.half;
  const store = useAppStore();
  const runs = useApp((state) => state.otherRuns);
  const address = (inputs: Inputs): string =>
    fragmentOfInputs({ ...store.getState(), inputs }, { page: 'compare', at: null });
  return (
    <section className="compare-halves" aria-labelledby="compare-halves">
      <h2 id="compare-halves">{words.title}</h2>
      <p className="compare-how">{halves.length === 0 ? words.none : words.how}</p>
      <ul>
        {halves.map(({ step, inputs }) => (
          <li key={step}>
            <a className="link touch" href={address(inputs)}>
              {words[step]}
            </a>
            <Outcome run={runs[runName(inputs)]} criterion={criterion} />
          </li>
        ))}
        {level !== null && (
          <li>
            <a className="link touch" href={address(level.inputs)}>
              {words.level({
                label: text.format.inSentence(nameOfValue(level.key, text)),
                value: centreInWords(level.key, { kind: 'fixed', value: level.at }, text),
              })}
            </a>
            <span className="compare-half-says">
              {words.levelled({
                first: text.format.capital(text.paths[level.below].object),
                second: text.paths[level.above].object,
              })}
            </span>
          </li>
        )}
      </ul>
    </section>
  );
}

/** What leads there and by how much, as that link shows it. */
function Outcome({ run, criterion }: { run: OtherRun | undefined; criterion: Criterion }) {
  const text = useCompareText();
  const words = text.compare;
  if (run === undefined) return <span className="compare-half-says">{words.awaited}</span>;
  const scores = run.pictures.comparison.standings[criterion];
  const best = callable(scores);
  if (best === null) return <span className="compare-half-says">{words.close}</span>;
  const { second, gap } = leadOf(scores);
  const { capitalEnvelope } = run.result;
  return (
    <>
      <strong className={best}>
        {scoreText(criterion, best, scores[best].score, capitalEnvelope, text.strategies.none, text)}
      </strong>
      <span className="compare-half-says">
        {words.half.leads({
          first: text.paths[best].subject,
          second: text.paths[second].object,
          points:
            criterion === 'certaintyEquivalent' ? text.format.money(gap * capitalEnvelope) : points(gap),
        })}
      </span>
    </>
  );
}
