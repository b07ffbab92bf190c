import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathIds } from '../../src/model/parameters';
import { MODEL_VERSION } from '../../src/model/version';
import { decodeLink } from '../../src/share/readLink';
import { scenarioFile } from '../../src/share/scenarioFile';
import { shippedScenario } from '../shippedScenarios';
import { folderWith, landfall, output } from './landfall';

interface Change {
  readonly change: number;
  readonly standardError: number;
}
type Subjects = Readonly<Record<'exit' | 'bifurcation' | 'partner' | 'difference', Change>>;
interface Report {
  readonly from: string;
  readonly to: string;
  readonly between: readonly [string, string];
  readonly orders: number | null;
  readonly scores: Readonly<Record<'from' | 'to', Readonly<Record<string, number>>>>;
  readonly total: Subjects;
  readonly sides: Readonly<Record<'world' | 'levers' | 'settings', Subjects>>;
  readonly shares: readonly (Subjects & {
    readonly side: string;
    readonly themes: readonly string[];
    readonly parameters: readonly string[];
  })[];
  readonly halfSteps: Readonly<
    Record<
      'world' | 'levers',
      { readonly winner: string; readonly link: string | null; readonly scores: object }
    >
  >;
}

const changes = ['--set', 'tam=~4500', '--set', 'royalty=0.3', '--set', 'horizonYears=4'] as const;
const own = ['explain', 'china-genai', 'china-genai', ...changes, '--draws', '256'] as const;

const report = async (...words: readonly string[]): Promise<Report> =>
  JSON.parse(await output(...words, '--json')) as Report;

describe('explain --json', () => {
  it('adds up to the difference, path by path, with what is ours apart from the world', async () => {
    const found = await report(...own);
    expect(found).toMatchObject({
      schemaVersion: 1,
      modelVersion: MODEL_VERSION,
      scenario: 'china-genai',
      seed: 1,
      draws: 256,
      criterion: 'riskAdjusted',
      from: 'china-genai',
      to: 'china-genai',
      orders: null,
    });
    expect(found.shares.map(({ side, parameters }) => [side, ...parameters])).toEqual([
      ['world', 'tam'],
      ['levers', 'royalty'],
      ['settings', 'horizonYears'],
    ]);
    for (const path of [...pathIds, 'difference'] as const) {
      const parts = found.shares.map((share) => share[path].change);
      expect(parts.reduce((all, part) => all + part, 0)).toBe(found.total[path].change);
    }
    for (const path of pathIds)
      expect(found.scores.to[path]! - found.scores.from[path]!).toBe(found.total[path].change);
    expect(found.shares[1]!.bifurcation).toEqual({ change: 0, standardError: 0 });
  });

  it('has scores that simulate prints for the same worlds', async () => {
    const [found, run] = [
      await report(...own),
      JSON.parse(await output('simulate', 'china-genai', ...changes, '--draws', '256', '--json')) as {
        readonly paths: Readonly<Record<string, { readonly riskAdjustedRoi: number }>>;
      },
    ];
    for (const path of ['exit', 'bifurcation', 'partner'])
      expect(found.scores.to[path]).toBeCloseTo(run.paths[path]!.riskAdjustedRoi, 10);
  });

  it('gives half steps as links that open', async () => {
    const { halfSteps } = await report(...own);
    const opened = (step: 'world' | 'levers') =>
      decodeLink(halfSteps[step].link!, shippedScenario, 'china-genai');
    expect(opened('world')).toMatchObject({
      scenarioId: 'china-genai',
      overrides: { tam: { centre: 4500 } },
      problems: [],
    });
    expect(opened('levers')).toMatchObject({
      overrides: { royalty: { value: { kind: 'fixed', value: 0.3 } } },
      problems: [],
    });
  });

  it('explains the gap that --between names, and single inputs where asked', async () => {
    const words = ['explain', 'china-genai', 'frontier-api-lab', '--draws', '256', ...changes];
    const found = await report(...words, '--inputs', '--between', 'partner,bifurcation');
    expect(found.between).toEqual(['partner', 'bifurcation']);
    expect(found.orders).toBe(32);
    expect(found.shares.length).toBeGreaterThan(8);
    const parts = found.shares.map(({ difference }) => difference.change);
    expect(parts.reduce((all, part) => all + part, 0)).toBe(found.total.difference.change);
  });

  it('explains a file of the user’s own; links rest on a scenario that everybody has, or there is none', async () => {
    const run = { scenarioId: 'china-genai', overrides: { tam: { centre: 4500 } }, seed: 1, draws: 256 };
    const file = scenarioFile(shippedScenario('china-genai'), run, '2026-11-23', 'Ours');
    const path = join(folderWith({ 'ours.json': file }), 'ours.json');
    const there = await report('explain', 'china-genai', path, '--draws', '256');
    expect(there.shares.map(({ parameters }) => parameters)).toEqual([['tam']]);
    expect(there.halfSteps.world.link).toMatch(/^#v1;china-genai;[^;]+;20=[a-z]+:/);
    const back = await report('explain', path, 'china-genai', '--draws', '256');
    expect(back.halfSteps.world.link).toBeNull();
    expect(back.total.partner.change).toBeCloseTo(-there.total.partner.change, 11);
  });
});

describe('explain', () => {
  it('prints a table for people, from A to B', async () => {
    const text = await output(...own);
    const lines = text.split('\n');
    expect(lines[0]).toMatch(
      /^Generative AI in mainland China, difference by risk-adjusted ROI: 256 worlds, seed 1, /,
    );
    expect(lines[1]).toBe(
      'From Generative AI in mainland China to Generative AI in mainland China, changed.',
    );
    const rows = lines.filter((line) => /^ {2}(tam|royalty|horizonYears) /.test(line));
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row).toMatch(/( {2,}-?\d+\.\d ±\d+\.\d){4}$/);
    expect(
      lines.filter((line) => /^(the world|ours to choose|how it is valued), together /.test(line)),
    ).toHaveLength(3);
    expect(lines.filter((line) => line.startsWith('  #v1;china-genai;'))).toHaveLength(2);
    expect(text).not.toMatch(/undefined|NaN|null|Infinity/);
  });

  it('says so where nothing differs', async () => {
    expect(await output('explain', 'china-genai', 'china-genai', '--draws', '256')).toMatch(
      /The two have the same values: there is nothing to explain\.\n$/,
    );
  });

  it.each([
    [['explain', 'china-genai'], 'SCENARIO_B is missing; allowed is explain SCENARIO_A SCENARIO_B '],
    [['explain', 'mars', 'china-genai'], 'scenario "mars" was not found; allowed is a path or one of '],
    [['explain', 'china-genai', 'mars'], 'scenario "mars" was not found; allowed is a path or one of '],
    [
      ['explain', 'china-genai', 'china-genai', '--between', 'exit,exit'],
      '--between exit,exit: allowed are two different paths',
    ],
    [['explain', 'china-genai', 'china-genai', '--set', 'royalty=2'], '--set royalty=2: '],
    [
      ['explain', 'china-genai', 'china-genai', '--central'],
      '--central is not an option here; allowed is explain ',
    ],
  ])('refuses %j with one line and status 2', async (words, start) => {
    const { status, stdout, stderr } = await landfall(...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^landfall: [^\n]+\n$/);
    expect(stderr.slice('landfall: '.length)).toContain(start);
  });
});
