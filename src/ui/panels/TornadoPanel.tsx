import { memo, useState } from 'react';
import { ChartFrame } from '../charts/ChartFrame';
import { TORNADO_HEIGHT } from '../charts/tornadoRoom';
import { useDecisionText } from '../i18n/DecisionTextContext';
import { RichText } from '../i18n/RichText';
import { useInSight } from '../useInSight';
import { PairChoice } from './PairChoice';
import { TornadoPicture } from './TornadoPicture';
import { TornadoTable } from './TornadoTable';
import { useTornado } from './useTornado';

/** What would change the answer: the lead as each assumption moves, and how much of a future is luck. */
export const TornadoPanel = memo(function TornadoPanel() {
  const text = useDecisionText();
  const tornado = useTornado();
  const [isWhole, setIsWhole] = useState(false);
  const bars = useInSight('tornado');
  const shares = useInSight('shares');
  const { tornado: words } = text;
  const how =
    tornado === null
      ? words.loading
      : words.how(text.flips.paths[tornado.pair[0]], text.flips.paths[tornado.pair[1]]);
  return (
    <div
      ref={(element) => {
        const stops = [bars(element), shares(element)];
        return () => stops.forEach((stop) => stop?.());
      }}
    >
      <ChartFrame
        question={words.question}
        how={<RichText text={how} />}
        height={TORNADO_HEIGHT}
        controls={<PairChoice />}
        table={<TornadoTable tornado={tornado} />}
      >
        <TornadoPicture tornado={tornado} isWhole={isWhole} onWhole={setIsWhole} />
      </ChartFrame>
    </div>
  );
});
