import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scenarioJson, shippedIds } from '../shippedScenarios';
import { folderWith, landfall, landfallIn } from './landfall';

describe('validate', () => {
  it('finds every shipped scenario good, a line for each', async () => {
    const { status, stdout, stderr } = await landfall(
      'validate',
      ...shippedIds.map((id) => `scenarios/${id}.json`),
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const lines = stdout.trim().split('\n');
    expect(lines).toHaveLength(shippedIds.length);
    for (const [index, id] of shippedIds.entries()) {
      const parent = id === 'china-genai' ? '' : ', extends china-genai';
      expect(lines[index]).toBe(
        `scenarios/${id}.json: ${id}${parent}, 160 values, all admissible and accounted for`,
      );
    }
  });

  it('finds the files of other kinds good and says what each holds', async () => {
    const kinds = ['partners', 'filing', 'reasons'].map((kind) => `scenarios/${kind}.json`);
    const { status, stdout, stderr } = await landfall('validate', ...kinds);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.trim().split('\n')).toEqual([
      'scenarios/partners.json: 6 platforms, 3 kinds of partner, all accounted for',
      'scenarios/filing.json: 3 filings, 10 stages, 4 questions, all accounted for',
      expect.stringMatching(/^scenarios\/reasons\.json: 11 reasons, \d+ corrections, all accounted for$/),
    ]);
  });

  it('checks a file by what it says it is', async () => {
    const partners = scenarioJson('partners') as { kinds: { platforms: string[] }[] };
    partners.kinds[2]!.platforms.push('grok');
    const folder = folderWith({
      'partners.json': partners,
      'filing.json': { ...scenarioJson('filing'), asOf: '2026-13' },
      'poems.json': { kind: 'poems' },
      'scenario.json': { ...scenarioJson('companion-app'), kind: 'partners' },
    });
    const files = ['partners.json', 'filing.json', 'poems.json', 'scenario.json'];
    const { status, stdout, stderr } = await landfallIn(folder, 'validate', ...files);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    const lines = stderr
      .trimEnd()
      .replace(/^landfall: /, '')
      .split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'partners.json: kinds[2].platforms[2]: is "grok"; allowed is one of deepseek, qwen, doubao, ernie, kimi, hunyuan',
      'filing.json: asOf: is "2026-13"; allowed is a date such as 2026, 2026-11 or 2026-11-10',
      'poems.json: kind: is "poems"; allowed is one of partners, filing, reasons, rules, cases, and none for a scenario',
    ]);
    expect(lines.slice(3)).toContain(
      'scenario.json: overrides: is not known here; allowed is $schema, schemaVersion, kind, asOf, platforms, kinds',
    );
  });

  it('does not offer files of other kinds as scenarios', async () => {
    const { status, stderr } = await landfall('simulate', 'partners');
    expect(status).toBe(2);
    expect(stderr.trimEnd()).toBe(
      `landfall: scenario "partners" was not found; allowed is a path or one of ${shippedIds.join(', ')}`,
    );
  });

  it('lists everything that is wrong in all files, one place a line, and prints nothing', async () => {
    const whole = scenarioJson('china-genai');
    const parameters = structuredClone(whole['parameters']) as Record<string, Record<string, unknown>>;
    parameters['tam']!['unit'] = 'RMB m';
    parameters['royalty']!['value'] = 95;
    parameters['surprise'] = { value: 1 };
    delete parameters['vat'];
    const folder = folderWith({
      'whole.json': { ...whole, parameters },
      'preset.json': {
        ...scenarioJson('companion-app'),
        overrides: {
          buildCapex: { value: 1, reason: 'r', grade: 'judged', sources: [] },
          tam: { value: 1, reason: '', grade: 'guessed', sources: [] },
          'bad\nname': {},
        },
      },
      'itself.json': { ...scenarioJson('companion-app'), extends: 'itself' },
      'text.json': '{"schemaVersion": 1,}',
      'good.json': scenarioJson('companion-app'),
    });
    const files = ['whole.json', 'preset.json', 'itself.json', 'text.json', 'missing.json', 'good.json'];
    const { status, stdout, stderr } = await landfallIn(folder, 'validate', ...files);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(
      stderr
        .trimEnd()
        .replace(/^landfall: /, '')
        .split('\n'),
    ).toEqual([
      'whole.json: parameters.surprise: there is no such parameter',
      'whole.json: parameters.vat: is missing; needed are value, unit (fraction), grade and sources or a note',
      'whole.json: parameters.tam.unit: is "RMB m"; allowed is "USD m per year, 2027"',
      'whole.json: parameters.royalty.value: value is 95; allowed is a number from 0 to 0.9 (fraction of partner revenue)',
      'preset.json: overrides.buildCapex: allowed is bifurcation.buildCapex or partner.buildCapex',
      'preset.json: overrides.tam.grade: is "guessed"; allowed is one of official, professional, reported, judged',
      'preset.json: overrides.tam.reason: is ""; allowed is a text that says something',
      'preset.json: overrides.tam.value: value is 1; allowed is a number from 10 to 1000000 (USD m per year, 2027)',
      'preset.json: overrides.bad name: there is no such parameter',
      'itself.json: extends: is "itself"; there is no scenario of that name, or it extends this one',
      expect.stringMatching(/^text\.json: is not JSON \(/),
      'missing.json: cannot be read (ENOENT)',
    ]);
  });

  it('refuses a file of more than a megabyte', async () => {
    const folder = folderWith({ 'huge.json': ' '.repeat(1_000_001) });
    const file = join(folder, 'huge.json');
    const { status, stderr } = await landfall('validate', file);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `landfall: ${file}: is larger than 1 MB; allowed are scenario files up to that\n`,
    });
  });
});
