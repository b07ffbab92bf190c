import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCommandLine, parseSets } from '../../src/cli/commandLine';
import { shippedScenario } from '../shippedScenarios';
import { folderWith, landfall } from './landfall';

const base = shippedScenario('china-genai');

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
}

const simulateSyntax = {
  words: ['SCENARIO'],
  options: ['--set', '--draws', '--seed', '--central', '--json'],
} as const;
const parse = (...words: readonly string[]) => parseCommandLine(words, simulateSyntax, 'USAGE');

/** Runs the real program with bad input and returns the one line it says. */
async function refusal(...words: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await landfall(...words);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^landfall: [^\n]+\n$/);
  return stderr.slice('landfall: '.length, -1);
}

describe('the program, given bad input', () => {
  it.each([
    ['no command', [], 'a command is missing; allowed is simulate, '],
    ['an unknown command', ['simulte'], '"simulte" is not a command; allowed is simulate, '],
    ['a name that every object has', ['constructor'], '"constructor" is not a command'],
    ['no scenario', ['simulate'], 'SCENARIO is missing; allowed is simulate SCENARIO [--set ID=VALUE]...'],
    [
      'an unknown scenario',
      ['simulate', 'mars'],
      'scenario "mars" was not found; allowed is a path or one of answer-engine, china-genai, ',
    ],
    ['a folder for a file', ['simulate', 'scenarios'], 'scenarios: cannot be read (EISDIR)'],
    ['a file that is not JSON', ['simulate', 'LICENSE'], 'LICENSE: is not JSON ('],
    [
      'a value with a line break',
      ['simulate', 'china-genai', '--set', 'tam=1\n2'],
      '--set tam=1 2: "1?2" cannot',
    ],
    [
      'draws that are not a power of two',
      ['simulate', 'china-genai', '--draws', '1000'],
      '--draws 1000: allowed is a power of two from 256 to 16777216; nearest is 512 or 1024',
    ],
    ['no file to validate', ['validate'], 'FILE is missing; allowed is validate FILE...'],
    [
      'foreign text to open',
      ['open', 'hello'],
      'This is not a Landfall link: "hello"; such a link starts with #v1;',
    ],
    [
      'a map without an axis',
      ['map', 'china-genai', '--x', 'tam'],
      '--y is missing; allowed is map SCENARIO --x ID --y ID [--set ID=VALUE]...',
    ],
    [
      'an axis that is two values',
      ['map', 'china-genai', '--x', 'buildCapex', '--y', 'tam'],
      '--x buildCapex: buildCapex is one number for each path; allowed is bifurcation.buildCapex or partner.buildCapex',
    ],
    [
      'an axis without a slider',
      ['map', 'china-genai', '--x', 'tam', '--y', 'fineCombine'],
      '--y fineCombine: fineCombine cannot be an axis: it has no slider; allowed is a number that has one',
    ],
    [
      'an axis that there is not',
      ['map', 'china-genai', '--x', 'TAM', '--y', 'royalty'],
      '--x TAM: there is no parameter "TAM"; did you mean "tam"?',
    ],
    [
      'one axis twice',
      ['map', 'china-genai', '--x', 'royalty', '--y', 'partner.royalty'],
      '--x royalty --y partner.royalty: both axes are royalty; allowed are two different parameters',
    ],
    [
      'a difference of three paths',
      ['tornado', 'china-genai', '--between', 'partner,exit,bifurcation'],
      '--between partner,exit,bifurcation: allowed are two different paths of exit, bifurcation, partner, such as partner,exit',
    ],
    [
      'a path against itself',
      ['tornado', 'china-genai', '--between=exit,exit'],
      '--between exit,exit: allowed are two different paths',
    ],
    [
      'an option of another analysis',
      ['flips', 'china-genai', '--x', 'tam'],
      '--x is not an option here; allowed is flips SCENARIO [--set ID=VALUE]... [--correlations on|off] [--correlate ID,ID=RHO]... [--rule ID[=MONTH]]... [--draws N] [--seed N] [--json]',
    ],
    ['barriers of no scenario', ['barriers', '--json'], 'SCENARIO is missing; allowed is barriers SCENARIO'],
    [
      'a link of a newer format',
      ['open', '#v2;china-genai'],
      'This link is of format "v2"; this page reads v1.',
    ],
    [
      'half a shard',
      ['merge', 'LICENSE'],
      'LICENSE: is no shard; allowed are files written by simulate --shard',
    ],
  ])(
    'says one line on standard error, prints nothing and ends with status 2: %s',
    async (_, words, message) => {
      expect(await refusal(...words)).toContain(message);
    },
  );

  it('names the file, the place and what is allowed in a scenario that cannot be used', async () => {
    const folder = folderWith({
      'mine.json': {
        schemaVersion: 1,
        id: 'Mine',
        title: 'Mine',
        description: 'A test.',
        asOf: '2026',
        extends: 'mars',
      },
    });
    const file = join(folder, 'mine.json');
    expect(await refusal('simulate', file)).toBe(
      `${file}: id: is "Mine"; allowed are lower-case letters, digits and hyphens (and 1 more)`,
    );
  });

  it('makes no link to a scenario that others do not have, even under the name of one that they have', async () => {
    const copy = {
      schemaVersion: 1,
      id: 'companion-app',
      extends: 'china-genai',
      title: 'Ours',
      description: 'A test.',
      asOf: '2026',
      overrides: {},
    };
    const file = join(folderWith({ 'ours.json': copy }), 'ours.json');
    expect(await refusal('link', file, '--draws', '256')).toContain(
      `scenario "${file}" does not come with Landfall and no link can name it; allowed is one of answer-engine, `,
    );
  });
});

