declare module '@messageformat/core/compile-module.js' {
  import type MessageFormat from '@messageformat/core';
  /** An ES module whose default export has a function for each message. */
  export default function compileModule(
    messageFormat: MessageFormat,
    messages: Readonly<Record<string, string>>,
  ): string;
}
