import type { Correlations } from './correlations';
import type { ParameterId } from './parameters';

/** An assumption and all that go together with it, directly or through others. */
export function movingTogether(correlations: Correlations, id: ParameterId): readonly ParameterId[] {
  const found = new Set([id]);
  for (const member of found)
    for (const { between, rank } of correlations)
      if (rank !== 0 && between.includes(member)) for (const other of between) found.add(other);
  return [...found];
}
