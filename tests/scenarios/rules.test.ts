import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runBatch } from '../../src/analysis/batch';
import { summarise } from '../../src/analysis/summary';
import { isDate } from '../../src/model/calendarDate';
import { combinationProblem, valueProblem } from '../../src/model/checkValue';
import { compileModel } from '../../src/model/compiledModel';
import { grades } from '../../src/model/dataReader';
import { epochsOf } from '../../src/model/epochs';
import { entryPaths, parameters, slot, type EntryPath } from '../../src/model/parameters';
import { changesInTime } from '../../src/model/ruleEffects';
import { parseRulebook, switchOf, type Rule } from '../../src/model/rulebook';
import { inRuleOrder, keysOfEffect, type RuleSwitches } from '../../src/model/ruleSwitches';
import { Sampler } from '../../src/model/sampler';
import { underRules } from '../../src/model/timetable';
import { parameterOfKey, pathOfKey, type ScenarioValues, type Value } from '../../src/model/values';
import { mode } from '../../src/numerics/distribution';
import { scenarioJson, shippedIds, shippedScenario } from '../shippedScenarios';

const { rules, asOf } = parseRulebook(scenarioJson('rules'), 'rules.json');
const ruleOf = (id: string): Rule => rules.find((rule) => rule.id === id)!;

/** A rule as our research has it, restated by hand. */
interface Restated {
  readonly id: string;
  readonly status: Rule['status'];
  /** Since when, or when it was announced. */
  readonly date: string | null;
  /** Articles. */
  readonly cites: RegExp;
  /** Amounts and limits as the text must quote them. */
  readonly liable?: readonly string[];
  readonly personal?: readonly string[];
  readonly demands?: readonly string[];
  /** Part of the address of a source; undefined where the research has only a copy, which is not linked. */
  readonly url: string;
}

