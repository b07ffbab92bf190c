import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/analysis/simulation';
import { reproductionText } from '../../src/cli/problemText';
import { applyOverrides, type Overrides } from '../../src/model/overrides';
import { parameters } from '../../src/model/parameters';
import { correlationsInForce } from '../../src/model/scenarioCorrelations';
import { MODEL_VERSION } from '../../src/model/version';
import { compareSeen } from '../../src/share/reproduction';
import { decodeLink, type OpenedLink } from '../../src/share/readLink';
import { encodeLink } from '../../src/share/shareLink';
import { output } from '../cli/landfall';
import { shippedEffects, shippedIds, shippedScenario } from '../shippedScenarios';
import { changeOf } from './changeOf';
import fingerprints from './fingerprints.json';
import linkCodes from './linkCodes.json';
import vintages from './links.json';

const findScenario = (id: string) => (shippedIds.includes(id) ? shippedScenario(id) : undefined);
const open = (fragment: string): OpenedLink =>
  decodeLink(fragment, findScenario, 'china-genai', shippedEffects);

function runOf({ scenarioId, overrides, correlations, draws, seed, seen, modelVersion }: OpenedLink) {
  const scenario = shippedScenario(scenarioId);
  const values = applyOverrides(scenario.values, overrides);
  const inForce = correlationsInForce(scenario, correlations);
  const result = simulate(values, draws, seed, false, undefined, inForce);
  return { result, explanation: reproductionText(compareSeen(seen, modelVersion, result)) };
}

const links = vintages.flatMap(({ modelVersion, links: ofVersion }) =>
  ofVersion.map((link) => ({ ...link, modelVersion })),
);
const current = links.filter(({ modelVersion }) => modelVersion === MODEL_VERSION);

describe('links made so far', () => {
  it.each(links)('open, whole: $name (model $modelVersion)', ({ fragment, modelVersion }) => {
    const opened = open(fragment);
    expect(opened).toMatchObject({ readable: true, modelVersion, problems: [] });
    expect(opened.seen).toBeDefined();
  });

  it('open with the reason for a value and at the place on a page', () => {
    const fragment =
      '#v1;china-genai;m=1.0.0;20=~4500;seed=1;n=4096;w20=T3VyIG93biBvcmRlciBib29rLCDmiJHku6znmoTorqLljZU;view=sources;at=tam;f=m_Uh7dirVaUv;h=5.2489,-38.3029,16.9482;k=ReS';
    expect(open(fragment)).toMatchObject({
      overrides: { tam: { centre: 4500 } },
      reasons: { tam: 'Our own order book, 我们的订单' },
      view: { page: 'sources', at: 'tam' },
      problems: [],
    });
  });

  it('open beside A, with names and charts as their sender had them, and reproduce both', () => {
    const fragment =
      '#v1;china-genai;m=1.0.0;20=~4500;seed=1;n=4096;t=TGFyZ2VyIG1hcmtldA;A=china-genai;At=5Z-65YeG;Af=Vh6tTo88bw16;Ah=5.2489,-55.7731,8.6214;loss=-25;map=32~20;pair=pb;view=compare;f=m_Uh7dirVaUv;h=5.2489,-38.3029,16.9482;k=fGb';
    const opened = open(fragment);
    const { against } = opened;
    expect(opened).toMatchObject({
      name: 'Larger market',
      against: { scenarioId: 'china-genai', overrides: {}, name: '基准' },
      look: {
        lossLine: -25,
        mapAxes: { x: 'royalty', y: 'tam' },
        pair: ['partner', 'bifurcation'],
      },
      view: { page: 'compare', at: null },
      problems: [],
    });
    const { result } = runOf({ ...opened, ...against!, reasons: {} });
    expect([
      changeOf(opened.seen?.fingerprint, runOf(opened).result.fingerprint),
      changeOf(against?.seen?.fingerprint, result.fingerprint),
    ]).toEqual([undefined, undefined]);
  });

  it.each(links.filter(({ differs }) => differs === undefined))(
    'reproduce what their sender saw, or explain the change by the model’s version: $name (model $modelVersion)',
    ({ fragment, modelVersion }) => {
      const opened = open(fragment);
      const { result, explanation } = runOf(opened);
      const isExplained = explanation.includes(
        `made with model ${modelVersion}, this is model ${MODEL_VERSION}`,
      );
      expect(
        isExplained ? undefined : changeOf(opened.seen?.fingerprint, result.fingerprint),
      ).toBeUndefined();
    },
  );

  it.each(links.filter(({ differs }) => differs === 'the last digits'))(
    'say that only last digits differ where the arithmetic was refined within a version: $name',
    ({ fragment }) => {
      const { explanation } = runOf(open(fragment));
      expect(explanation).toMatch(
        /^The three headlines are those the sender saw, to every digit of the link/,
      );
    },
  );

  it('differ in last digits only where they were made before there was a page', () => {
    const before = /^#v1;[^;]+;m=1\.0\.0;.*;k=(?:yUi|lRS|njH|-4X)$/;
    const differing = links.filter(({ differs }) => differs !== undefined);
    expect(differing.every(({ fragment }) => before.test(fragment))).toBe(true);
    expect(differing).toHaveLength(4);
  });

  it('are there of every scenario that comes with Landfall', () => {
    const opened = new Set(current.map(({ fragment }) => open(fragment).scenarioId));
    expect([...opened].sort()).toEqual(shippedIds);
  });

  it('include links of this version', () => {
    expect(vintages.map((vintage) => changeOf(vintage.modelVersion, MODEL_VERSION))).toContain(undefined);
  });

  it.each(current)('are written again to the last character: $name', ({ fragment }) => {
    const opened = open(fragment);
    expect(changeOf(fragment, `#${encodeLink(opened, opened.seen)}`)).toBeUndefined();
  });

  it('are what the program prints', async () => {
    const { command, fragment } = current.find(({ name }) => name === 'a heavy link')!;
    expect(changeOf(fragment, (await output(...command.split(' '))).trim())).toBeUndefined();
  });
});

