import { pathIds } from '../model/parameters';
import { mean } from '../numerics/sum';
import type { Scores } from './criterion';
import type { Explanation, ShareSample } from './explainDifference';
import { perPath } from './perPath';

/**
 * How much of what a total is off a share is likely to be off: the slope of the share over the total, replicate by
 * replicate. Slopes of all shares add up to 1, as the shares of each replicate add up to its total.
 */
function slope(share: Float64Array, total: Float64Array): number {
  const [ownMean, totalMean] = [mean(share), mean(total)];
  let [together, alone] = [0, 0];
  for (const [replicate, value] of total.entries()) {
    together += (share[replicate]! - ownMean) * (value - totalMean);
    alone += (value - totalMean) * (value - totalMean);
  }
  return alone === 0 ? 0 : together / alone;
}

/**
 * An explanation between the ends of runs of more draws: where the shares were found on a part of the worlds, they are
 * moved along with the difference to what it is on all of them (a control variate whose mean is known). So figures that
 * stand side by side agree. A share of exactly 0 stays 0.
 *
 * @param explanation  of all coalitions, on a prefix of the draws of the ends
 * @param from  scores at the start, on all draws
 * @param to  scores at the end, on all draws
 * @source  Lavenberg & Welch (1981), A perspective on the use of control variables, Management Science 27(3)
 */
export function anchoredExplanation(explanation: Explanation, from: Scores, to: Scores): Explanation {
  const shares: Record<string, ShareSample>[] = explanation.shares.map((share) => ({ ...share }));
  for (const path of pathIds) {
    const [start, end] = [explanation.from[path], explanation.to[path]];
    const total = end.replicateMeans.map((value, index) => value - start.replicateMeans[index]!);
    const off = to[path].score - from[path].score - (end.score - start.score);
    const offBy = total.map(
      (value, index) => to[path].replicateMeans[index]! - from[path].replicateMeans[index]! - value,
    );
    for (const share of shares) {
      const own = share[path]!;
      const weight = slope(own.replicateMeans, total);
      share[path] = {
        score: own.score + weight * off,
        replicateMeans: own.replicateMeans.map((value, index) => value + weight * offBy[index]!),
        pairMeans: own.pairMeans,
      };
    }
  }
  return { ...explanation, from, to, shares: shares.map((share) => perPath((path) => share[path]!)) };
}
