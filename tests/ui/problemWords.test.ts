import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combinationProblem, valueProblem } from '../../src/model/checkValue';
import { applyOverrides } from '../../src/model/overrides';
import { parameters } from '../../src/model/parameters';
import { valueKeys } from '../../src/model/values';
import { decodeLink } from '../../src/share/readLink';
import { MAX_DRAWS, MAX_SEED } from '../../src/share/shareLink';
import { parseTypedEntry } from '../../src/state/typedEntry';
import type { NoticeProblem, RefusedProblem } from '../../src/state/problems';
import { enControls, type ControlText } from '../../src/ui/i18n/en/controls';
import { enNotices } from '../../src/ui/i18n/en/notices';
import { enFailure } from '../../src/ui/i18n/en/failure';
import { zhControls } from '../../src/ui/i18n/zh/controls';
import { zhNotices } from '../../src/ui/i18n/zh/notices';
import { zhFailure } from '../../src/ui/i18n/zh/failure';
import { noticeWords } from '../../src/ui/noticeWords';
import { allowedWords, problemWords } from '../../src/ui/problemWords';
import { runFailureWords } from '../../src/ui/runFailureWords';
import type { RunFailure } from '../../src/worker/workFailure';
import { shippedIds, shippedScenario } from '../shippedScenarios';

/** One of every code; the type refuses a list that lacks one. */
type OneOfEach<Problem extends { readonly code: string }> = {
  readonly [Code in Problem['code']]: Extract<Problem, { readonly code: Code }>;
};

const key = 'bifurcation.buildCapex';

const refused: OneOfEach<RefusedProblem> = {
  notAdmissible: { key: 'terminalValue', code: 'notAdmissible' },
  takesPlainNumber: { key: 'royalty', code: 'takesPlainNumber' },
  countsInWholes: { key: 'campaignMonths', code: 'countsInWholes' },
  outOfRange: { key, code: 'outOfRange', part: 'low', got: -1 },
  notFinite: { key, code: 'notFinite', part: 'p90', got: Number.NaN },
  lowNotBelowHigh: { key, code: 'lowNotBelowHigh', low: 9, high: 3 },
  modeOutside: { key, code: 'modeOutside', low: 1, mode: 9, high: 3 },
  p10NotAboveZero: { key, code: 'p10NotAboveZero', p10: 0 },
  p10NotBelowP90: { key, code: 'p10NotBelowP90', p10: 9, p90: 3 },
  campaignBeyondAYear: { code: 'campaignBeyondAYear', intensity: 4, months: 4, most: 3 },
  ipLossCrossed: { code: 'ipLossCrossed', p10: 500, p90: 40 },
  fineSharesBeyondAll: { code: 'fineSharesBeyondAll', sum: 1.01 },
  finesNotAscending: {
    code: 'finesNotAscending',
    lower: 'fineSmallHigh',
    low: 3,
    upper: 'fineMediumHigh',
    high: 2,
  },
  notAboveZero: { code: 'notAboveZero', key: 'severeShapeA', value: 0 },
  notANumber: { key: 'stopLoss', code: 'notANumber', entry: 'plenty' },
  nothingToMultiply: { key: 'stopLoss', code: 'nothingToMultiply', entry: '×2' },
  entryOutOfRange: { key: 'vat', code: 'entryOutOfRange', entry: '40%' },
  percentileOutOfRange: { key: 'tam', code: 'percentileOutOfRange', asked: 5 },
  percentileBeyondCentre: { key: 'tam', code: 'percentileBeyondCentre', asked: 3500, centre: 3300 },
};

const told: OneOfEach<NoticeProblem> = {
  notALink: { code: 'notALink', text: 'access_token=abc' },
  otherFormat: { code: 'otherFormat', format: 'v9' },
  damaged: { code: 'damaged' },
  noScenario: { code: 'noScenario', opened: 'china-genai' },
  unknownScenario: { code: 'unknownScenario', named: 'mars-genai', opened: 'china-genai' },
  scenarioMissing: { code: 'scenarioMissing', scenario: { id: 'china-genai', title: 'The base' } },
  twice: { code: 'twice', name: '20', key: 'tam' },
  part: { code: 'part', part: 'seed', text: '-1' },
  tooManyWorlds: { code: 'tooManyWorlds', asked: 2 ** 20, most: 2 ** 18 },
  unreadableReason: { code: 'unreadableReason', key },
  idleReason: { code: 'idleReason', key },
  unknownInput: { code: 'unknownInput', name: '999' },
  withoutPath: { code: 'withoutPath', name: '45', id: 'buildCapex' },
  otherPath: { code: 'otherPath', name: 'b20', id: 'tam' },
  change: { code: 'change', problem: { key, code: 'unreadable', written: 'NaN' } },
  together: { code: 'together', problem: refused.campaignBeyondAYear, dropped: 'campaignIntensity' },
  inA: { code: 'inA', problem: { code: 'unknownInput', name: 'seed' } },
  linkReaderMissing: { code: 'linkReaderMissing' },
  more: { code: 'more', count: 482 },
};

