import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
const program = join(projectRoot, 'scripts/landfall.mjs');

export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real program; it is bundled first where its sources have changed. */
export function landfallIn(folder: string, ...words: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [program, ...words],
      { cwd: folder, maxBuffer: 2 ** 26 },
      (_, stdout, stderr) => resolve({ status: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

export function landfall(...words: readonly string[]): Promise<Ended> {
  return landfallIn(projectRoot, ...words);
}

/** What a run prints that must end well and leave standard error empty. */
export async function output(...words: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await landfall(...words);
  if (status !== 0 || stderr !== '') throw new Error(`landfall ${words.join(' ')}: ${status} ${stderr}`);
  return stdout;
}

/** A folder of the test's own with files in it; JSON where a file is not given as text. */
export function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'landfall-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}
