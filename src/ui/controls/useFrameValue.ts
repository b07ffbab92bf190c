import { useCallback, useEffect, useRef } from 'react';

/**
 * Passes on the latest of many values at most once per frame.
 *
 * @returns a function that takes a value, and one that passes a waiting value on at once
 */
export function useFrameValue<Value>(
  pass: (value: Value) => void,
): readonly [(value: Value) => void, () => void] {
  const latest = useRef(pass);
  const waiting = useRef<{ readonly value: Value } | null>(null);
  const frame = useRef(0);
  useEffect(() => {
    latest.current = pass;
  });
  const flush = useCallback(() => {
    cancelAnimationFrame(frame.current);
    frame.current = 0;
    const found = waiting.current;
    waiting.current = null;
    if (found !== null) latest.current(found.value);
  }, []);
  const take = useCallback(
    (value: Value) => {
      waiting.current = { value };
      if (frame.current === 0) frame.current = requestAnimationFrame(flush);
    },
    [flush],
  );
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  return [take, flush];
}
