import { create } from 'zustand/react';

/** Something that may be a scenario file: a file, or a text that was pasted. */
export interface OfferedFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  text(): Promise<string>;
}

/** Files that are looked at when many are offered at once. */
export const MOST_FILES = 20;

/** What was offered last and not read yet. */
export const useOffered = create<{ readonly offered: readonly OfferedFile[] }>(() => ({ offered: [] }));

/** Offers files to the page, which opens one or says why not. */
export function offerFiles(offered: readonly OfferedFile[]): void {
  useOffered.setState({ offered });
}
