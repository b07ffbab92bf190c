/**
 * Shows on standard error how much of something is done, and clears it at the end; nothing where that is no terminal.
 *
 * @param what  of which there are so many: "worlds"
 * @returns  told how many are done
 */
export function showProgress(all: number, what: string): (done: number) => void {
  if (!process.stderr.isTTY) return () => {};
  return (done) => process.stderr.write(done === all ? '\r\u001B[K' : `\r${done} of ${all} ${what}`);
}
