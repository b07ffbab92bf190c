import type { SimulationResult } from '../../analysis/result';
import { pathIds } from '../../model/parameters';
import { apportion } from '../apportion';
import { useWidth } from '../charts/useWidth';
import { useText } from '../i18n/useText';

const ASSUMED_WIDTH = 236;
/** Room of each name under the bar, px. */
const NAMES = [34, 68, 66] as const;

/** Left edge of each name: under the start of its part of the bar, or as near as the others let it be. */
function labelPlaces(shares: readonly number[], width: number): readonly number[] {
  const places: number[] = [];
  let [start, free] = [0, 0];
  for (const [index, share] of shares.entries()) {
    places.push(Math.max(start, free));
    free = places[index]! + NAMES[index]!;
    start += (share / 100) * width;
  }
  let last = width;
  for (let index = NAMES.length - 1; index >= 0; index--) {
    places[index] = Math.max(0, Math.min(places[index]!, last - NAMES[index]!));
    last = places[index]!;
  }
  return places;
}

/** How often each strategy is the best of the three, as a hundred futures; always in the same order. */
export function BestBar({ result }: { result: SimulationResult | null }) {
  const text = useText();
  const shares =
    result === null
      ? null
      : apportion(
          pathIds.map((path) => result.paths[path].probabilityBest),
          100,
        );
  const words = text.format.some(
    pathIds.map((path, index) => `${text.paths[path].object} ${shares?.[index] ?? 0}`),
  );
  const [measure, width] = useWidth(ASSUMED_WIDTH);
  const places = labelPlaces(shares ?? [34, 33, 33], width);
  return (
    <div
      ref={measure}
      className="best"
      role="img"
      aria-label={shares === null ? text.best.title : text.best.alternative({ shares: words })}
    >
      <p className="best-title">{text.best.title}</p>
      <div className="best-bar">
        {shares !== null &&
          pathIds.map((path, index) => (
            <span
              key={path}
              className={path}
              style={{ flexGrow: shares[index]!, display: shares[index] === 0 ? 'none' : undefined }}
            />
          ))}
      </div>
      <div className="best-names">
        {pathIds.map((path, index) => (
          <span key={path} className={path} style={{ left: places[index] }}>
            <strong>{shares?.[index] ?? '–'}</strong>
            <br />
            {text.paths[path].short}
          </span>
        ))}
      </div>
    </div>
  );
}
