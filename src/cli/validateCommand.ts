import type { DataFile } from '../model/dataFiles';
import { DataFileError } from '../model/dataReader';
import { valueKeys } from '../model/values';
import { parseCommandLine } from './commandLine';
import { readDataFile } from './loadScenario';
import { oneLine, UsageError } from './usageError';

/** Several files can be wrong in many places; all of it is said, one place a line. */
export class InvalidFiles extends Error {
  override readonly name = 'InvalidFiles';
}

/** What a good file holds, in a line. */
function summary({ kind, data }: DataFile): string {
  switch (kind) {
    case 'scenario': {
      const parent = data.extends === undefined ? '' : `, extends ${data.extends}`;
      return `${data.id}${parent}, ${valueKeys.length} values, all admissible and accounted for`;
    }
    case 'partners':
      return `${data.platforms.length} platforms, ${data.kinds.length} kinds of partner, all accounted for`;
    case 'filing':
      return `${data.filings.length} filings, ${data.stages.length} stages, ${data.questions.length} questions, all accounted for`;
    case 'rules':
      return `${data.rules.length} rules, all accounted for`;
    case 'cases':
      return `${data.cases.length} cases, all accounted for`;
    case 'reasons':
      return `${data.reasons.length} reasons, ${data.corrections.length} corrections, all accounted for`;
  }
}

/** `landfall validate`: checks scenario files and the files of other kinds beside them. */
export function validateCommand(args: readonly string[]): string {
  const { words } = parseCommandLine(args, { words: ['FILE...'], options: [] }, 'validate FILE...');
  const problems: string[] = [];
  const good: string[] = [];
  for (const file of words) {
    try {
      good.push(`${file}: ${summary(readDataFile(file))}`);
    } catch (error) {
      if (error instanceof DataFileError) {
        for (const { path, message } of error.problems)
          problems.push(oneLine(`${file}: ${path === '' ? '' : `${path}: `}${message}`));
      } else if (error instanceof UsageError) problems.push(oneLine(error.message));
      else throw error;
    }
  }
  if (problems.length > 0) throw new InvalidFiles(problems.join('\n'));
  return good.join('\n');
}
