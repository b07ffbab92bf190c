import { describe, expect, it } from 'vitest';
import { linkProblemText } from '../../src/cli/problemText';
import { decodeLink } from '../../src/share/readLink';
import { readScenarioFile } from '../../src/share/readScenarioFile';
import { scenarioFile } from '../../src/share/scenarioFile';
import { encodeLink } from '../../src/share/shareLink';
import { shippedEffects, shippedScenario, shippedSwitch } from '../shippedScenarios';

const run = { scenarioId: 'china-genai', overrides: {}, seed: 1, draws: 1024 };
const rules = [shippedSwitch('coins-act', 3), shippedSwitch('pipl-66', 0)];

function open(fragment: string) {
  return decodeLink(fragment, shippedScenario, 'china-genai', shippedEffects);
}

/** A link with something in the place of its rules. */
function linkWith(text: string) {
  const { problems, rules: read } = open(
    encodeLink({ ...run, rules }).replace(/rules=[^;]*/, `rules=${text}`),
  );
  return { said: problems.map(linkProblemText).join('; '), read };
}

describe('rules in a link', () => {
  it('are written by their names and months, whatever the order in which they were switched', () => {
    expect(encodeLink({ ...run, rules: rules.toReversed() })).toBe(encodeLink({ ...run, rules }));
    expect(encodeLink({ ...run, rules })).toContain(';rules=coins-act:3,pipl-66:0;');
    expect(open(encodeLink({ ...run, rules })).rules).toEqual(rules);
    expect(open(encodeLink(run)).rules).toBeUndefined();
  });

  it.each([
    'pipl-66',
    'pipl-66:120',
    'pipl-66:1.5',
    'pipl-66:-1',
    'no-such-rule:0',
    'pipl-66:0,pipl-66:3',
    '',
  ])('are left out and told where they cannot be read: "%s"', (text) => {
    const { said, read } = linkWith(text);
    expect(read).toBeUndefined();
    expect(said).toMatch(
      /The switched rules .* cannot be read or are not known here; all are as the scenario/,
    );
  });
});

describe('rules in a scenario file', () => {
  const reader = {
    findScenario: shippedScenario,
    base: shippedScenario('china-genai'),
    mostDraws: 65_536,
    findEffects: shippedEffects,
  };
  const text = scenarioFile(reader.base, { overrides: {}, rules }, '2026-11-23', 'Ours');

  it('come back as they were saved', () => {
    const reading = readScenarioFile(text, 'ours.json', reader);
    expect(reading).toMatchObject({ kind: 'whole', inputs: { rules } });
    expect(JSON.parse(text)).toMatchObject({
      rules: [
        { rule: 'coins-act', fromMonth: 3 },
        { rule: 'pipl-66', fromMonth: 0 },
      ],
    });
  });

  it.each([
    [[{ rule: 'no-such-rule', fromMonth: 0 }], 'rules[0].rule', 'allowed is the name of a rule'],
    [[{ rule: 'pipl-66', fromMonth: 1.5 }], 'rules[0].fromMonth', 'allowed is a whole number from 0 to 119'],
    [
      [
        { rule: 'pipl-66', fromMonth: 0 },
        { rule: 'pipl-66', fromMonth: 1 },
      ],
      'rules[1].rule',
      'comes twice',
    ],
    ['all of them', 'rules', 'allowed is a list of at most 100 switches'],
    [['pipl-66'], 'rules[0]', 'allowed is a switch with rule and fromMonth'],
  ])('are left out where they are wrong, and the rest of the file is kept: %j', (wrong, path, message) => {
    const file = JSON.stringify({ ...(JSON.parse(text) as object), rules: wrong });
    const reading = readScenarioFile(file, 'ours.json', reader);
    if (reading.kind !== 'part') throw new Error(reading.kind);
    expect(reading.problems[0]).toMatchObject({ path });
    expect(reading.problems[0]!.message).toContain(message);
    expect(reading.leftOut.fields).toEqual(['rules']);
    expect(reading.inputs.rules).toBeUndefined();
  });
});
