import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkProblemText } from '../../src/cli/problemText';
import { inOrder } from '../../src/model/correlations';
import { fixed, type Overrides } from '../../src/model/overrides';
import { parameterOfKey, valueKeys } from '../../src/model/values';
import { MODEL_VERSION } from '../../src/model/version';
import { decodeLink, type OpenedLink } from '../../src/share/readLink';
import {
  changedKeys,
  DEFAULT_DRAWS,
  DEFAULT_SEED,
  encodeLink,
  isDrawCount,
  isSeed,
  sameRun,
  type Seen,
  type SharedRun,
} from '../../src/share/shareLink';
import { MAX_REASON } from '../../src/share/reasonText';
import { COCKPIT, pageIds } from '../../src/share/view';
import { shippedEffects, shippedIds, shippedScenario } from '../shippedScenarios';
import {
  againsts,
  goTogether,
  heldTogether,
  looks,
  names,
  overrideFor,
  overrideForms,
  possibleCorrelations,
  seens,
  sharedRuns,
  views,
} from './sharedRuns';

const findScenario = (id: string) => (shippedIds.includes(id) ? shippedScenario(id) : undefined);
const open = (fragment: string): OpenedLink =>
  decodeLink(fragment, findScenario, 'china-genai', shippedEffects);

const base: SharedRun = {
  scenarioId: 'china-genai',
  overrides: {},
  seed: DEFAULT_SEED,
  draws: DEFAULT_DRAWS,
};
const seen: Seen = {
  fingerprint: 'Vh6tTo88bw16',
  headlines: { exit: 0.052489, bifurcation: -0.557731, partner: 0.086214 },
};

describe('encodeLink and decodeLink', () => {
  it('give back every field: scenario, changes, reasons, name, correlations, criterion, seed, draws, what it is compared with, how charts are set, page, what the sender saw, model version', () => {
    const mayHave = <Thing>(thing: fc.Arbitrary<Thing>) => fc.option(thing, { nil: undefined });
    const all = fc.tuple(
      sharedRuns,
      mayHave(possibleCorrelations),
      mayHave(names),
      mayHave(seens),
      views,
      mayHave(againsts),
      looks,
    );
    fc.assert(
      fc.property(all, ([run, pairs, name, sent, view, against, look]) => {
        const correlations = pairs === undefined ? undefined : inOrder(pairs);
        const opened = open(encodeLink({ ...run, correlations, name }, sent, view, { against, look }));
        expect(opened).toEqual({
          ...run,
          correlations,
          name,
          against,
          look,
          view,
          modelVersion: MODEL_VERSION,
          seen: sent,
          readable: true,
          problems: [],
        });
      }),
      { numRuns: 500 },
    );
  });

  it('give back every form of change of every value, alone', () => {
    for (const key of valueKeys) {
      for (const form of overrideForms(key)) {
        const [override] = fc.sample(form, 1);
        const run = { ...base, overrides: { [key]: override! } };
        const { overrides, problems } = open(encodeLink(run));
        if (!goTogether(run)) continue; // a change that clashes with the scenario's other values is left out
        expect({ overrides, problems }).toEqual({ overrides: run.overrides, problems: [] });
      }
    }
  });

  it('give back a change of every value at once, each with all the digits of a double, percent-mangled or not', () => {
    const changes = valueKeys
      .filter((key) => !heldTogether.includes(key))
      .map((key) => {
        const { admissible, kind } = parameterOfKey(key);
        if (admissible.type !== 'number' || admissible.whole || kind !== 'assumption') {
          return [key, fc.sample(overrideFor(key), 1)[0]!] as const;
        }
        const { min, max } = admissible;
        const at = (share: number): number => min + (share / Math.PI) * (max - min);
        return [key, { value: { kind: 'triangular', low: at(0.1), mode: at(0.7), high: at(2) } }] as const;
      });
    const overrides: Overrides = Object.fromEntries(changes);
    const link = encodeLink({ ...base, overrides }, seen);
    for (const text of [link, encodeURIComponent(encodeURIComponent(link))]) {
      expect(open(text)).toMatchObject({ overrides, seen, problems: [] });
    }
  });

  it('give back headlines of any size to half of a ten-thousandth of a percent', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (headline) => {
        const sent = { ...seen, headlines: { ...seen.headlines, partner: headline } };
        const got = open(encodeLink(base, sent)).seen?.headlines.partner;
        // Half of the last digit written, and the rounding of 100 h.
        expect(Math.abs(got! - headline)).toBeLessThanOrEqual(5e-7 + 1e-15 * Math.abs(headline));
      }),
    );
  });

  it('write the same link again from what was opened', () => {
    fc.assert(
      fc.property(sharedRuns, seens, (run, sent) => {
        const link = encodeLink(run, sent);
        const opened = open(link);
        expect(encodeLink(opened, opened.seen, opened.view)).toBe(link);
      }),
      { numRuns: 200 },
    );
  });

  it('read a link with its hash, as a whole address, and with what people paste around it', () => {
    const link = encodeLink(base, seen);
    const opened = open(link);
    for (const pasted of [
      `#${link}`,
      `https://example.org/landfall/?from=mail&amp;to=board#${link}`,
      `  ${link}\n`,
      `<https://example.org/#${link}>`,
      `(https://example.org/#${link}).`,
      `“https://example.org/#${link}”`,
      `https://example.org/#${link},`,
      `**https://example.org/#${link}**`,
    ]) {
      expect(open(pasted)).toEqual(opened);
    }
  });
});

