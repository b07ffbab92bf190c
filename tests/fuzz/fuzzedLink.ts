import { splitLink } from '../../src/share/linkParts';
import { checkLetters, encodeLink } from '../../src/share/shareLink';
import type { Dice } from './dice';
import { anyPiece, anyText } from './hostileTexts';
import { randomCompany, randomRun, randomSeen, randomView } from './randomRun';

/** How a fuzzed text came about. */
export interface Fuzzed {
  readonly kind: string;
  readonly text: string;
}

function goodLink(dice: Dice): string {
  const seen = dice.isLucky(0.5) ? randomSeen(dice) : undefined;
  const view = dice.isLucky(0.3) ? randomView(dice) : undefined;
  return encodeLink(randomRun(dice), seen, view, dice.isLucky(0.3) ? randomCompany(dice) : {});
}

/** A text after one accident. */
function afterAccident(dice: Dice, text: string): string {
  const pieces = text.split(';');
  const piece = dice.below(pieces.length);
  const at = dice.below(text.length + 1);
  const name = pieces[piece]!.split('=')[0]!;
  switch (dice.below(10)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return pieces.toSpliced(piece, 1).join(';');
    case 2:
      return pieces.toSpliced(piece, 0, pieces[dice.below(pieces.length)]!).join(';');
    case 3:
      return pieces.with(piece, anyPiece(dice)).join(';');
    case 4:
      return pieces.with(piece, `${name}=${anyPiece(dice)}`).join(';');
    case 5:
      return pieces
        .toSpliced(piece, 0, `${dice.pick(['', 'b', 'p', 'w'])}${dice.below(160)}=${anyPiece(dice)}`)
        .join(';');
    case 6:
      return text.slice(0, at) + anyPiece(dice) + text.slice(at);
    case 8:
      return pieces
        .toSpliced(piece + 1, 0, `w${name}=${Buffer.from(anyPiece(dice)).toString('base64url')}`)
        .join(';');
    case 7:
      return text.slice(at) + text.slice(0, at);
    default:
      return text.slice(0, at) + String.fromCharCode(dice.below(256)) + text.slice(at + 1);
  }
}

/** What programs and people do to a link on its way. */
const journeys: readonly ((text: string, dice: Dice) => string)[] = [
  encodeURIComponent,
  (text) => encodeURIComponent(encodeURIComponent(text)),
  (text, dice) => text.replaceAll(/[;=~:]/g, (mark) => (dice.isLucky(0.5) ? escape(mark) : mark)),
  (text) => text.replaceAll('=', '=3D').replaceAll(/.{60}/g, '$&=\r\n'),
  (text) => text.replaceAll(/.{72}/g, '$&\r\n> '),
  (text) => `<https://example.org/#${text}>.`,
  (text) => text.replaceAll(';', '&#59;').replaceAll('=', '&#x3D;'),
  (text) => text.replaceAll(';', '；').replaceAll('~', '～'),
  (text, dice) => text.slice(0, dice.below(text.length)),
];

/** Patterns that would take a careless reader long. */
const endless: readonly string[] = [
  'x',
  ';',
  '.',
  '.x',
  '9',
  '9e',
  '20=1;',
  '0.',
  '%',
  '%25',
  '%E4',
  '=3D',
  '=\r\n',
  '&#59;',
  '\n> ',
  '\\',
  '#v1;',
  ';k=AA',
  ';w20=',
  '1,',
  '20~21:0.5,',
  '🚢',
  '\u202E',
];

const HUGE_LEAST = 30_000;
const HUGE_SPREAD = 260_000;

/** Where a pattern is put, so that each reader of a part meets it. */
const starts: readonly string[] = [
  '',
  '#',
  'v1;china-genai;',
  'v1;china-genai;20=',
  'v1;china-genai;r=',
  'v1;china-genai;h=',
  'v1;china-genai;20=1;w20=',
];

function endlessText(start: string, pattern: string, length: number): string {
  return start + pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
}

function hugeText(dice: Dice): string {
  const text = endlessText(dice.pick(starts), dice.pick(endless), HUGE_LEAST + dice.below(HUGE_SPREAD));
  // One in two is as whole as a link can be: whoever means harm can count check letters too.
  const { parts } = splitLink(text.replace(/^#/, ''));
  return text + (dice.isLucky(0.5) ? `;k=${checkLetters(parts.join(';'))}` : dice.pick(['', 'x', ';k=AAA']));
}

/** Each pattern in each place, so long that whoever goes back over it is seen to. */
export const endlessLinks: readonly string[] = starts.flatMap((start) =>
  endless.map((pattern) => `${endlessText(start, pattern, HUGE_LEAST)}x`),
);

/** One huge text among so many: each takes as long as hundreds of others. */
const HUGE_CHANCE = 1 / 200;

/** A link as it might arrive: random, changed, sent through programs, or made to do harm. */
export function fuzzedLink(dice: Dice): Fuzzed {
  if (dice.isLucky(HUGE_CHANCE)) return { kind: 'huge', text: hugeText(dice) };
  switch (dice.below(6)) {
    case 0:
      return { kind: 'random', text: anyText(dice, 300) };
    case 1: {
      const parts = dice.times(dice.below(8), () => anyPiece(dice));
      return {
        kind: 'hostile',
        text: `${dice.pick(['v1', '#v1', 'v2', 'v0', 'v99999999999'])};${parts.join(';')}`,
      };
    }
    case 2: {
      const [text, other] = [goodLink(dice), goodLink(dice)];
      return {
        kind: 'spliced',
        text: text.slice(0, dice.below(text.length)) + other.slice(dice.below(other.length)),
      };
    }
    case 3: {
      const ways = dice.times(1 + dice.below(2), () => dice.pick(journeys));
      return { kind: 'travelled', text: ways.reduce((text, way) => way(text, dice), goodLink(dice)) };
    }
    default: {
      let text = goodLink(dice);
      for (let left = 1 + dice.below(5); left > 0; left--) text = afterAccident(dice, text);
      return { kind: 'mutated', text };
    }
  }
}
