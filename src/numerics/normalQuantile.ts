import { ln } from './elementary';

/** Where the central fit ends, in |u - 1/2|, and the two tail fits meet, in sqrt(-ln u). */
const CENTRE = 0.425;
const CENTRE_SQUARED = 0.180625;
const TAIL_START = 1.6;
const FAR_TAIL_START = 5;

/**
 * Quantile of the standard normal law: three rational approximations, relative error about 1e-16.
 *
 * @param u  probability  [1]  0 < u < 1; 0 and 1 give -Infinity and Infinity, anything else outside NaN
 * @returns  z with P(Z <= z) = u  [1]
 * @source   Wichura (1988), Algorithm AS 241 (PPND16), Applied Statistics 37(3) 477-484
 */
export function normalQuantile(u: number): number {
  const q = u - 0.5;
  if (q >= -CENTRE && q <= CENTRE) {
    const r = CENTRE_SQUARED - q * q;
    return (q * centreNumerator(r)) / centreDenominator(r);
  }
  const distance = tailQuantile(q < 0 ? u : 1 - u);
  return q < 0 ? -distance : distance;
}

/** Distance from 0 of the quantile of a tail probability below 0.075. */
function tailQuantile(tail: number): number {
  if (tail === 0) return Infinity;
  const r = Math.sqrt(-ln(tail));
  if (r <= FAR_TAIL_START) {
    const t = r - TAIL_START;
    return tailNumerator(t) / tailDenominator(t);
  }
  const t = r - FAR_TAIL_START;
  return farNumerator(t) / farDenominator(t);
}

function centreNumerator(r: number): number {
  let sum = 2509.0809287301227;
  sum = sum * r + 33430.57558358813;
  sum = sum * r + 67265.7709270087;
  sum = sum * r + 45921.95393154987;
  sum = sum * r + 13731.69376550946;
  sum = sum * r + 1971.5909503065513;
  sum = sum * r + 133.14166789178438;
  return sum * r + 3.3871328727963665;
}

function centreDenominator(r: number): number {
  let sum = 5226.495278852854;
  sum = sum * r + 28729.085735721943;
  sum = sum * r + 39307.89580009271;
  sum = sum * r + 21213.794301586597;
  sum = sum * r + 5394.196021424751;
  sum = sum * r + 687.1870074920579;
  sum = sum * r + 42.31333070160091;
  return sum * r + 1;
}

function tailNumerator(t: number): number {
  let sum = 0.0007745450142783414;
  sum = sum * t + 0.022723844989269184;
  sum = sum * t + 0.2417807251774506;
  sum = sum * t + 1.2704582524523684;
  sum = sum * t + 3.6478483247632045;
  sum = sum * t + 5.769497221460691;
  sum = sum * t + 4.630337846156546;
  return sum * t + 1.4234371107496835;
}

function tailDenominator(t: number): number {
  let sum = 1.0507500716444169e-9;
  sum = sum * t + 0.0005475938084995345;
  sum = sum * t + 0.015198666563616457;
  sum = sum * t + 0.14810397642748008;
  sum = sum * t + 0.6897673349851;
  sum = sum * t + 1.6763848301838038;
  sum = sum * t + 2.053191626637759;
  return sum * t + 1;
}

function farNumerator(t: number): number {
  let sum = 2.0103343992922881e-7;
  sum = sum * t + 2.7115555687434876e-5;
  sum = sum * t + 0.0012426609473880784;
  sum = sum * t + 0.026532189526576124;
  sum = sum * t + 0.29656057182850487;
  sum = sum * t + 1.7848265399172913;
  sum = sum * t + 5.463784911164114;
  return sum * t + 6.657904643501103;
}

function farDenominator(t: number): number {
  let sum = 2.0442631033899397e-15;
  sum = sum * t + 1.421511758316446e-7;
  sum = sum * t + 1.8463183175100548e-5;
  sum = sum * t + 0.0007868691311456133;
  sum = sum * t + 0.014875361290850615;
  sum = sum * t + 0.1369298809227358;
  sum = sum * t + 0.599832206555888;
  return sum * t + 1;
}