describe('encodeLink', () => {
  it('writes the base case with what its sender saw in under 150 characters', () => {
    expect(`#${encodeLink(base, seen)}`.length).toBeLessThan(150);
  });

  it('writes 60 changes, a third of them ranges of three numbers, and ten short reasons in under 2,000 characters', () => {
    const keys = valueKeys.filter((key) => {
      const { admissible, kind } = parameterOfKey(key);
      return admissible.type === 'number' && !admissible.whole && kind === 'assumption';
    });
    const changed = keys.slice(0, 60).map((key, index) => {
      const { min = 0, max = 1 } = { ...parameterOfKey(key).slider };
      const at = (share: number): number => Number((min + share * (max - min)).toPrecision(5));
      if (index % 3 === 0) return [key, { centre: at(0.3333) }];
      if (index % 3 === 1) return [key, fixed(at(0.4444))];
      return [key, { value: { kind: 'pert', low: at(0.1111), mode: at(0.2222), high: at(0.7777) } }];
    });
    const overrides = Object.fromEntries(changed) as Overrides;
    expect(Object.keys(overrides)).toHaveLength(60);
    const heavy = { ...base, overrides, seed: 4294967295, draws: 262144 };
    expect(`#${encodeLink(heavy, seen)}`.length).toBeLessThan(1600);
    // A reason takes four characters for three of its letters: ten of a few words still go in.
    const short = Object.fromEntries(
      Object.keys(overrides)
        .slice(0, 10)
        .map((key, index) => [key, `Our own count, book ${index}, 2026`]),
    );
    expect(`#${encodeLink({ ...heavy, reasons: short }, seen)}`.length).toBeLessThan(2000);
  });

  it('is long where reasons are, and opens also with the longest for every value', () => {
    const { values } = shippedScenario(base.scenarioId);
    const overrides: Overrides = Object.fromEntries(valueKeys.map((key) => [key, { value: values[key]! }]));
    const reasons = Object.fromEntries(valueKeys.map((key) => [key, '备'.repeat(MAX_REASON)]));
    const link = encodeLink({ ...base, overrides, reasons }, seen);
    expect(link.length).toBeGreaterThan(100_000);
    expect(open(link)).toMatchObject({ overrides, reasons, seen, problems: [] });
    expect(decodeLink(link, findScenario, 'china-genai', shippedEffects)).toEqual(open(link));
    const few = valueKeys.slice(0, 20);
    const some = Object.fromEntries(few.map((key) => [key, reasons[key]!]));
    const mangled = encodeURIComponent(encodeURIComponent(encodeLink({ ...base, overrides, reasons: some })));
    expect(open(mangled)).toMatchObject({ overrides, reasons: some, problems: [] });
  });

  it('writes the same link whatever the order in which changes were made', () => {
    fc.assert(
      fc.property(sharedRuns, fc.integer(), (run, turn) => {
        const entries = Object.entries(run.overrides);
        const at = entries.length === 0 ? 0 : Math.abs(turn) % entries.length;
        const turned = [...entries.slice(at), ...entries.slice(0, at)].reverse();
        expect(encodeLink({ ...run, overrides: Object.fromEntries(turned) })).toBe(encodeLink(run));
      }),
      { numRuns: 200 },
    );
  });

  it('writes only what differs from the scenario, by codes, in the order of the parameters', () => {
    const overrides: Overrides = {
      stopLoss: { value: 'off' },
      'partner.buildMonths': { centre: 4 },
      'bifurcation.buildMonths': fixed(12),
      tam: { centre: 4500 },
    };
    expect(encodeLink({ ...base, overrides })).toMatch(
      new RegExp(
        `^v1;china-genai;m=${MODEL_VERSION.replaceAll('.', '\\.')};20=~4500;b57=12;p57=~4;141=off;seed=1;n=65536;k=[\\w-]{3}$`,
      ),
    );
  });

  it('needs no character that an address would escape', () => {
    fc.assert(
      fc.property(sharedRuns, seens, (run, sent) => {
        expect(encodeLink(run, sent)).toMatch(/^[A-Za-z0-9;=~:,._-]+$/);
      }),
      { numRuns: 100 },
    );
  });
});

