import { ScenarioError } from '../model/scenario';
import { linkCommand, openCommand } from './linkCommands';
import { simulateCommand } from './simulateCommand';
import { UsageError } from './usageError';
import { InvalidFiles, validateCommand } from './validateCommand';

/** Exit status for bad input. */
const BAD_INPUT = 2;

const commands: Readonly<Record<string, (args: readonly string[]) => string>> = {
  simulate: simulateCommand,
  link: linkCommand,
  open: openCommand,
  validate: validateCommand,
};

function run([name, ...args]: readonly string[]): string {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    const what = name === undefined ? 'a command is missing' : `"${name}" is not a command`;
    throw new UsageError(`${what}; allowed is ${Object.keys(commands).join(', ')}`);
  }
  return command(args);
}

// A reader that closes the pipe early (head, less) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.stdout.write(`${run(process.argv.slice(2))}\n`);
} catch (error) {
  if (!(error instanceof UsageError || error instanceof ScenarioError || error instanceof InvalidFiles)) throw error;
  process.stderr.write(`landfall: ${error.message}\n`);
  process.exitCode = BAD_INPUT;
}
