import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkProblemText } from '../../src/cli/problemText';
import { MODEL_VERSION } from '../../src/model/version';
import { decodeLink, type OpenedLink } from '../../src/share/readLink';
import { checkLetters, encodeLink } from '../../src/share/shareLink';
import { shippedEffects, shippedIds, shippedScenario } from '../shippedScenarios';
import { againsts, looks, seens, sharedRuns, views } from './sharedRuns';

const findScenario = (id: string) => (shippedIds.includes(id) ? shippedScenario(id) : undefined);
const open = (fragment: string): OpenedLink =>
  decodeLink(fragment, findScenario, 'china-genai', shippedEffects);

const CUT =
  'The link was cut off or changed on its way: its check letters do not match; what could be read was kept';

/** What is said of a link that is opened. */
const said = (fragment: string): readonly string[] => open(fragment).problems.map(linkProblemText);

/** A link without its check letters, opened; what it says besides their absence. */
function problemsOf(parts: string): readonly string[] {
  const [first, ...rest] = said(`v1;china-genai;${parts}`);
  expect(first).toBe(CUT);
  return rest;
}

const goodLinks = fc
  .tuple(
    sharedRuns,
    fc.option(seens, { nil: undefined }),
    views,
    fc.option(againsts, { nil: undefined }),
    looks,
  )
  .map(([run, seen, view, against, look]) => encodeLink(run, seen, view, { against, look }));

