import { power } from './elementary';

/**
 * Quantile of the Kumaraswamy law on [0, 1].
 *
 *   Q(u) = (1 - (1 - u)^(1/b))^(1/a)
 *
 * @param u  probability   [1]  0 <= u <= 1
 * @param a  first shape   [1]  a > 0
 * @param b  second shape  [1]  b > 0
 * @returns                [1]  0 <= Q <= 1
 * @source   Kumaraswamy (1980), Journal of Hydrology 46(1-2) 79-88
 */
export function kumaraswamyQuantile(u: number, a: number, b: number): number {
  return power(1 - power(1 - u, 1 / b), 1 / a);
}
