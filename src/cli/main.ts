import { DataFileError } from '../model/dataReader';
import { analysisJob } from './analysisTasks';
import { barriersCommand } from './barriersCommand';
import { compareCommand } from './compareCommand';
import { explainCommand } from './explainCommand';
import { flipsCommand } from './flipsCommand';
import { linkCommand, openCommand } from './linkCommands';
import { mapCommand } from './mapCommand';
import { mergeCommand } from './mergeCommand';
import { replayCommand } from './replayCommand';
import { simulateCommand } from './simulateCommand';
import { drawsJob } from './threads';
import { oneLine, UsageError } from './usageError';
import { InvalidFiles, validateCommand } from './validateCommand';
import { tornadoCommand } from './tornadoCommand';
import { serveAsThread } from './workforce';

/** Exit status for bad input. */
const BAD_INPUT = 2;

const commands: Readonly<Record<string, (args: readonly string[]) => string | Promise<string>>> = {
  simulate: simulateCommand,
  tornado: tornadoCommand,
  flips: flipsCommand,
  map: mapCommand,
  barriers: barriersCommand,
  explain: explainCommand,
  compare: compareCommand,
  replay: replayCommand,
  merge: mergeCommand,
  link: linkCommand,
  open: openCommand,
  validate: validateCommand,
};

async function run([name, ...args]: readonly string[]): Promise<string> {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    const what = name === undefined ? 'a command is missing' : `"${name}" is not a command`;
    throw new UsageError(`${what}; allowed is ${Object.keys(commands).join(', ')}`);
  }
  return command(args);
}

async function main(): Promise<void> {
  // A reader that closes the pipe early (head, less) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    process.stdout.write(`${await run(process.argv.slice(2))}\n`);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof DataFileError || error instanceof InvalidFiles))
      throw error;
    const message = error instanceof InvalidFiles ? error.message : oneLine(error.message);
    process.stderr.write(`landfall: ${message}\n`);
    process.exitCode = BAD_INPUT;
  }
}

if (!serveAsThread([drawsJob, analysisJob])) await main();
