import { ScenarioError } from '../model/scenario';
import { valueKeys } from '../model/values';
import { parseCommandLine } from './commandLine';
import { readScenarioFile } from './loadScenario';
import { oneLine, UsageError } from './usageError';

/** Several files can be wrong in many places; all of it is said, one place a line. */
export class InvalidFiles extends Error {
  override readonly name = 'InvalidFiles';
}

/** `landfall validate`: checks scenario files. */
export function validateCommand(args: readonly string[]): string {
  const { words } = parseCommandLine(args, { words: ['FILE...'], options: [] }, 'validate FILE...');
  const problems: string[] = [];
  const good: string[] = [];
  for (const file of words) {
    try {
      const scenario = readScenarioFile(file);
      const parent = scenario.extends === undefined ? '' : `, extends ${scenario.extends}`;
      good.push(
        `${file}: ${scenario.id}${parent}, ${valueKeys.length} values, all admissible and accounted for`,
      );
    } catch (error) {
      if (error instanceof ScenarioError) {
        for (const { path, message } of error.problems)
          problems.push(oneLine(`${file}: ${path === '' ? '' : `${path}: `}${message}`));
      } else if (error instanceof UsageError) problems.push(oneLine(error.message));
      else throw error;
    }
  }
  if (problems.length > 0) throw new InvalidFiles(problems.join('\n'));
  return good.join('\n');
}
