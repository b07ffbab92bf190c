import { splitLink } from './linkParts';

/** Longest fragment that is mended: a change of every value with all digits, percent-mangled twice, is shorter. */
const MAX_LENGTH = 32_768;

/** Longest fragment that is looked at: a change of every value, each with the longest reason, is shorter. */
const MAX_WHOLE = 200_000;

/** Layers of percent signs that are undone: one of the browser, one of the program that sends, one of a redirect. */
const LAYERS = 3;

/** Undoes one layer of percent signs; where the text was cut inside one, the characters of links only. */
function withoutPercentSigns(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replaceAll(/%([2-7][0-9A-F])/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }
}

/** Line ends of mail that is sent as quoted-printable: an equals sign that belongs to no part. */
const SOFT_BREAK = /=[ \t]*\r?\n/g;

/** Undoes quoted-printable: soft line ends, and characters by their codes. */
function withoutQuotedPrintable(text: string): string {
  return text
    .replaceAll(SOFT_BREAK, '')
    .replaceAll(/=([2-7][0-9A-F])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Distance of full-width characters, as Chinese keyboards write them, from those of ASCII. */
const FULL_WIDTH = 0xfee0;

/** Undoes what no link holds: codes of characters in HTML, other dashes and tildes, spaces, marks that nobody sees. */
function withoutStrangers(text: string): string {
  return text
    .replaceAll(/&#(?:x([\dA-F]{1,4})|(\d{1,5}));/gi, (_, hex: string | undefined, decimal: string) =>
      String.fromCharCode(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replaceAll(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH))
    .replaceAll(/[‐-―−]/g, '-')
    .replaceAll(/[˜∼〜]/g, '~')
    .replaceAll(/[\r\n][\s>|]*/g, '')
    .replaceAll(/[\s\p{Cf}\\]/gu, '');
}

/** What follows the address or the words in front of a link. */
function withoutAddress(text: string): string {
  const hash = text.search(/#v\d/);
  if (hash >= 0) return text.slice(hash + 1);
  const start = text.search(/\bv\d+;/);
  return (start < 0 ? text : text.slice(start)).replace(/^#/, '');
}

const MARKS = new Set('.,:;!?…)>]}*"\'”’»`|。、》」』】〕');

/** Without what a sentence puts behind a link. */
function withoutMarks(text: string): string {
  let end = text.length;
  while (end > 0 && MARKS.has(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** Up to the check letters, where there are some. */
function upToCheckLetters(text: string): string {
  const end = /;k=[\w-]{3}/.exec(text);
  return end === null ? text : text.slice(0, end.index + end[0].length);
}

/**
 * What was sent, as far as it can be told from what arrived: undoes what mail and chat programs, word processors,
 * redirects and people do to a link. Where a trace can mean two things, the check letters say which it was.
 *
 * @param fragment  a fragment, a whole address, or a text around one
 */
export function mendLink(fragment: string): string {
  const asItIs = fragment.slice(0, MAX_WHOLE).replace(/^#/, '');
  if (splitLink(asItIs).isWhole) return asItIs;
  let text = fragment.slice(0, MAX_LENGTH);
  for (let layer = 0; layer < LAYERS && text.includes('%'); layer++) text = withoutPercentSigns(text);
  const plain = withoutMarks(read(text));
  const printable = withoutMarks(read(withoutQuotedPrintable(text)));
  const readings = [plain, withoutMarks(read(text.replaceAll(SOFT_BREAK, ''))), printable];
  const whole = [...readings, ...readings.map(upToCheckLetters)].find(
    (reading) => splitLink(reading).isWhole,
  );
  // No version of the model starts with 3D: where it seems to, the equals signs are written by their code.
  return whole ?? (plain.includes(';m=3D') ? printable : plain);
}

function read(text: string): string {
  return withoutAddress(withoutStrangers(text));
}