describe('parseCommandLine', () => {
  it('reads words and options in any order, values behind a space or an equals sign', () => {
    expect(
      parse('--draws=512', 'china-genai', '--seed', '4294967295', '--set', 'a=1', '--set=b=2', '--json'),
    ).toEqual({
      words: ['china-genai'],
      sets: ['a=1', 'b=2'],
      correlates: [],
      rules: [],
      draws: 512,
      seed: 4_294_967_295,
      central: false,
      inputs: false,
      json: true,
      shard: undefined,
      out: undefined,
    });
  });

  it('leaves draws and seed to the scenario and the command where nothing is said', () => {
    expect(parse('china-genai')).toMatchObject({ draws: undefined, seed: undefined, central: false });
  });

  it.each([
    ['--draws', '255', 'nearest is 256'],
    ['--draws', '0', 'nearest is 256'],
    ['--draws', '-512', 'nearest is 256'],
    ['--draws', '257', 'nearest is 256 or 512'],
    ['--draws', '65537', 'nearest is 65536 or 131072'],
    ['--draws', '16777215', 'nearest is 8388608 or 16777216'],
    ['--draws', '33554432', 'nearest is 16777216'],
    ['--draws', '1e4', 'nearest is 8192 or 16384'],
    ['--draws', '512.5', 'nearest is 512 or 1024'],
    ['--draws', 'many', 'nearest is 256'],
    ['--draws', '', 'nearest is 256'],
  ])('refuses %s %s, and names the powers of two beside it: %s', (option, value, nearest) => {
    expect(messageOf(() => parse('china-genai', option, value))).toBe(
      `--draws ${value}: allowed is a power of two from 256 to 16777216; ${nearest}`,
    );
  });

  it.each(['-1', '4294967296', '1.5', '1e3', '0x10', 'one', ''])('refuses --seed "%s"', (seed) => {
    expect(messageOf(() => parse('china-genai', '--seed', seed))).toBe(
      `--seed ${seed}: allowed is a whole number from 0 to 4294967295`,
    );
  });

  it.each([
    [['china-genai', '--fast'], '--fast is not an option here; allowed is USAGE'],
    [['china-genai', '--__proto__'], '--__proto__ is not an option here; allowed is USAGE'],
    [['china-genai', '--seed'], '--seed needs a value; allowed is USAGE'],
    [['china-genai', '--set'], '--set needs a value; allowed is USAGE'],
    [['china-genai', '--json=yes'], '--json takes no value; allowed is USAGE'],
    [['china-genai', '--seed', '1', '--seed', '1'], '--seed comes twice; allowed is once'],
    [['china-genai', '--json', '--json'], '--json comes twice; allowed is once'],
    [['china-genai', 'companion-app'], '"companion-app" is one word too many; allowed is USAGE'],
    [['china-genai', '-h'], '"-h" is one word too many; allowed is USAGE'],
    [[], 'SCENARIO is missing; allowed is USAGE'],
  ])('refuses %j: %s', (words, message) => {
    expect(messageOf(() => parse(...words))).toBe(message);
  });
});

describe('parseSets', () => {
  it.each([
    ['tam', '--set tam: allowed is --set ID=VALUE'],
    ['=5', '--set =5: allowed is --set ID=VALUE'],
    ['TAM=5000', '--set TAM=5000: there is no parameter "TAM"; did you mean "tam"?'],
    ['__proto__=1', '--set __proto__=1: there is no parameter "__proto__"'],
    [
      'bifurcation.tam=5000',
      '--set bifurcation.tam=5000: "bifurcation.tam" is not a parameter; allowed is "tam"',
    ],
    [
      'bifurcation.royalty=0.3',
      '--set bifurcation.royalty=0.3: "bifurcation.royalty" is not a parameter; allowed is "royalty" or "partner.royalty"',
    ],
    [
      'exit.buildCapex=3',
      '--set exit.buildCapex=3: "exit.buildCapex" is not a parameter; allowed is "buildCapex", "bifurcation.buildCapex" or "partner.buildCapex"',
    ],
    ['tam=', '--set tam=: "" cannot be read; allowed is a number from 10 to 1000000 (USD m per year, 2027)'],
    ['tam=5', '--set tam=5: value is 5; allowed is a number from 10 to 1000000 (USD m per year, 2027)'],
    ['tam=true', '--set tam=true: "true" cannot be used; allowed is a number from 10 to 1000000'],
    ['terminalValue=1', '--set terminalValue=1: "1" cannot be used; allowed is true or false'],
    [
      'royalty=uniform:0.1,0.3',
      '--set royalty=uniform:0.1,0.3: a lever is a plain number, not a distribution',
    ],
    ['tam=pert:3,2,1', '--set tam=pert:3,2,1: low is 3; allowed is a number from 10'],
    [
      'campaignIntensity=4',
      "--set: campaignIntensity 4 with campaignMonths 4 is more than a whole year's enforcement",
    ],
  ])('refuses --set %s', (set, message) => {
    expect(messageOf(() => parseSets([set], base))).toContain(message);
  });
});
