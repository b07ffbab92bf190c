import { writeFileSync } from 'node:fs';
import type { Batch } from '../analysis/batch';
import { perPath } from '../analysis/perPath';
import { drawsFile } from '../share/drawsFile';
import { pathFromUser } from './startedIn';
import { UsageError } from './usageError';

/**
 * Writes V of every draw to a file.
 *
 * @param path  as the user means it
 * @param batch  all draws from 0 on
 * @throws UsageError  where the file cannot be written
 */
export function writeDraws(path: string, batch: Batch): void {
  try {
    writeFileSync(pathFromUser(path), drawsFile(perPath((id) => batch[id].value)));
  } catch (error) {
    throw new UsageError(
      `--draws-csv ${path}: cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`,
    );
  }
}