const restated: readonly Restated[] = [
  {
    id: 'pipl-66',
    status: 'inForce',
    date: '2021-11-01',
    cites: /Personal Information Protection Law, Art. 66/,
    liable: ['RMB 1m', 'RMB 50m', '5%', 'previous year', 'provincial level'],
    personal: ['RMB 10,000 to 100,000', 'RMB 0.1m to 1m', 'ban', 'RMB 1m each'],
    url: 'pipl.xllawconsulting.com',
  },
  {
    id: 'csl-61',
    status: 'inForce',
    date: '2026-01-01',
    cites: /Cybersecurity Law, Art. 61/,
    liable: [
      'RMB 10,000 to 50,000',
      '50,000 to 500,000',
      'RMB 0.5m to 2m',
      'RMB 2m to 10m only where critical',
    ],
    personal: ['RMB 10,000 to 100,000', 'RMB 50,000 to 200,000', 'RMB 0.2m to 1m'],
    url: 'chinadataregulation.com/translations/csl/article-61/',
  },
  {
    id: 'csl-69',
    status: 'inForce',
    date: '2026-01-01',
    cites: /Cybersecurity Law, Art. 69/,
    liable: ['RMB 50,000 to 500,000', 'RMB 0.5m to 2m', 'RMB 2m to 10m', 'ceiling was RMB 0.5m'],
    personal: ['RMB 50,000 to 200,000', 'RMB 0.2m to 1m'],
    url: 'chinadataregulation.com/laws/csl/articles/article-69/',
  },
  {
    id: 'dsl-data-security',
    status: 'inForce',
    date: '2021-09-01',
    cites: /Data Security Law, Art. 45/,
    liable: ['RMB 50,000 to 500,000', 'RMB 0.5m to 2m', 'RMB 2m to 10m'],
    personal: ['RMB 10,000 to 100,000', 'RMB 50,000 to 200,000'],
    url: 'chinadataregulation.com/laws/dsl/articles/article-45/',
  },
  {
    id: 'dsl-important-data',
    status: 'inForce',
    date: '2021-09-01',
    cites: /Data Security Law, Art. 46/,
    liable: ['RMB 0.1m to 1m', 'RMB 1m to 10m', 'suspension'],
    personal: ['RMB 10,000 to 100,000', 'RMB 0.1m to 1m'],
    url: 'chinadataregulation.com/translations/dsl/article-46',
  },
  {
    id: 'interim-measures',
    status: 'inForce',
    date: '2023-08-15',
    cites: /Arts. 2 and/,
    demands: ['without offering them to the public are outside (Art. 2)'],
    url: 'clairk.digitalpolicyalert.org/documents/china-interim-measures',
  },
  {
    id: 'interim-measures-abroad',
    status: 'inForce',
    date: '2023-08-15',
    cites: /Art. 20/,
    demands: ['technical measures'],
    url: 'mondaq.com',
  },
  {
    id: 'algorithm-provisions',
    status: 'inForce',
    date: '2022-03-01',
    cites: /Algorithm Recommendation/,
    liable: ['up to RMB 100,000'],
    demands: ['ten working days'],
    url: 'cm.twobirds.com',
  },
  {
    id: 'deep-synthesis',
    status: 'inForce',
    date: '2023-01-10',
    cites: /Deep Synthesis/,
    url: 'allenandgledhill.com',
  },
  {
    id: 'labelling',
    status: 'inForce',
    date: '2025-09-01',
    cites: /GB 45438/,
    url: 'en.we-ipr.com/IPNews/453',
  },
  {
    id: 'gbt-45654',
    status: 'inForce',
    date: '2025-11-01',
    cites: /GB\/T 45654-2025/,
    demands: ['2,000 test questions over 31 risks', '10,000 keywords'],
    url: 'cset.georgetown.edu',
  },
  {
    id: 'companion-ai',
    status: 'inForce',
    date: '2026-07-15',
    cites: /Anthropomorphic/,
    demands: ['one million registered or 100,000 monthly', 'Customer service'],
    personal: ['4 and to 1.5 years'],
    url: 'geopolitechs.org/p/china-rolls-out-interim-regulations',
  },
  {
    id: 'network-data',
    status: 'inForce',
    date: '2025-01-01',
    cites: /Network Data Security/,
    demands: ['ten million', 'Art. 19'],
    url: 'asiagrowthpartners.com',
  },
  {
    id: 'cross-border-thresholds',
    status: 'inForce',
    date: '2024-03-22',
    cites: /Cross-Border Data/,
    demands: ['100,000 people', '1 million'],
    url: 'eoasis.rajahtann.com',
  },
  {
    id: 'registration-api-users',
    status: 'inForce',
    date: '2024-12-31',
    cites: /registered services/,
    demands: ['530', 'fine-tuning'],
    url: 'pulseaugur.com',
  },
  {
    id: 'pilot-zones',
    status: 'inForce',
    date: '2024-10-23',
    cites: /8 April 2024/,
    demands: ['four pilot zones', '50%', 'audiovisual', 'thirteen'],
    url: 'geopolitechs.org/p/china-removes-foreign-ownership-restrictions',
  },
  {
    id: 'mlps-level-3',
    status: 'inForce',
    date: null,
    cites: /level three/,
    demands: ['every year'],
    url: 'tan.cc',
  },
  {
    id: 'us-outbound-investment',
    status: 'inForce',
    date: '2025-01-02',
    cites: /31 CFR Part 850/,
    demands: ['10²⁵', '10²⁴'],
    personal: ['20 years'],
    url: 'natlawreview.com',
  },
  {
    id: 'coins-act',
    status: 'coming',
    date: '2025-12-18',
    cites: /National Security Act/,
    demands: ['450 days', '13 March 2027'],
    url: 'whitecase.com',
  },
  {
    id: 'us-closed-weights',
    status: 'repealed',
    date: '2025-01',
    cites: /ECCN 4E091/,
    demands: ['10²⁶'],
    url: 'sanctionsnews.bakermckenzie.com',
  },
  { id: 'hr-8283', status: 'proposed', date: '2026-04-15', cites: /H\.R\. 8283/, url: 'BILLS-119hr8283ih' },
  {
    id: 'cloud-security-act',
    status: 'proposed',
    date: '2026-06-26',
    cites: /26 June 2026/,
    url: 'gottheimer.house.gov',
  },
];

/** Values with each switch's numbers in place of those it acts on: what a month of them is worked out with. */
function inLastMonth(values: ScenarioValues, switches: RuleSwitches, path: EntryPath): ScenarioValues {
  const { changes, fineRule } = epochsOf(underRules(values, switches)).at(-1)!;
  const result: Record<string, Value> = {
    ...values,
    fineCombine: fineRule.combine,
    turnoverBase: fineRule.base,
  };
  for (const { slot: at, factor, value, min, max } of changes[path]) {
    const { id, scope } = parameters.find((one) => slot[one.id] === at)!;
    const key = scope === 'path' ? `${path}.${id}` : id;
    const own = values[key]!;
    const drawn = typeof own === 'object' ? mode(own) : Number.NaN;
    result[key] = { kind: 'fixed', value: Math.max(min, Math.min(max, (value ?? drawn) * factor)) };
  }
  return result;
}

