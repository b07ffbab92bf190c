import { useState, type ReactNode } from 'react';

/** Something that is rarely needed: drawn, and so fetched, from the first time on that it is. */
export function Once({ isNeeded, children }: { isNeeded: boolean; children: ReactNode }) {
  const [wasNeeded, setWasNeeded] = useState(isNeeded);
  if (isNeeded && !wasNeeded) setWasNeeded(true);
  return wasNeeded ? children : null;
}