describe('fingerprints that browsers are held against', () => {
  it.each(fingerprints.runs)(
    'are those of Node: $scenarioId',
    ({ scenarioId, overrides, seed, draws, fingerprint }) => {
      const values = applyOverrides(shippedScenario(scenarioId).values, overrides as Overrides);
      expect(changeOf(fingerprint, simulate(values, draws, seed, false).fingerprint)).toBeUndefined();
    },
  );

  it('are of this version of the model', () => {
    expect(changeOf(fingerprints.modelVersion, MODEL_VERSION)).toBeUndefined();
  });
});

describe('the changelog', () => {
  it('has an entry for this version of the model', () => {
    const changelog = readFileSync(fileURLToPath(new URL('../../CHANGELOG.md', import.meta.url)), 'utf8');
    expect(changeOf(true, changelog.includes(`Model ${MODEL_VERSION}\n`))).toBeUndefined();
  });
});

describe('link codes', () => {
  const frozen = Object.entries(linkCodes).map(([code, id]) => ({ code: Number(code), id }));

  it('mean what they meant when they were first given, also after a parameter is gone', () => {
    const reused = frozen.filter(({ code, id }) => {
      const now = parameters.find((parameter) => parameter.code === code);
      return now !== undefined && now.id !== id;
    });
    expect(reused).toEqual([]);
  });

  it('are of every parameter, one each, and written down in linkCodes.json', () => {
    expect(new Set(parameters.map(({ code }) => code)).size).toBe(parameters.length);
    expect(frozen).toEqual(expect.arrayContaining(parameters.map(({ id, code }) => ({ code, id }))));
  });

  it('are read in a link as they were', () => {
    expect(open('v1;china-genai;20=5000;b45=12;p45=3;32=0.3').overrides).toEqual({
      tam: { value: { kind: 'fixed', value: 5000 } },
      'bifurcation.buildCapex': { value: { kind: 'fixed', value: 12 } },
      'partner.buildCapex': { value: { kind: 'fixed', value: 3 } },
      royalty: { value: { kind: 'fixed', value: 0.3 } },
    });
  });
});
