/** Bad input: the program ends with status 2 and this one line on standard error. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
