import { scenarioFile } from '../../src/share/scenarioFile';
import { scenarioJson, shippedIds, shippedScenario } from '../shippedScenarios';
import type { Dice } from './dice';
import type { Fuzzed } from './fuzzedLink';
import { anyPiece, anyText, hostileTexts } from './hostileTexts';
import { randomRun } from './randomRun';

/** What stands for a text that JSON.stringify would not write. */
const RAW = '@raw:';

const rawValues: readonly string[] = [
  'NaN',
  'Infinity',
  '-Infinity',
  '1e999',
  '-1e308',
  '1e308',
  '1e-400',
  '00',
  '-0',
  '{"__proto__":{"polluted":1}}',
];

const hostileKeys: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'kind',
  'extends',
  'schemaVersion',
  'run',
  'correlations',
];

function hostileValue(dice: Dice): unknown {
  switch (dice.below(7)) {
    case 0:
      return `${RAW}${dice.pick(rawValues)}@`;
    case 1:
      return anyPiece(dice);
    case 2:
      return dice.pick<unknown>([
        null,
        true,
        false,
        0,
        -1,
        0.5,
        1e308,
        2 ** 53,
        [],
        {},
        [[]],
        [null],
        { toString: '' },
        { toJSON: 1 },
      ]);
    case 3:
      return {
        kind: dice.pick(['pert', 'uniform', 'fixed', 'lognormal', '__proto__', 7]),
        low: dice.share(),
        mode: 2,
        high: 1,
        p10: 0,
        p90: -1,
      };
    case 4:
      return dice.times(dice.below(20), () => anyPiece(dice));
    case 5:
      return `${RAW}${deep(dice, dice.below(200))}@`;
    default:
      return (dice.share() - 0.5) * 10 ** dice.below(12);
  }
}

/** Something nested so many levels. */
export function deep(dice: Dice, levels: number): string {
  return dice.isLucky(0.5)
    ? '['.repeat(levels) + ']'.repeat(levels)
    : `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
}

/** An object of a file that is changed. */
export type Holder = Record<string, unknown>;

/** Some object or list within a file. */
function somewhere(dice: Dice, file: Holder): Holder {
  let holder = file;
  for (;;) {
    const inside = Object.values(holder).filter((value) => typeof value === 'object' && value !== null);
    if (inside.length === 0 || dice.isLucky(0.3)) return holder;
    holder = dice.pick(inside) as Holder;
  }
}

/** Changes, adds or leaves out something within a file. */
export function changeSomething(dice: Dice, file: Holder): void {
  const holder = somewhere(dice, file);
  const names = Object.keys(holder);
  const name =
    names.length === 0 || dice.isLucky(0.2)
      ? `${RAW.slice(0, -1)}${dice.pick([...hostileKeys, ...hostileTexts])}`
      : dice.pick(names);
  if (dice.isLucky(0.2)) delete holder[name];
  else holder[name] = hostileValue(dice);
}

/** As JSON, with what no object can hold: keys such as `__proto__`, numbers such as 1e999. */
export function textOf(file: unknown, dice: Dice): string {
  return JSON.stringify(file, null, dice.pick([0, 2]))
    .replaceAll(/"@raw:((?:[^"\\]|\\.)*)@"/g, (_, raw: string) => JSON.parse(`"${raw}"`) as string)
    .replaceAll('"@raw', '"');
}

function goodFile(dice: Dice): Holder {
  if (dice.isLucky(0.05)) return scenarioJson(dice.pick(shippedIds));
  const run = randomRun(dice);
  return JSON.parse(scenarioFile(shippedScenario(run.scenarioId), run, '2026-11-23', 'Ours')) as Holder;
}

/** Most characters that are read. */
const LONGEST = 1_000_000;

const endless: readonly ((dice: Dice) => string)[] = [
  (dice) => deep(dice, LONGEST / 8),
  () =>
    `{"schemaVersion":1,"overrides":{${Array.from({ length: 40_000 }, (_, at) => `"x${at}":1`).join(',')}}}`,
  () =>
    `{"schemaVersion":1,"parameters":{${Array.from({ length: 40_000 }, (_, at) => `"x${at}":{}`).join(',')}}}`,
  () =>
    `{"schemaVersion":1,"extends":"china-genai","overrides":{"tam":{"value":${'9'.repeat(LONGEST / 2)}}}}`,
  () =>
    `{"schemaVersion":1,"extends":"china-genai","title":${JSON.stringify('=1+1\u202E'.repeat(LONGEST / 8))},"overrides":{}}`,
  () =>
    `{"schemaVersion":1,"extends":"china-genai","overrides":{"tam":{"value":${'['.repeat(LONGEST / 4)}${']'.repeat(LONGEST / 4)}}}}`,
  () =>
    `{"schemaVersion":1,"extends":"china-genai","overrides":{"tam":{"sources":[${'{},'.repeat(LONGEST / 8)}{}]}}}`,
  () =>
    `{"schemaVersion":1,"extends":"china-genai","overrides":{},"correlations":{"active":true,"pairs":[${'{"between":["tam","bassQ"],"rank":0.5},'.repeat(20_000)}1]}}`,
  () => `{${Array.from({ length: 60_000 }, (_, at) => `"${at}":0`).join(',')}}`,
  () => '"'.repeat(LONGEST),
  () => ' '.repeat(LONGEST),
];

const HUGE_CHANCE = 1 / 500;

/** A file as it might arrive: random, changed, or made to do harm. */
export function fuzzedFile(dice: Dice): Fuzzed {
  if (dice.isLucky(HUGE_CHANCE)) return { kind: 'huge', text: dice.pick(endless)(dice) };
  switch (dice.below(8)) {
    case 0:
      return {
        kind: 'random',
        text: dice.isLucky(0.5) ? anyText(dice, 300) : textOf(hostileValue(dice), dice),
      };
    case 1: {
      const file: Holder = { schemaVersion: 1, extends: 'china-genai', overrides: {} };
      for (let left = dice.below(6); left > 0; left--) changeSomething(dice, file);
      return { kind: 'hostile', text: textOf(file, dice) };
    }
    case 2: {
      let text = textOf(goodFile(dice), dice);
      for (let left = 1 + dice.below(3); left > 0; left--) {
        const at = dice.below(text.length + 1);
        text = dice.isLucky(0.3)
          ? text.slice(0, at)
          : text.slice(0, at) + anyPiece(dice) + text.slice(at + dice.below(4));
      }
      return { kind: 'damaged', text };
    }
    default: {
      const file = goodFile(dice);
      for (let left = dice.below(4); left > 0; left--) changeSomething(dice, file);
      return { kind: 'mutated', text: textOf(file, dice) };
    }
  }
}
