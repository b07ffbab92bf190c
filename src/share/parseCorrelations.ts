import { correlationsProblem, MOST_PAIRS } from '../model/checkCorrelations';
import { inOrder, type Correlations } from '../model/correlations';
import { parameters } from '../model/parameters';
import { NONE } from './correlationsText';

const idOfCode = new Map(parameters.map(({ id, code }) => [code, id]));

/** Reads what `correlationsText` writes; undefined where it cannot be read or no worlds can be drawn with it. */
export function parseCorrelations(text: string): Correlations | undefined {
  if (text === NONE) return [];
  const written = text.split(',');
  if (written.length > MOST_PAIRS) return undefined;
  const pairs = written.map((pair) => {
    const [, a, b, rank] = /^(\d{1,4})~(\d{1,4}):(-?\d(?:\.\d+)?(?:e-\d{1,3})?)$/.exec(pair) ?? [];
    const [first, second] = [idOfCode.get(Number(a)), idOfCode.get(Number(b))];
    // −0 is 0, so that equal runs have equal links.
    return first === undefined || second === undefined
      ? undefined
      : { between: [first, second] as const, rank: Number(rank) + 0 };
  });
  const correlations = pairs.filter((pair) => pair !== undefined);
  if (correlations.length < pairs.length || correlationsProblem(correlations) !== undefined) return undefined;
  return inOrder(correlations);
}
