import { memo } from 'react';
import { ChartFrame } from '../charts/ChartFrame';
import { Terms } from '../glossary/Terms';
import { useText } from '../i18n/useText';
import { lazyPart } from '../lazyPart';
import { useShown } from '../useShown';

const CashPicture = lazyPart('first', async () => (await import('./CashPicture')).CashPicture);
const CashTable = lazyPart('later', async () => (await import('./CashTable')).CashTable);

const terms = ['worlds'] as const;

/** When the cash comes back, as a fan for each entry path or as a table. */
export const CashPanel = memo(function CashPanel({ height }: { height: number }) {
  const { cash } = useText();
  const shown = useShown();
  return (
    <ChartFrame
      question={cash.question}
      how={<Terms text={cash.how} terms={terms} />}
      height={height}
      table={<CashTable shown={shown} />}
    >
      <CashPicture shown={shown} height={height} />
    </ChartFrame>
  );
});