describe('reasons and pages in links', () => {
  const tam = { ...base, overrides: { tam: fixed(4500) } };

  it('say why a value was changed, in any language, and which page and place is open', () => {
    const reasons = { tam: '我们自己的订单，2026 年 9 月; “ours” 100% = #1' };
    const link = encodeLink({ ...tam, reasons }, undefined, { page: 'sources', at: 'tam' });
    expect(link).toMatch(/;w20=[\w-]+;view=sources;at=tam;k=/);
    expect(open(link)).toMatchObject({ reasons, view: { page: 'sources', at: 'tam' }, problems: [] });
    expect(open(encodeURIComponent(link))).toMatchObject({ reasons, problems: [] });
  });

  it('leave the cockpit unsaid', () => {
    expect(encodeLink(tam)).not.toMatch(/view|at=/);
    expect(open(encodeLink(tam)).view).toEqual({ page: 'cockpit', at: null });
  });

  it.each([
    ['w20=!!', 'The reason given for tam cannot be read; it was left out'],
    ['w20=_w', 'The reason given for tam cannot be read; it was left out'],
    ['w21=QQ', 'A reason is given for tamGrowthInitial, which is not changed; it was left out'],
    ['view=attic', `The page "attic" is not known; allowed is ${pageIds.join(', ')}; the cockpit was opened`],
    ['at=a<b', 'The place "a<b" on the page cannot be read'],
    ['w999=QQ', '"w999" is no input of this model; it was left out'],
  ])('name what cannot be used (%s) and keep the rest', (part, problem) => {
    const opened = open(`v1;china-genai;20=4500;${part}`);
    expect(opened.problems.slice(1).map(linkProblemText)).toEqual([problem]);
    expect(opened).toMatchObject({ overrides: tam.overrides, reasons: {}, view: COCKPIT });
  });

  it('make no other run', () => {
    expect(sameRun(tam, { ...tam, reasons: { tam: 'because' } })).toBe(true);
  });
});

describe('sameRun', () => {
  it('holds for a run and what its link gives back, and for no run that differs in one field', () => {
    fc.assert(
      fc.property(sharedRuns, fc.constantFrom(...valueKeys), (run, key) => {
        expect(sameRun(run, open(encodeLink(run)))).toBe(true);
        const [override] = fc.sample(
          overrideFor(key).filter((other) => JSON.stringify(other) !== JSON.stringify(run.overrides[key])),
          1,
        );
        for (const other of [
          { ...run, seed: (run.seed + 1) % 2 ** 32 },
          { ...run, draws: run.draws === 256 ? 512 : run.draws / 2, untilPrecise: false },
          { ...run, criterion: run.criterion === 'mean' ? undefined : ('mean' as const) },
          { ...run, scenarioId: `${run.scenarioId}-2` },
          { ...run, overrides: { ...run.overrides, [key]: override! } },
        ]) {
          expect(sameRun(run, other)).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('changedKeys', () => {
  it('lists what is changed in the order of the parameters', () => {
    expect(changedKeys({ stopLoss: { value: 'off' }, tam: { centre: 4500 } })).toEqual(['tam', 'stopLoss']);
    expect(changedKeys({})).toEqual([]);
  });
});

describe('isDrawCount and isSeed', () => {
  it('allow the powers of two from 256 to 2^24 and nothing else', () => {
    const allowed = Array.from({ length: 17 }, (_, index) => 2 ** (8 + index));
    expect(allowed.every(isDrawCount)).toBe(true);
    for (const draws of [0, 1, 128, 255, 257, 300, 384, 65_535, 2 ** 24 + 1, 2 ** 25, 2 ** 32, 2 ** 40]) {
      expect(isDrawCount(draws)).toBe(false);
    }
    for (const draws of [-256, 256.5, NaN, Infinity]) expect(isDrawCount(draws)).toBe(false);
  });

  it('allow the whole numbers from 0 to 2^32 − 1 and nothing else', () => {
    expect([0, 1, 2 ** 32 - 1].every(isSeed)).toBe(true);
    for (const seed of [-1, 0.5, 2 ** 32, NaN, Infinity]) expect(isSeed(seed)).toBe(false);
  });
});