const failures: readonly RunFailure[] = [
  { code: 'noWorkers', said: 'blocked by policy' },
  { code: 'calculation', said: 'draws 256 to 511 are missing.' },
  { code: 'workersKeepStopping', end: { cause: 'silent' } },
  { code: 'workersKeepStopping', end: { cause: 'unexplained' } },
  { code: 'workersKeepStopping', end: { cause: 'unreadable' } },
  { code: 'workersKeepStopping', end: { cause: 'said', said: 'out of memory' } },
];

const languages = {
  English: { text: enControls, words: enNotices, page: enFailure, sentence: /^\S.*[.]$/ },
  Chinese: { text: zhControls, words: zhNotices, page: zhFailure, sentence: /^\S.*[。]$/ },
};
const titles = [{ id: 'china-genai', title: 'A company' }];

/** Identifiers that are no words of any language. */
const ids = parameters.map(({ id }) => id).filter((id) => /[A-Z]/.test(id) || id === 'tam');
const bareId = new RegExp(`\\b(${ids.join('|')})\\b`);

describe.each(Object.entries(languages))('problems in %s', (_, { text, words, page, sentence }) => {
  const noticed = (problem: NoticeProblem): string =>
    noticeWords({ kind: 'problem', problem }, { text, words, titles });

  function expectSentence(said: string): void {
    expect(said).toMatch(sentence);
    expect(said).not.toMatch(bareId);
    expect(said).not.toMatch(/undefined|NaN\b(?!”)|[{}]|\.\.|。。/);
  }

  it.each(Object.entries(refused))('say of a change that is refused why: %s', (_code, problem) => {
    expectSentence(problemWords(problem, text));
  });

  it.each(Object.entries(told))('say of a link what could not be used: %s', (_code, problem) => {
    expectSentence(noticed(problem));
  });

  it.each(['unreadable', 'unusable', 'movesNoCentre', 'unknownDistribution'] as const)(
    'say of a change in a link what is wrong with it: %s',
    (code) => {
      expectSentence(noticed({ code: 'change', problem: { key: 'royalty', code, written: '~~1' } }));
    },
  );

  it('say which numbers a distribution in a link lacks', () => {
    const problem = { key: 'tam', code: 'numbersMissing', written: 'pert:1', kind: 'pert' } as const;
    expectSentence(noticed({ code: 'change', problem }));
    expect(noticed({ code: 'change', problem })).toContain('pert:low,mode,high');
  });

  it.each([
    'seed',
    'draws',
    'criterion',
    'modelVersion',
    'fingerprint',
    'headlines',
    'page',
    'place',
  ] as const)('say of a part of a link what was used in its place: %s', (part) => {
    expectSentence(noticed({ code: 'part', part, text: 'attic' }));
  });

  it('say whether a link comes out as its sender saw it', () => {
    const seen = { exit: 0.05, bifurcation: -0.5, partner: 0 };
    const here = { exit: 0.06, bifurcation: -0.4, partner: 0.01 };
    expectSentence(noticeWords({ kind: 'reproduced' }, { text, words, titles }));
    for (const otherModel of [undefined, '0.9.0']) {
      const said = noticeWords(
        { kind: 'changed', difference: { seen, here, otherModel } },
        { text, words, titles },
      );
      expectSentence(said);
      expect(said.replaceAll('\u00A0', ' ')).toMatch(/\+5\.0% → \+6\.0%.*−50\.0% → −40\.0%.*0\.0% → \+1\.0%/);
      expect(said.includes('0.9.0')).toBe(otherModel !== undefined);
    }
    const difference = { seen, here: seen, otherModel: undefined };
    expectSentence(noticeWords({ kind: 'changed', difference }, { text, words, titles }));
  });

  it.each(failures)('say why the simulation stopped: $code $end.cause', (failure) => {
    expectSentence(runFailureWords(failure, page));
  });

  it('say of every value what is allowed', () => {
    for (const each of valueKeys) expect(allowedWords(each, text)).toMatch(/^\S+.*[^.。]$/);
    expect(allowedWords('stopLoss', text)).toContain(text.off);
    expect(allowedWords('terminalValue', text)).toContain(text.yes);
  });

  it('say something of whatever is typed, written in a link or set', () => {
    const { values } = shippedScenario('china-genai');
    const entries = fc.oneof(fc.string(), fc.stringMatching(/^[×x]?-?[0-9.,e]{1,6}%?$/));
    fc.assert(
      fc.property(fc.constantFrom(...valueKeys), entries, (each, entry) => {
        const read = parseTypedEntry(each, entry, values[each]!);
        const { label } = text.parameters[idOf(each)];
        const said = 'problem' in read ? problemWords(read.problem, text) : label;
        expect(said).toContain(label);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...valueKeys), fc.double({ noNaN: true }), (each, value) => {
        const problem = valueProblem(each, { kind: 'fixed', value });
        if (problem !== undefined) expectSentence(problemWords(problem, text));
      }),
      { numRuns: 300 },
    );
  });

  it('never show an identifier, whatever the link', () => {
    const { values } = shippedScenario('china-genai');
    const parts = fc.oneof(
      fc.tuple(
        fc.constantFrom('', 'b', 'p', 'w'),
        fc.integer({ min: 1, max: 150 }),
        fc.string({ maxLength: 8 }),
      ),
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (list) => {
        const link = `v1;china-genai;${list.map(([path, code, value]) => `${path}${code}=${value}`).join(';')}`;
        const find = (id: string) => (shippedIds.includes(id) ? shippedScenario(id) : undefined);
        const opened = decodeLink(link, find, 'china-genai');
        for (const problem of opened.problems) expect(noticed(problem)).not.toMatch(bareId);
        expect(combinationProblem(applyOverrides(values, opened.overrides))).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});

function idOf(each: string): keyof ControlText['parameters'] {
  return each.slice(each.indexOf('.') + 1) as keyof ControlText['parameters'];
}

describe('limits', () => {
  it('are written as on screen', () => {
    expect(problemWords(refused.entryOutOfRange, enControls)).toBe(
      'VAT in the royalty: “40%” cannot be used; allowed is 0% to 30%.',
    );
    expect(problemWords(refused.notANumber, enControls)).toBe(
      'Stop-loss: “plenty” is not a number; allowed is $1m to $100bn of cash burnt, or off.',
    );
    expect(problemWords(refused.campaignBeyondAYear, enControls)).toBe(
      'Campaign intensity 4.0× over 4 months of campaign is more than a whole year’s enforcement; allowed is at most 3.0×, or fewer months.',
    );
    expect(problemWords(refused.finesNotAscending, enControls)).toBe(
      'Largest small fine, RMB 3m, exceeds largest medium fine, RMB 2m; allowed is at most RMB 2m.',
    );
    expect(problemWords({ key: 'terminalValue', code: 'notAdmissible' }, enControls)).toBe(
      'Count cash after the horizon takes one of these: yes or no.',
    );
    expect(problemWords({ key: 'vat', code: 'notANumber', entry: ' ' }, enControls)).toBe(
      'VAT in the royalty: nothing was typed; allowed is 0% to 30%.',
    );
  });

  it('can be told from what just exceeds them', () => {
    const problem = { key: 'royalty', code: 'outOfRange', part: 'value', got: 0.90004 } as const;
    expect(problemWords(problem, enControls)).toBe(
      'Royalty rate cannot be 90.004%; allowed is 0% to 90% of sales.',
    );
    expect(problemWords({ ...refused.campaignBeyondAYear, intensity: 3.0004 }, enControls)).toMatch(
      /^Campaign intensity 3\.0004× .*at most 3\.0×,/,
    );
  });

  it('of a seed and of worlds are those of a link', () => {
    const say = (part: 'seed' | 'draws') =>
      noticeWords(
        { kind: 'problem', problem: { code: 'part', part, text: 'x' } },
        { text: enControls, words: enNotices, titles },
      );
    expect(say('seed')).toContain(`0 to ${MAX_SEED}`);
    expect(say('draws')).toContain(MAX_DRAWS.toLocaleString('en-US'));
  });
});