function expectAdmissible(values: ScenarioValues, switches: RuleSwitches, what: string): void {
  for (const path of entryPaths) {
    const month = inLastMonth(values, switches, path);
    const keys = switches
      .flatMap(({ effects }) => effects.flatMap((effect) => keysOfEffect(effect)))
      .filter((key) => [undefined, path].includes(pathOfKey(key) as EntryPath | undefined));
    for (const key of keys) expect(valueProblem(key, month[key]!), what).toBeUndefined();
    expect(combinationProblem(month), what).toBeUndefined();
  }
}

describe('the rulebook', () => {
  it('is restated here rule by rule', () => {
    expect(restated.map(({ id }) => id).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  });

  it.each(restated.map((one) => [one.id, one] as const))('says what our research says: %s', (id, one) => {
    const rule = ruleOf(id);
    expect(rule.status).toBe(one.status);
    expect(rule.effective ?? rule.announced).toBe(one.date);
    expect(rule.citation).toMatch(one.cites);
    for (const quoted of one.liable ?? []) expect(rule.liable).toContain(quoted);
    for (const quoted of one.personal ?? []) expect(rule.personal).toContain(quoted);
    for (const quoted of one.demands ?? []) expect(rule.demands).toContain(quoted);
    expect(rule.sources.some(({ url }) => url?.includes(one.url))).toBe(true);
  });

  it('has a citation, a grade and a source for every rule, linked over a safe connection', () => {
    for (const { id, citation, grade, sources, effective, announced } of rules) {
      expect(citation, id).not.toBe('');
      expect(grades, id).toContain(grade);
      expect(sources.length, id).toBeGreaterThan(0);
      for (const { url = 'https:' } of sources) expect(url, id).toMatch(/^https:/);
      for (const date of [effective, announced]) expect(date === null || isDate(date), id).toBe(true);
      expect(effective === null || effective <= asOf, id).toBe(true);
    }
  });

  it('gives a reason for every effect, and touches only what may change in time', () => {
    for (const { id, effects } of rules) {
      for (const effect of effects) {
        expect(effect.because, id).not.toBe('');
        for (const key of keysOfEffect(effect))
          expect(changesInTime.has(parameterOfKey(key).id), key).toBe(true);
      }
    }
  });

  it('names only scenarios that there are', () => {
    for (const { concerns } of rules) for (const one of concerns) expect(shippedIds).toContain(one);
  });

  it.each(shippedIds)(
    'keeps every value admissible, each rule switched alone and all of them together: %s',
    (id) => {
      const { values } = shippedScenario(id);
      for (const rule of rules) expectAdmissible(values, [switchOf(rule, 0)], rule.id);
      expectAdmissible(values, inRuleOrder(rules.map((rule) => switchOf(rule, 0))), 'all');
    },
  );

  it('keeps every value admissible under any set of switches', () => {
    const { values } = shippedScenario('china-genai');
    fc.assert(
      fc.property(
        fc.subarray([...rules]),
        fc.array(fc.nat(83), { minLength: 22, maxLength: 22 }),
        (some, months) => {
          const switches = inRuleOrder(some.map((rule, index) => switchOf(rule, months[index]!)));
          expectAdmissible(values, switches, switches.map(({ id }) => id).join());
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Risk-adjusted ROI of the entry paths, in the same few worlds. */
function returns(switches: RuleSwitches): readonly number[] {
  const model = compileModel(underRules(shippedScenario('china-genai').values, switches));
  const { paths } = summarise(model, runBatch(model, new Sampler(1), 0, 1024, 0), 0);
  return entryPaths.map((path) => paths[path].riskAdjustedRoi);
}

describe('a switch', () => {
  const unswitched = returns([]);

  /** What a rule weighs on us: those that relieve us help, and most others cost us something. */
  const relieves = ['cross-border-thresholds', 'pilot-zones', 'registration-api-users'];

  it.each(rules.filter(({ effects }) => effects.length > 0).map(({ id }) => id))(
    'of a burden that is taken away helps, and one of a relief or of a new burden costs: %s',
    (id) => {
      const rule = ruleOf(id);
      const now = returns([switchOf(rule, 0)]);
      const helps = rule.status === 'inForce' && !relieves.includes(id);
      const gains = now.map((value, index) => (helps ? 1 : -1) * (value - unswitched[index]!));
      // A fine that comes later can be larger, as turnover has grown by then.
      for (const gain of gains) expect(gain).toBeGreaterThan(-1e-4);
      expect(Math.max(...gains)).toBeGreaterThan(0);
    },
  );
});
