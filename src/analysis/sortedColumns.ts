import { sortedCopy } from '../numerics/quantiles';
import type { ValueColumns } from './criterion';
import { perPath } from './perPath';

/** V of each path, ascending; sorting is the slow part of several figures, so it is done once for all of them. */
export function sortedColumns(columns: ValueColumns): ValueColumns {
  return perPath((path) => sortedCopy(columns[path]));
}
