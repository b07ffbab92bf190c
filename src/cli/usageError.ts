/** Bad input: the program ends with status 2 and this one line on standard error. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A message on one line, whatever it quotes. */
export function oneLine(message: string): string {
  return message.replaceAll(/\p{C}+/gu, ' ');
}
