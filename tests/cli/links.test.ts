import { describe, expect, it } from 'vitest';
import { MODEL_VERSION } from '../../src/model/version';
import { scenarioFile } from '../../src/share/scenarioFile';
import { encodeLink } from '../../src/share/shareLink';
import { shippedScenario } from '../shippedScenarios';
import { folderWith, landfall, landfallIn, output } from './landfall';

const run = ['companion-app', '--set', 'tam=~600', '--set', 'buildCapex=12', '--draws', '256', '--seed', '7'];

describe('link and open', () => {
  it('give back what was linked, and find that it reproduces', async () => {
    const fragment = (await output('link', ...run)).trim();
    expect(fragment).toMatch(
      /^#v1;companion-app;m=[\d.]+;20=~600;b45=12;p45=12;seed=7;n=256;f=[\w-]{12};h=[-\d.,]+;k=[\w-]{3}$/,
    );
    const [json, text] = await Promise.all([output('open', fragment, '--json'), output('open', fragment)]);
    const opened = JSON.parse(json) as { fingerprint: string; headlines: Record<string, number> };
    expect(opened).toMatchObject({
      schemaVersion: 1,
      modelVersion: MODEL_VERSION,
      scenario: 'companion-app',
      changes: { tam: '~600', 'bifurcation.buildCapex': '12', 'partner.buildCapex': '12' },
      seed: 7,
      draws: 256,
      linkModelVersion: MODEL_VERSION,
      seen: { fingerprint: opened.fingerprint, headlines: expect.any(Object) },
      reproduces: true,
      explanation: 'This reproduces what the sender saw, bit for bit.',
      problems: [],
    });
    expect(Object.keys(opened.headlines)).toEqual(['exit', 'bifurcation', 'partner']);
    expect(text.split('\n').slice(0, 4)).toEqual([
      'scenario: companion-app',
      'changed: tam = ~600',
      'changed: bifurcation.buildCapex = 12',
      'changed: partner.buildCapex = 12',
    ]);
    expect(text).toContain('This reproduces what the sender saw, bit for bit.\n');
  });

  it('say why values of one’s own were set, and a file of them simulates to the same bits', async () => {
    const shared = {
      scenarioId: 'companion-app',
      overrides: { tam: { centre: 600 } },
      reasons: { tam: 'Our own order book.' },
      seed: 7,
      draws: 256,
    };
    const fragment = encodeLink(shared, undefined, { page: 'sources', at: 'tam' });
    const [json, text] = await Promise.all([output('open', fragment, '--json'), output('open', fragment)]);
    const opened = JSON.parse(json) as { reasons: object; fingerprint: string; problems: string[] };
    expect(opened).toMatchObject({ reasons: shared.reasons, problems: [] });
    expect(text).toContain('changed: tam = ~600 (Our own order book.)\n');

    const file = scenarioFile(shippedScenario('companion-app'), shared, '2026-11-23', 'Ours');
    const folder = folderWith({ 'ours.json': file });
    const { stdout } = await landfallIn(
      folder,
      'simulate',
      'ours.json',
      '--draws',
      '256',
      '--seed',
      '7',
      '--json',
    );
    expect(JSON.parse(stdout)).toMatchObject({
      scenario: 'companion-app-own',
      fingerprint: opened.fingerprint,
    });
  });

  it('open what is left of a damaged link and say what is not', async () => {
    const { status, stdout, stderr } = await landfall(
      'open',
      '#v1;companion-app;20=5;seed=7;n=256',
      '--json',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      scenario: 'companion-app',
      changes: {},
      seed: 7,
      linkModelVersion: null,
      seen: null,
      reproduces: null,
      problems: [
        expect.stringContaining('check letters'),
        expect.stringMatching(/^tam: value is 5; allowed is a number from 10 to 1000000/),
      ],
    });
  });
});