describe('decodeLink, given a damaged link', () => {
  it('notices a link that was cut off, wherever the cut', () => {
    fc.assert(
      fc.property(goodLinks, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (link, share) => {
        const { problems, seen } = open(link.slice(0, Math.floor(share * link.length)));
        expect(problems.length).toBeGreaterThan(0);
        expect(seen).toBeUndefined();
      }),
      { numRuns: 200 },
    );
    const link = encodeLink({
      scenarioId: 'china-genai',
      overrides: { tam: { centre: 4500 } },
      seed: 1,
      draws: 256,
    });
    for (let end = 0; end < link.length; end++) expect(open(link.slice(0, end)).problems).not.toEqual([]);
  });

  it('notices one changed character: 18 bits of check letters miss one change in 260,000', () => {
    fc.assert(
      fc.property(
        goodLinks,
        fc.nat(),
        fc.constantFrom(...Array.from('0123456789abcXYZ;=~,')),
        (link, at, letter) => {
          const index = at % link.length;
          fc.pre(link[index] !== letter);
          expect(open(link.slice(0, index) + letter + link.slice(index + 1)).problems).not.toEqual([]);
        },
      ),
      { numRuns: 500, seed: 20270101 },
    );
  });

  it('keeps what could be read of a link that was cut off, and does not claim to know what its sender saw', () => {
    const run = {
      scenarioId: 'companion-app',
      overrides: { tam: { centre: 450 }, royalty: { value: { kind: 'fixed', value: 0.3 } } },
      seed: 7,
      draws: 4096,
    } as const;
    const seen = { fingerprint: 'AAAAAAAAAAAA', headlines: { exit: 0.1, bifurcation: 0.2, partner: 0.3 } };
    const link = encodeLink(run, seen);
    expect(open(link.slice(0, link.indexOf(';k=')))).toEqual({
      ...run,
      untilPrecise: false,
      criterion: undefined,
      reasons: {},
      view: { page: 'cockpit', at: null },
      modelVersion: MODEL_VERSION,
      seen: undefined,
      against: undefined,
      look: {},
      readable: true,
      problems: [{ code: 'damaged' }],
    });
    expect(open(link.slice(0, link.indexOf(';seed=')))).toMatchObject({
      overrides: run.overrides,
      seed: 1,
      draws: 65_536,
      problems: [{ code: 'damaged' }],
    });
  });

  it('says of foreign text that it is no link and what a link starts with', () => {
    for (const [text, quoted] of [
      ['', ''],
      ['#', ''],
      ['#section-2', 'section-2'],
      ['china-genai', 'china-genai'],
      ['https://example.org/', 'https://example.org/'],
      ['\u202Eevil', 'evil'],
      ['e\u0007vil', 'e?vil'],
      ['a'.repeat(100_000), `${'a'.repeat(39)}…`],
    ] as const) {
      expect(said(text)).toEqual([`This is not a Landfall link: "${quoted}"; such a link starts with #v1;`]);
      expect(open(text)).toEqual({
        scenarioId: 'china-genai',
        overrides: {},
        seed: 1,
        draws: 65_536,
        untilPrecise: true,
        criterion: undefined,
        reasons: {},
        view: { page: 'cockpit', at: null },
        modelVersion: undefined,
        seen: undefined,
        against: undefined,
        look: {},
        readable: false,
        problems: [{ code: 'notALink', text: quoted }],
      });
    }
  });

  it('says of a link in a newer format that a newer page may open it', () => {
    const newer = '#v2;china-genai;20=~4500';
    expect(open(newer)).toMatchObject({ readable: false, overrides: {} });
    expect(said(newer)).toEqual([
      'This link is of format "v2"; this page reads v1. A newer page may open it',
    ]);
  });

  it('opens the fallback for a scenario it does not know, and keeps the rest', () => {
    const link = encodeLink({
      scenarioId: 'mars-genai',
      overrides: { tam: { centre: 4500 } },
      seed: 3,
      draws: 512,
    });
    expect(open(link)).toMatchObject({
      scenarioId: 'china-genai',
      overrides: { tam: { centre: 4500 } },
      seed: 3,
      draws: 512,
    });
    expect(said(link)).toEqual([
      'The scenario "mars-genai" is not known here; china-genai was opened instead',
    ]);
    expect(said('v1;seed=3')).toContain('The link names no scenario; china-genai was opened');
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect(open(`v1;${name};seed=3`)).toMatchObject({ scenarioId: 'china-genai', seed: 3 });
    }
  });

  it.each([
    [
      '20=5',
      'tam: value is 5; allowed is a number from 10 to 1000000 (USD m per year, 2027); the scenario’s own value was kept',
    ],
    [
      '20=abc',
      'tam: "abc" cannot be read; allowed is a number from 10 to 1000000 (USD m per year, 2027); the scenario’s own value was kept',
    ],
    [
      '20',
      'tam: "" cannot be read; allowed is a number from 10 to 1000000 (USD m per year, 2027); the scenario’s own value was kept',
    ],
    [
      'b83=5',
      'bifurcation.filesPublic: "5" cannot be used; allowed is true or false; the scenario’s own value was kept',
    ],
    ['999=5', '"999" is no input of this model; it was left out'],
    ['__proto__=5', '"__proto__" is no input of this model; it was left out'],
    ['b20=5', '"b20" names tam for a path that it does not have; it was left out'],
    ['57=5', '"57" names buildMonths without its path; it was left out'],
    ['020=5', '"020" is no input of this model; it was left out'],
    ['20=4500;20=4600', '"20" comes twice; the first was kept'],
    ['seed=-1', 'The seed "-1" cannot be used; allowed is 0 to 4294967295; 1 was used'],
    ['seed=4294967296', 'The seed "4294967296" cannot be used; allowed is 0 to 4294967295; 1 was used'],
    [
      'n=1000',
      'The number of worlds "1000" cannot be used; allowed is a power of two from 256 to 16777216; 65536 was used',
    ],
    ['m=latest', `The model version "latest" cannot be read; the model here is ${MODEL_VERSION}`],
    ['f=abc', 'The fingerprint "abc" cannot be read, so it cannot be checked whether the result is the same'],
    ['h=1,2', 'The figures the sender saw, "1,2", cannot be read'],
    ['t=%', 'The name "%" cannot be read; the inputs have none'],
    ['loss=1e9', 'The loss line at "1e9" cannot be read; it is where it starts'],
    ['loss=-2000000', 'The loss line at "-2000000" cannot be read; it is where it starts'],
    ['map=20~20', 'No map spans "20~20"; it spans what it starts with'],
    ['map=20', 'No map spans "20"; it spans what it starts with'],
    ['pair=pp', 'The pair of paths "pp" cannot be read; the two best are compared'],
    ['vs=mars', 'The scenario "mars" to compare with is not known here; it was left out'],
    ['A=mars;A20=~9', 'The scenario "mars" of A is not known here; nothing is compared'],
    ['A20=~4500', 'The scenario "" of A is not known here; nothing is compared'],
    [
      'A=answer-engine;A20=5',
      'In A, with which the inputs are compared: tam: value is 5; allowed is a number from 10 to 1000000 (USD m per year, 2027); the scenario’s own value was kept',
    ],
    [
      'A=answer-engine;Aseed=5',
      'In A, with which the inputs are compared: "seed" is no input of this model; it was left out',
    ],
  ])('names what is wrong in %s, what is allowed and what was kept', (part, problem) => {
    expect(problemsOf(part)).toEqual([problem.replaceAll('’', "'")]);
  });

  it.each([
    ['seed', 'seed', '7'],
    ['n', 'draws', '4096'],
    ['m', 'modelVersion', '10.20.30'],
    ['loss', 'lossLine', '-12.5'],
    ['map', 'mapAxes', '20~21'],
    ['pair', 'pair', 'pb'],
    ['f', 'fingerprint', 'Vh6tTo88bw16'],
    ['h', 'headlines', '0.05,-0.56,0.09'],
    ['r', 'correlations', '20~24:0.5'],
  ])('takes for %s= nothing but what a link writes there, whole', (name, part, written) => {
    const refused = (text: string): readonly unknown[] =>
      open(`v1;china-genai;${name}=${text}`).problems.slice(1);
    expect(refused(written)).toEqual([]);
    for (const wrong of [`x${written}`, `${written}x`, `${written}~20`, `${written}p`, ''])
      expect(refused(wrong), wrong).toMatchObject([{ code: 'part', part }]);
  });

  it('takes for a link nothing that only starts or ends like one', () => {
    for (const wrong of ['v1x;china-genai', 'xv1;china-genai', 'v;china-genai'])
      expect(open(wrong), wrong).toMatchObject({ readable: false, problems: [{ code: 'notALink' }] });
    expect(open('v12;china-genai').problems).toEqual([{ code: 'otherFormat', format: 'v12' }]);
  });

  it('says that a comparison is damaged only where there is one', () => {
    expect(open('v1;china-genai;seed=7').against).toBeUndefined();
    expect(open('v1;china-genai;A=answer-engine').against).toMatchObject({ scenarioId: 'answer-engine' });
  });

  it('keeps the good parts around a bad one', () => {
    const link = 'v1;china-genai;20=~4500;999=1;32=0.3;seed=9;n=512';
    expect(said(link)).toEqual([CUT, '"999" is no input of this model; it was left out']);
    expect(open(link)).toMatchObject({
      overrides: { tam: { centre: 4500 }, royalty: { value: { kind: 'fixed', value: 0.3 } } },
      seed: 9,
      draws: 512,
    });
  });

  it('leaves out the changes that do not go together, as few as that takes, and no other', () => {
    const link = 'v1;china-genai;20=~4500;97=4;141=off';
    const clash = open(link);
    expect(clash.overrides).toEqual({ tam: { centre: 4500 }, stopLoss: { value: 'off' } });
    expect(said(link)).toEqual([
      CUT,
      "campaignIntensity 4 with campaignMonths 4 is more than a whole year's enforcement; allowed is an intensity of at most 3; the change to campaignIntensity was left out",
    ]);
    const twice = 'v1;china-genai;20=~4500;96=11;97=12;141=off';
    expect(open(twice).overrides).toEqual(clash.overrides);
    expect(said(twice).map((sentence) => sentence.split('; ').at(-1))).toEqual([
      'what could be read was kept',
      'the change to campaignIntensity was left out',
      'the change to campaignMonths was left out',
    ]);
    expect(said('v1;china-genai;137=500').slice(1)).toEqual([
      'ipLossP10 is 500 and ipLossP90 is 40; allowed is a P10 that does not exceed the P90; the change to ipLossP10 was left out',
    ]);
  });

  it('keeps what A holds beside what is wrong with it, and forgets what its sender saw where the link has changed', () => {
    const link = 'v1;china-genai;A=answer-engine;A20=~4500;A999=1;Af=m_Uh7dirVaUv;Ah=1,2,3;seed=9';
    expect(open(link)).toMatchObject({
      seed: 9,
      against: { scenarioId: 'answer-engine', overrides: { tam: { centre: 4500 } }, seen: undefined },
    });
    expect(open(`${link};k=${checkLetters(link)}`).against?.seen).toEqual({
      fingerprint: 'm_Uh7dirVaUv',
      headlines: { exit: 0.01, bifurcation: 0.02, partner: 0.03 },
    });
  });

  it('lists at most twenty problems, however many there are', () => {
    const many = Array.from({ length: 500 }, (_, index) => `x${index}=1`).join(';');
    const problems = said(`v1;china-genai;${many}`);
    expect(problems).toHaveLength(20);
    expect(problems.at(-1)).toBe('and 482 more parts could not be used');
  });
});
