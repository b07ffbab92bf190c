import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { Boundary } from './faults/Boundary';
import { PartMissing } from './PartMissing';

/**
 * When a part is fetched unless it is shown before: beside the first run, after it, or only when it is asked for. What is
 * to come with the rest waits for that although its place is shown.
 */
type Turn = 'first' | 'later' | 'rest' | 'asked';

interface Part {
  readonly turn: Turn;
  readonly load: () => Promise<void>;
}

const parts: Part[] = [];

interface PlaceProps {
  /** Holds the part's place until it is here. */
  placeholder?: ReactNode;
}

/**
 * A part of the page in a chunk of its own, which `loadParts` fetches. Unlike React's `lazy` it shows as soon as it is
 * here, at once where it already is, and says so when it cannot be had or breaks.
 */
export function lazyPart<Props extends object>(
  turn: Turn,
  fetchPart: () => Promise<ComponentType<Props>>,
): ComponentType<Props & PlaceProps> {
  let found: ComponentType<Props> | typeof PartMissing | null = null;
  let loading: Promise<void> | undefined;
  let arrive = (): void => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const load = (): Promise<void> =>
    (loading ??= fetchPart()
      .catch(() => PartMissing)
      .then((part) => {
        found = part;
        arrive();
      }));
  parts.push({ turn, load });

  return function LazyPart({ placeholder = null, ...props }: Props & PlaceProps) {
    const [Found, setFound] = useState(() => found);
    useEffect(() => {
      if (Found !== null) return undefined;
      let isHere = true;
      void (turn === 'rest' ? arrival : load()).then(() => {
        if (isHere) setFound(() => found);
      });
      return () => {
        isHere = false;
      };
    }, [Found]);
    return Found === null ? (
      placeholder
    ) : (
      <Boundary>
        <Found {...(props as unknown as Props)} />
      </Boundary>
    );
  };
}

/** Fetches the parts of a turn, or all, with the parts inside them. */
export async function loadParts(turn?: Turn): Promise<void> {
  const known = parts.length;
  await Promise.all(
    parts.filter((part) => turn === undefined || part.turn === turn).map(({ load }) => load()),
  );
  if (parts.length > known) await loadParts(turn);
}
