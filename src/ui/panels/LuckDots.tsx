import { varianceGroups } from '../../analysis/varianceShares';
import { ShareDots } from '../charts/ShareDots';
import { chance } from '../format';
import { useDecisionText } from '../i18n/useDecisionText';
import { interactionOf } from '../tornadoBars';
import { ERRORS } from '../verdict';
import type { Tornado } from './useTornado';

/** How much of a future hangs on what we do not know, and how much on luck. */
export function LuckDots({ tornado, width }: { tornado: Tornado | null; width: number }) {
  const { luck, tornado: bars, format } = useDecisionText();
  const groups = tornado?.groups ?? null;
  const dots = varianceGroups.map((group) => {
    const found = groups?.value.find((share) => share.group === group);
    return {
      name: luck.groups[group],
      share: found?.total ?? null,
      error: ERRORS * (found?.totalError ?? 0),
      words: found === undefined ? bars.unknown : chance(Math.min(1, Math.max(0, found.total))),
    };
  });
  return (
    <div className="luck">
      <h3>{luck.title}</h3>
      <p className="luck-how">{luck.how}</p>
      <ShareDots dots={dots} width={width} />
      <p className="luck-words">
        {groups === null
          ? luck.loading
          : luck.interactions[interactionOf(groups.value).grade]({
              percent: chance(interactionOf(groups.value).share),
            })}
        {groups?.isStale === true && `${format.space}${bars.earlier}`}
      </p>
    </div>
  );
}
