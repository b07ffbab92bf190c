/** Inputs into which one types: there the browser takes back what was typed. */
const typed = ['text', 'search', 'number', 'url', 'email', 'tel', 'password'];

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return typed.includes(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}

/** What a key press asks of the history: nothing while somebody types, and nothing behind a dialog. */
export function historyKey(event: KeyboardEvent): 'undo' | 'redo' | null {
  const { key, code, target, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
  if (defaultPrevented || altKey || ctrlKey === metaKey || isTyping(target)) return null;
  if (document.querySelector('dialog[open]') !== null) return null;
  // Keyboards of other scripts have their own letters on these keys.
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : code.slice(-1).toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && ctrlKey && !shiftKey ? 'redo' : null;
}
