import { useId } from 'react';
import { criteria, defaultCriterion, type Criterion } from '../../analysis/criterion';
import { useRiskText } from '../i18n/useRiskText';
import { useActions } from '../StoreContext';
import { useRanking } from './useRanking';

/** By what the strategies are ranked: as the way of pricing risk says, or by any of five measures. */
export function CriterionChoice() {
  const text = useRiskText();
  const words = text.risk;
  const actions = useActions();
  const { chosen, mode } = useRanking();
  const name = useId();
  const options: readonly (readonly [Criterion | undefined, string, string])[] = [
    [
      undefined,
      words.asTheMode,
      words.asTheModeSays({ criterion: text.criteria[defaultCriterion(mode)].inWords }),
    ],
    ...criteria.map(
      (criterion) =>
        [criterion, text.criteria[criterion].name, text.criteria[criterion].explanation] as const,
    ),
  ];
  return (
    <fieldset className="criteria">
      <legend>{words.rankBy}</legend>
      {options.map(([criterion, label, explanation]) => (
        <label key={label} className="touch">
          <input
            type="radio"
            name={name}
            checked={chosen === criterion}
            aria-describedby={`${name} ${criterion ?? ''}`.replaceAll(' ', '-')}
            onChange={() => actions.setCriterion(criterion)}
          />
          <span>
            {label}
            <small id={`${name} ${criterion ?? ''}`.replaceAll(' ', '-')}>{explanation}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
