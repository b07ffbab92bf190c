import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeLink } from '../../src/share/shareLink';
import { scenarioFile } from '../../src/share/scenarioFile';
import { shippedScenario } from '../shippedScenarios';
import { folderWith, landfall, output } from './landfall';

interface Compared {
  readonly title: string;
  readonly winner: string;
  readonly tooCloseToCall: boolean;
  readonly changes: Readonly<
    Record<string, { readonly change: number; readonly standardError: number }>
  > | null;
  readonly differs: Readonly<Record<'world' | 'levers' | 'settings', readonly string[]>>;
  readonly fingerprint: string;
  readonly scores: Readonly<Record<string, number>>;
  readonly paths: Readonly<Record<string, unknown>>;
}

interface Report {
  readonly seed: number;
  readonly draws: number;
  readonly scenarios: readonly Compared[];
}

const run = { scenarioId: 'china-genai', overrides: {}, seed: 5, draws: 512 };
const link = `#${encodeLink({ ...run, overrides: { tam: { centre: 4500 } }, name: 'Larger market' })}`;

describe('compare', () => {
  it('sets names, files and links side by side, each as simulate has it in the worlds of the first', async () => {
    const scenario = shippedScenario('china-genai');
    const own = scenarioFile(
      scenario,
      { ...run, overrides: { royalty: { value: { kind: 'fixed', value: 0.3 } } }, reasons: {} } as never,
      '2026-11-23',
      'Higher royalty',
      'landfall-scenario.schema.json',
    );
    const file = join(folderWith({ 'own.json': own }), 'own.json');
    const words = [link, 'answer-engine', file, 'china-genai'];
    const found = JSON.parse(await output('compare', ...words, '--json')) as Report;
    expect(found).toMatchObject({ seed: 5, draws: 512 });
    expect(found.scenarios.map(({ title }) => title)).toEqual([
      'Larger market',
      shippedScenario('answer-engine').title,
      'Higher royalty',
      scenario.title,
    ]);
    const alone = JSON.parse(
      await output('simulate', 'answer-engine', '--draws', '512', '--seed', '5', '--json'),
    ) as { readonly fingerprint: string };
    expect(found.scenarios[1]!.fingerprint).toBe(alone.fingerprint);
    const [first, , third, fourth] = found.scenarios;
    expect(first!.changes).toBeNull();
    expect(fourth!.differs).toEqual({ world: ['tam'], levers: [], settings: [] });
    expect(third!.differs).toMatchObject({ world: ['tam'], levers: ['royalty'] });
    expect(fourth!.changes!['exit']).toEqual({ change: 0, standardError: 0 });
    expect(fourth!.changes!['partner']!.change).toBeCloseTo(
      fourth!.scores['partner']! - first!.scores['partner']!,
      12,
    );
  });

  it('prints a column for each, and calls nothing a change that is within the error', async () => {
    const table = await output('compare', 'china-genai', 'china-genai', '--draws', '256');
    expect(table).toMatch(/^2 scenarios by risk-adjusted ROI: 256 worlds, seed 1/);
    expect(table).toContain('the same as A');
    expect(table).toMatch(/against A, points\n {2}market exit +– +none\n {2}bifurcation +– +none/);
    expect(table).toMatch(/never licensed\n {2}bifurcation +\d+\.\d% +\d+\.\d%/);
  });

  it.each([
    [['china-genai'], /SCENARIO_OR_LINK is missing/],
    [['china-genai', 'a', 'b', 'c', 'd'], /5 scenarios are named; allowed are two to 4/],
    [['china-genai', 'mars'], /scenario "mars" was not found/],
    [['china-genai', '#v1;china-genai;999=3;seed=1;n=256'], /a link cannot be compared as it is: /],
  ])('refuses %j with what is allowed', async (words, told) => {
    const { status, stdout, stderr } = await landfall('compare', ...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(told);
  });
});
