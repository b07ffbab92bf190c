import { describe, expect, it } from 'vitest';
import { DataFileError, type DataProblem } from '../../src/model/dataReader';
import { parseRulebook, switchOf } from '../../src/model/rulebook';
import { scenarioJson } from '../shippedScenarios';

type Item = Record<string, unknown>;
interface File extends Item {
  rules: (Item & { effects: Item[] })[];
}

const shipped = (): File => scenarioJson('rules') as File;

function problemsOf(json: unknown): readonly DataProblem[] {
  try {
    parseRulebook(json, 'mine.json');
  } catch (error) {
    if (error instanceof DataFileError) return error.problems;
    throw error;
  }
  return [];
}

const places = shipped().rules.map(({ id }) => id);
const pipl = places.indexOf('pipl-66');
const coins = places.indexOf('coins-act');
const repealed = places.indexOf('us-closed-weights');

/** Changes that make the file wrong in one place each: where that is, and what is said of it. */
const mistakes: readonly (readonly [
  what: string,
  change: (file: File) => void,
  path: string,
  message: RegExp,
])[] = [
  ['another kind', (file) => (file['kind'] = 'reasons'), 'kind', /allowed is "rules"/],
  ['no rules', (file) => (file.rules = []), 'rules', /at least one/],
  ['rules that are no list', (file) => (file['rules'] = 'all' as never), 'rules', /allowed is a list/],
  ['a field nobody reads', (file) => (file.rules[0]!['why'] = ''), 'rules[0].why', /not known here/],
  ['an identifier with capitals', (file) => (file.rules[0]!['id'] = 'PIPL'), 'rules[0].id', /lower-case/],
  [
    'an identifier given twice',
    (file) => (file.rules[1]!['id'] = file.rules[0]!['id']),
    'rules[1].id',
    /again; allowed is each once/,
  ],
  ['no citation', (file) => delete file.rules[0]!['citation'], 'rules[0].citation', /says something/],
  [
    'no word of what is left out',
    (file) => (file.rules[0]!['leaves'] = ' '),
    'rules[0].leaves',
    /says something/,
  ],
  ['no source', (file) => (file.rules[0]!['sources'] = []), 'rules[0]', /needs a source/],
  [
    'an unknown grade',
    (file) => (file.rules[0]!['grade'] = 'A'),
    'rules[0].grade',
    /allowed is one of official/,
  ],
  ['an unknown side', (file) => (file.rules[0]!['side'] = 'ours'), 'rules[0].side', /one of host, home/],
  [
    'an unknown status',
    (file) => (file.rules[0]!['status'] = 'draft'),
    'rules[0].status',
    /one of inForce, coming, proposed, repealed/,
  ],
  [
    'a day that is none',
    (file) => (file.rules[0]!['effective'] = '2026-02-30'),
    'rules[0].effective',
    /a date/,
  ],
  [
    'no word of a date',
    (file) => delete file.rules[0]!['effective'],
    'rules[0].effective',
    /allowed is a text/,
  ],
  [
    'a rule in force that has not begun',
    (file) => (file.rules[pipl]!['effective'] = '2027-01-01'),
    `rules[${pipl}].effective`,
    /has begun by 2026-11-10/,
  ],
  [
    'a coming rule that has begun',
    (file) => (file.rules[coins]!['effective'] = '2026-01-01'),
    `rules[${coins}].effective`,
    /coming has not begun/,
  ],
  [
    'a coming rule without a month',
    (file) => delete file.rules[coins]!['fromMonth'],
    `rules[${coins}].fromMonth`,
    /whole number of months from 0 to 119/,
  ],
  [
    'a month beyond every horizon',
    (file) => (file.rules[coins]!['fromMonth'] = 120),
    `rules[${coins}].fromMonth`,
    /from 0 to 119/,
  ],
  [
    'a month for a rule in force',
    (file) => (file.rules[pipl]!['fromMonth'] = 3),
    `rules[${pipl}].fromMonth`,
    /not known of a rule in force/,
  ],
  [
    'a repealed rule without its end',
    (file) => delete file.rules[repealed]!['ended'],
    `rules[${repealed}].ended`,
    /allowed is a text/,
  ],
  [
    'the end of a rule in force',
    (file) => (file.rules[pipl]!['ended'] = '2026'),
    `rules[${pipl}].ended`,
    /not known of a rule that is inForce/,
  ],
  [
    'an effect on what stays the same in time',
    (file) => (file.rules[pipl]!.effects[0]!['parameter'] = 'tam'),
    `rules[${pipl}].effects[0].parameter`,
    /is "tam"; is no parameter that a rule may change/,
  ],
  [
    'an effect on a path that has no such value',
    (file) => (file.rules[pipl]!.effects[0]!['parameter'] = 'partner.fineRate'),
    `rules[${pipl}].effects[0].parameter`,
    /no parameter/,
  ],
  [
    'a value outside its range',
    (file) => (file.rules[pipl]!.effects[0]!['value'] = 0.6),
    `rules[${pipl}].effects[0].value`,
    /admissible value/,
  ],
  [
    'a value for what is uncertain',
    (file) =>
      (file.rules[pipl]!.effects[0] = { parameter: 'fineRate', value: 0, because: 'so', grade: 'judged' }),
    `rules[${pipl}].effects[0].value`,
    /on what takes one/,
  ],
  [
    'a factor of nought',
    (file) => (file.rules[pipl]!.effects[3]!['factor'] = 0),
    `rules[${pipl}].effects[3].factor`,
    /a factor from 0.01 to 100/,
  ],
  [
    'a factor and a value',
    (file) => (file.rules[pipl]!.effects[3]!['value'] = 1),
    `rules[${pipl}].effects[3]`,
    /a factor or a value/,
  ],
  [
    'half a month',
    (file) => (file.rules[pipl]!.effects[3]!['fromMonth'] = 0.5),
    `rules[${pipl}].effects[3].fromMonth`,
    /whole number of months/,
  ],
  [
    'no reason',
    (file) => delete file.rules[pipl]!.effects[3]!['because'],
    `rules[${pipl}].effects[3].because`,
    /says something/,
  ],
  [
    'two effects on one value',
    (file) => file.rules[pipl]!.effects.push({ ...file.rules[pipl]!.effects[3]! }),
    `rules[${pipl}].effects`,
    /change fineRate twice/,
  ],
];

describe('parseRulebook', () => {
  it.each(mistakes)('refuses %s and says where', (_, change, path, message) => {
    const file = shipped();
    change(file);
    expect(problemsOf(file).find((problem) => problem.path === path)?.message).toMatch(message);
  });

  it.each([null, [], 'rules', 3])('refuses what is no object: %j', (json) => {
    expect(problemsOf(json)[0]?.message).toBe('allowed is an object');
  });

  it('reads the shipped file without a fault', () => {
    expect(problemsOf(shipped())).toEqual([]);
  });
});

describe('switchOf', () => {
  it('says what the engine needs, and no word of why', () => {
    const { rules } = parseRulebook(shipped(), 'rules.json');
    for (const rule of rules) {
      const made = switchOf(rule, 7);
      expect(made).toMatchObject({ id: rule.id, from: 7 });
      expect(made.effects).toHaveLength(rule.effects.length);
      for (const effect of made.effects)
        expect(Object.keys(effect).toSorted()).toEqual(
          ['parameter', 'fromMonth', 'factor' in effect ? 'factor' : 'value'].toSorted(),
        );
    }
  });
});
