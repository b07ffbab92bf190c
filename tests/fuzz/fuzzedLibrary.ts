import { libraryFile } from '../../src/share/libraryFile';
import type { LibraryRecord } from '../../src/share/libraryRecord';
import { encodeLink } from '../../src/share/shareLink';
import type { Dice } from './dice';
import { changeSomething, deep, textOf, type Holder } from './fuzzedFile';
import type { Fuzzed } from './fuzzedLink';
import { anyPiece, anyText } from './hostileTexts';
import { randomRun } from './randomRun';

function anyRecord(dice: Dice): LibraryRecord {
  const run = randomRun(dice);
  const number = dice.share() - 0.5;
  const each = { exit: number, bifurcation: number, partner: number };
  return {
    id: dice.pick(['a', 'b', 'c', 'd']),
    link: encodeLink(run),
    name: dice.pick(['Ours', 'Theirs', 'Ours (2)', '方案']),
    scenarioId: run.scenarioId,
    createdAt: dice.below(2 ** 30),
    changedAt: dice.below(2 ** 30),
    revision: 1 + dice.below(9),
    frozen: dice.isLucky(0.3),
    order: dice.below(9) - 4,
    ...(dice.isLucky(0.5) ? { figures: { fingerprint: 'wVLzPplwKe-1', headlines: each, errors: each } } : {}),
  };
}

const HUGE_CHANCE = 1 / 100;
/** Size of what is huge: reading takes its time from that on. */
const LONG = 400_000;

const endless: readonly ((dice: Dice) => string)[] = [
  () => `{"kind":"library","schemaVersion":1,"records":[${'{},'.repeat(LONG / 40)}{}]}`,
  () =>
    `{"kind":"library","schemaVersion":1,"records":[{"version":1,"id":"a","link":"v1;${'1=~1;'.repeat(30_000)}"}]}`,
  (dice) => `{"kind":"library","schemaVersion":1,"records":${deep(dice, LONG / 8)}}`,
  () =>
    `{"kind":"library","schemaVersion":1,"records":[{"version":1,"name":"${'\\u202e'.repeat(LONG / 8)}"}]}`,
];

/** A backup of the library as it might arrive: good, changed, damaged, or made to do harm. */
export function fuzzedLibrary(dice: Dice): Fuzzed {
  if (dice.isLucky(HUGE_CHANCE)) return { kind: 'huge', text: dice.pick(endless)(dice) };
  const good = libraryFile(
    dice.times(1 + dice.below(5), () => anyRecord(dice)),
    '2026-11-23T17:40:00.000Z',
  );
  switch (dice.below(6)) {
    case 0:
      return { kind: 'random', text: anyText(dice, 300) };
    case 1:
      return { kind: 'good', text: good };
    case 2: {
      const at = dice.below(good.length);
      return { kind: 'damaged', text: good.slice(0, at) + anyPiece(dice) + good.slice(at + dice.below(4)) };
    }
    default: {
      const file = JSON.parse(good) as Holder;
      for (let left = 1 + dice.below(4); left > 0; left--) changeSomething(dice, file);
      return { kind: 'mutated', text: textOf(file, dice) };
    }
  }
}
