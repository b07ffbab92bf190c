import { useCallback, useEffect, useState } from 'react';
import { useDifferenceText } from '../../i18n/useDifferenceText';
import { useActions } from '../../StoreContext';

/** Fetches the other scenarios, and says so. */
export function OtherScenarioComing() {
  const text = useDifferenceText();
  const words = text.difference;
  const actions = useActions();
  const [isFetching, setIsFetching] = useState(true);
  const fetchOthers = useCallback(
    () => void actions.bringScenarios().then(() => setIsFetching(false)),
    [actions],
  );
  useEffect(fetchOthers, [fetchOthers]);
  if (isFetching) return <p>{words.coming}</p>;
  return (
    <p role="alert">
      <span className="warn">{words.missing}</span>
      {text.format.space}
      <button
        type="button"
        className="link touch"
        onClick={() => {
          setIsFetching(true);
          fetchOthers();
        }}
      >
        {words.again}
      </button>
    </p>
  );
}
