import { describe, expect, it } from 'vitest';
import { gapBetween } from '../../src/analysis/criterion';
import { Evaluator, type Question } from '../../src/analysis/evaluator';
import { simulate } from '../../src/analysis/simulation';
import { finish, type Steps } from '../../src/analysis/steps';
import { fixed } from '../../src/model/overrides';
import { pathIds } from '../../src/model/parameters';
import { replicateStandardError } from '../../src/numerics/replicates';
import { baseValues } from '../worlds';

const values = baseValues();
const asked = (question: Partial<Question> = {}): Evaluator =>
  new Evaluator({ values, overrides: {}, seed: 5, criterion: undefined, ...question });

/** Drives two analyses in turns. */
function inTurns<A, B>(one: Steps<A>, other: Steps<B>): readonly [A, B] {
  for (;;) {
    const [a, b] = [one.next(), other.next()];
    if (a.done === true) return [a.value, b.done === true ? b.value : finish(other)];
    if (b.done === true) return [finish(one), b.value];
  }
}

describe('scores without changes', () => {
  it.each([256, 1024, 2048])('are what a simulation of %i draws says, errors too', (draws) => {
    const { paths, differences } = simulate(values, draws, 5, false);
    const scores = finish(asked().baseScores(draws));
    for (const path of pathIds) {
      expect(scores[path].score).toBe(paths[path].riskAdjustedRoi);
      expect(replicateStandardError(scores[path].replicateMeans)).toBeCloseTo(
        paths[path].standardErrors!['riskAdjustedRoi']!,
        13,
      );
    }
    const { gap, standardError } = gapBetween(scores, 'partner', 'bifurcation');
    expect(gap).toBeCloseTo(differences['partner-bifurcation'].riskAdjustedRoi, 13);
    expect(standardError).toBeCloseTo(differences['partner-bifurcation'].standardError!, 13);
  });

  it('are those of the first draws, whatever was asked before', () => {
    const evaluator = asked();
    const many = finish(evaluator.baseColumns(1024));
    const few = finish(evaluator.baseColumns(256));
    for (const path of pathIds) expect(few[path]).toEqual(many[path].slice(0, 256));
    const grown = asked();
    finish(grown.baseScores(256));
    expect(finish(grown.baseScores(1024))).toEqual(finish(evaluator.baseScores(1024)));
  });

  it('follow the question: its overrides, its seed and its criterion', () => {
    const moved = asked({ overrides: { tam: { centre: 9000 } } });
    const there = asked({ values: moved.baseValues });
    expect(finish(moved.baseScores(256))).toEqual(finish(there.baseScores(256)));
    expect(finish(asked({ seed: 6 }).baseScores(256))).not.toEqual(finish(asked().baseScores(256)));
    const mean = finish(asked({ criterion: 'mean' }).baseScores(256));
    const { paths } = simulate(values, 256, 5, false);
    expect(mean.partner.score).toBeCloseTo(paths.partner.expectedRoi, 13);
  });
});

describe('scores after a change', () => {
  it('are those of a question that has the change', () => {
    const changes = { 'partner.buildCapex': fixed(40), tam: { centre: 5000 } };
    expect(finish(asked().scores(changes, 256))).toEqual(
      finish(asked({ overrides: changes }).baseScores(256)),
    );
  });

  it('come without a new run of paths that the change does not touch', () => {
    const evaluator = asked();
    const base = finish(evaluator.baseColumns(256));
    const columns = finish(evaluator.columns(evaluator.valuesWith({ royalty: fixed(0.5) }), 256));
    expect(columns.exit).toBe(base.exit);
    expect(columns.bifurcation).toBe(base.bifurcation);
    expect(columns.partner).not.toEqual(base.partner);
  });

  it('rank by what the new valuation mode comes with, unless the question says otherwise', () => {
    const inMode = { valuationMode: { value: 'D2' } } as const;
    const question = { values: baseValues({ valuationMode: 'D2' }) };
    expect(finish(asked().scores(inMode, 256))).toEqual(finish(asked(question).baseScores(256)));
    const named = { criterion: 'mean' } as const;
    expect(finish(asked(named).scores(inMode, 256))).toEqual(
      finish(asked({ ...question, ...named }).baseScores(256)),
    );
  });

  it('replace the change that the user made to the same value', () => {
    const evaluator = asked({ overrides: { tam: fixed(9000) } });
    expect(evaluator.moved('tam', 4000)).toEqual(fixed(4000)); // pinned stays pinned
    expect(evaluator.valuesWith({ tam: evaluator.moved('tam', 4000) })['tam']).toEqual({
      kind: 'fixed',
      value: 4000,
    });
    expect(asked().moved('tam', 4000)).toEqual({ centre: 4000 });
  });
});

describe('an evaluator', () => {
  it('stops after every 256 draws', () => {
    const evaluator = asked();
    let steps = 0;
    for (const run = evaluator.baseColumns(1024); run.next().done !== true;) steps += 1;
    expect(steps).toBe(4);
    for (const run = evaluator.scores({ tam: fixed(9000) }, 512); run.next().done !== true;) steps += 1;
    expect(steps).toBe(6);
  });

  it('serves analyses that take turns, or are given up, as if they came one after the other', () => {
    const evaluator = asked();
    const givenUp = evaluator.baseScores(2048);
    givenUp.next();
    const changes = { tam: { centre: 5000 } };
    const [base, changed] = inTurns(evaluator.baseScores(1024), evaluator.scores(changes, 512));
    expect(base).toEqual(finish(asked().baseScores(1024)));
    expect(changed).toEqual(finish(asked().scores(changes, 512)));
    expect(finish(evaluator.baseColumns(1024)).exit).toHaveLength(1024);
  });
});
