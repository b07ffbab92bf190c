import { pathIds, type PathId } from '../model/parameters';

/** First line: the number of the draw, and V of each path in USD m (equation 6.5). */
const TITLES = ['draw', ...pathIds].join(',');

/**
 * V of every draw as a file of comma-separated values: a line for each draw, in their order, from 0 on. Numbers are as short
 * as they can be for the same bits to come back, so the file has the run's fingerprint.
 */
export function drawsFile(values: Readonly<Record<PathId, Float64Array>>): string {
  const lines = Array.from(
    values.exit,
    (_, draw) => `${draw},${pathIds.map((path) => values[path][draw]! + 0).join(',')}`,
  );
  return `${TITLES}\n${lines.join('\n')}\n`;
}
