import { describe, expect, it } from 'vitest';
import { criteria, type Scores } from '../../src/analysis/criterion';
import type { Inputs, OtherRun } from '../../src/state/appState';
import { loadScenarios } from '../../src/state/otherScenarios';
import type { SeveralScenario } from '../../src/state/severalScenarios';
import { enSeveral } from '../../src/ui/i18n/en/several';
import { figureGroups } from '../../src/ui/pages/compare/several/severalFigures';
import { severalNames } from '../../src/ui/pages/compare/several/severalNames';
import { base, scoresWith } from './fixtures';

const scenarios = await loadScenarios();
const inputs: Inputs = {
  scenarioId: 'china-genai',
  overrides: {},
  reasons: {},
  seed: 1,
  draws: 512,
  untilPrecise: false,
  criterion: undefined,
};

/** The base case with other scores. */
function scenarioWith(scores: Scores): SeveralScenario {
  const { result, pictures } = base();
  const standings = Object.fromEntries(criteria.map((criterion) => [criterion, scores]));
  const comparison = { ...pictures.comparison, standings } as OtherRun['pictures']['comparison'];
  const run = { inputs, result, pictures: { ...pictures, comparison } };
  return { inputs, status: 'here', run, isStale: false };
}

const own = { exit: 0.05, bifurcation: -0.5, partner: 0.08 };
const onScreen = scoresWith(own);

/** The scores on screen with partner-led moved, and scattered by some more from scramble to scramble. */
function moved(by: number, scatter: number): Scores {
  const { score, replicateMeans } = onScreen.partner;
  const means = replicateMeans.map(
    (mean, replicate) => mean + by + (replicate % 2 === 0 ? scatter : -scatter),
  );
  return { ...onScreen, partner: { score: score + by, replicateMeans: means } };
}

function groups(other: Scores) {
  return figureGroups([scenarioWith(onScreen), scenarioWith(other)], {
    criterion: 'riskAdjusted',
    scenarios,
    text: enSeveral,
  });
}

const partnerNote = (other: Scores) => groups(other)[1]!.rows[2]!.cells[1]!.note;

describe('the figures of scenarios side by side', () => {
  it('call nothing a change that is within twice the paired error', () => {
    expect(partnerNote(onScreen)).toBe('the same');
    expect(partnerNote(moved(0.001, 0.01))).toBe('no change beyond the error');
    expect(partnerNote(moved(0.02, 0.01))).toBe('+2.0 ± 0.5 pt');
    expect(partnerNote(moved(-0.02, 0))).toBe('−2.0 ± 0.0 pt');
  });

  it('name no leader where the lead is within its error, and say so of the lead', () => {
    const close = groups(scoresWith({ ...own, partner: 0.0505 }, 0.01))[0]!;
    expect(close.rows[0]!.cells.map((cell) => cell!.value)).toEqual([
      'Partner-led entry',
      'Too close to call',
    ]);
    expect(close.rows[0]!.cells[1]!.note).toBe('Partner-led, Market exit');
    expect(close.rows[1]!.cells[1]!.value).toBe('0.1 ± 2.0 pt: within the error');
  });

  it('are empty where there is no run yet', () => {
    const waiting: SeveralScenario = { inputs, status: 'working', run: null, isStale: false };
    const cells = figureGroups([scenarioWith(onScreen), waiting], {
      criterion: 'riskAdjusted',
      scenarios,
      text: enSeveral,
    }).flatMap(({ rows }) => rows.map((row) => row.cells[1]));
    expect(new Set(cells)).toEqual(new Set([null]));
  });
});

describe('the names of scenarios side by side', () => {
  it('are those that people gave, or kinds of company with their changes, and each comes only once', () => {
    const changed = { ...inputs, overrides: { tam: { centre: 4500 } } };
    const title = scenarios[0]!.title;
    const names = severalNames(
      [inputs, { ...changed, name: 'Mine' }, { ...inputs, name: 'Mine' }, changed, inputs],
      scenarios,
      enSeveral,
    );
    expect(names).toEqual([title, 'Mine', 'Mine (2)', `${title}, 1 change`, `${title} (2)`]);
  });
});
