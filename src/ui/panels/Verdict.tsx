import { useText } from '../i18n/useText';
import { lazyPart } from '../lazyPart';
import { useInvitation } from '../tour/invitation';
import { BestBar } from './BestBar';
import { RunStatus } from './RunStatus';
import { useShownVerdict } from './useShownVerdict';
import './verdict.css';

const Invitation = lazyPart('rest', async () => (await import('../tour/Invitation')).Invitation);
const VerdictWords = lazyPart('first', async () => (await import('./VerdictWords')).VerdictWords);

const VerdictFlips = lazyPart('later', async () => (await import('./VerdictFlips')).VerdictFlips);

/** The answer as a sentence, and how often each strategy is best. */
export function Verdict() {
  const text = useText();
  const shown = useShownVerdict();
  const isInvited = useInvitation((state) => state.isInvited);
  const question = <h1>{text.verdict.loading}</h1>;
  return (
    <div className="verdict">
      <div className="verdict-words">
        {shown === null ? question : <VerdictWords shown={shown} placeholder={question} />}
        <p className="verdict-flips">{shown !== null && <VerdictFlips />}</p>
        <RunStatus />
      </div>
      <BestBar result={shown?.result ?? null} />
      {isInvited && <div className="invitation">{shown !== null && <Invitation />}</div>}
    </div>
  );
}
