import type { Dice } from './dice';

/** Pieces that have broken readers of links and files before. */
export const hostileTexts: readonly string[] = [
  '',
  'NaN',
  'Infinity',
  '-Infinity',
  '1e308',
  '-1e308',
  '1e309',
  '1e-400',
  '-0',
  '0x10',
  '1_000',
  '1,5',
  '٣',
  '９',
  '9007199254740993',
  '4294967296',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__proto__.polluted',
  'tam',
  'tаm', // with a Cyrillic a
  'сhina-genai', // with a Cyrillic s
  'china-genai',
  'partner.buildCapex',
  '../../etc/passwd',
  '\u202Etam',
  '\u200F4500',
  '\u2066x\u2069',
  'a\u200Bb',
  '\uFEFF',
  '\u0000',
  '\u0007',
  '\uD800',
  '\uDFFF\uD800',
  '👩‍👩‍👧‍👦',
  'Z̤͔ͧ̑a̴l̢g̕o',
  '🚢',
  'ﷺ',
  '"><script>alert(1)</script>',
  'javascript:alert(1)',
  '=HYPERLINK("http://x")',
  '+cmd|calc!A0',
  '{{7*7}}',
  '${7*7}',
  '%00',
  '%',
  '%E0%A4%A',
  '%25253B',
  '&#59;',
  '&#x110000;',
  '&amp;',
  "' OR 1=1 --",
  '\r\n',
  '\\',
  '=\r\n',
  ';',
  '=',
  '~',
  ':',
  ',',
  '#',
  '#v1;china-genai',
];

/** Text of any characters, halves of letters among them. */
export function anyText(dice: Dice, longest: number): string {
  const among = dice.pick([0x7f, 0x24f, 0x10000]);
  return String.fromCharCode(...dice.times(dice.below(longest), () => dice.below(among)));
}

export function anyPiece(dice: Dice): string {
  return dice.isLucky(0.7) ? dice.pick(hostileTexts) : anyText(dice, 30);
}
