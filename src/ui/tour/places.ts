import type { ValueKey } from '../../model/values';

/** Where the control of a value is on the page, as a CSS selector. */
export function controlOf(key: ValueKey): string {
  return `#controls .control:has([data-key="${key}"])`;
}

/** Where the focus is while a value is moved. */
export function trackOf(key: ValueKey): string {
  return `[data-key="${key}"]`;
}

/** Where the evidence of a value is opened. */
export function evidenceOf(key: ValueKey): string {
  return `${controlOf(key)} .control-label`;
}
