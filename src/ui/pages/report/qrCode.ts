import { encode } from 'uqr';

/** Modules that a reader needs around the code. */
const QUIET = 4;
/** Of larger codes than this, 586 letters, the modules are less than 0.3 mm on paper, which cameras miss. */
const LARGEST_VERSION = 16;

/** A QR code as it is drawn. */
export interface QrCode {
  /** Modules along a side, the quiet zone included. */
  readonly size: number;
  /** Dark modules as an SVG outline, one unit a module. */
  readonly outline: string;
}

/** The QR code of a text; null where it is too long to be read off paper. */
export function qrCode(text: string): QrCode | null {
  try {
    const { data, size } = encode(text, {
      ecc: 'L',
      boostEcc: true,
      border: QUIET,
      maxVersion: LARGEST_VERSION,
    });
    return { size, outline: data.map(rowOutline).join('') };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** One stroke for each run of dark modules, so that no hairline shows between them. */
function rowOutline(row: readonly boolean[], y: number): string {
  let outline = '';
  for (let x = 0; x < row.length; x++) {
    if (row[x] !== true) continue;
    const from = x;
    while (row[x + 1] === true) x++;
    const length = x + 1 - from;
    outline += `M${from},${y}h${length}v1h-${length}z`;
  }
  return outline;
}
