import { gapBetween, rankingOf, type Scores } from '../analysis/criterion';
import { explained, type Change, type Explained } from '../analysis/explainDifference';
import { perPath } from '../analysis/perPath';
import { sides } from '../model/themes';
import { halfStepLink, halfSteps, type ShownDifference } from './shownDifference';

/** The difference as JSON has it. */
export function differenceReport(shown: ShownDifference) {
  const { asked, from, explanation, between } = shown;
  const subjects = {
    ...perPath((path) => explained(explanation, path)),
    difference: explained(explanation, between),
  };
  const report = ({ change, standardError }: Change) => ({ change, standardError });
  const each = (of: (subject: Explained) => Change) =>
    Object.fromEntries(Object.entries(subjects).map(([name, subject]) => [name, report(of(subject))]));
  const scores = (of: Scores) => perPath((path) => of[path].score);
  return {
    from: from.id,
    to: asked.scenario.id,
    between,
    orders: explanation.orders,
    scores: {
      from: perPath((path) => subjects[path].from),
      to: perPath((path) => subjects[path].to),
    },
    total: each(({ total }) => total),
    sides: Object.fromEntries(sides.map((side) => [side, each((subject) => subject.sides[side])])),
    shares: explanation.groups.map(({ side, themes, keys }, index) => ({
      side,
      themes,
      parameters: keys,
      ...each((subject) => subject.shares[index]!),
    })),
    halfSteps: Object.fromEntries(
      halfSteps.map((step) => {
        const at = explanation.halfSteps[step];
        const { gap, standardError } = gapBetween(at, ...between);
        return [
          step,
          {
            winner: rankingOf(at)[0],
            scores: scores(at),
            difference: gap,
            standardError,
            link: halfStepLink(step, shown),
          },
        ];
      }),
    ),
  };
}
