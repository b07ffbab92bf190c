import { memo, useState } from 'react';
import { correlationsNow } from '../../state/selectors';
import { ChartFrame } from '../charts/ChartFrame';
import { TORNADO_HEIGHT } from '../charts/tornadoRoom';
import { Terms } from '../glossary/Terms';
import { useDecisionText } from '../i18n/useDecisionText';
import { useApp } from '../StoreContext';
import { useInSight } from '../useInSight';
import { PairChoice } from './PairChoice';
import { TornadoPicture } from './TornadoPicture';
import { TornadoTable } from './TornadoTable';
import { useTornado } from './useTornado';

const terms = ['percentiles', 'flip'] as const;

/** What would change the answer: the lead as each assumption moves, and how much of a future is luck. */
export const TornadoPanel = memo(function TornadoPanel() {
  const text = useDecisionText();
  const tornado = useTornado();
  const [isWhole, setIsWhole] = useState(false);
  const bars = useInSight('tornado');
  const shares = useInSight('shares');
  const isTogether = useApp((state) => correlationsNow(state).length > 0);
  const { tornado: words } = text;
  const how =
    tornado === null
      ? words.loading
      : words.how({ leader: text.flips.paths[tornado.pair[0]], runnerUp: text.flips.paths[tornado.pair[1]] });
  return (
    <div
      ref={(element) => {
        const stops = [bars(element), shares(element)];
        return () => stops.forEach((stop) => stop?.());
      }}
    >
      <ChartFrame
        question={words.question}
        how={
          <>
            <Terms text={how} terms={terms} />
            {isTogether && `${text.format.space}${words.together}`}
          </>
        }
        height={TORNADO_HEIGHT}
        controls={<PairChoice />}
        table={<TornadoTable tornado={tornado} />}
      >
        <TornadoPicture tornado={tornado} isWhole={isWhole} onWhole={setIsWhole} />
      </ChartFrame>
    </div>
  );
});
