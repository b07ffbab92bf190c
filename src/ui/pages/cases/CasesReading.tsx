import { useId, useMemo, useState } from 'react';
import { REPLAY_DRAWS } from '../../../analysis/replay';
import { replayedCases, tallyOfCounting } from '../../../analysis/replayScore';
import { countings, type Case, type Cases } from '../../../model/cases';
import type { View } from '../../../share/view';
import { replayAxis } from '../../charts/replayAxis';
import { count } from '../../format';
import { RichText } from '../../i18n/RichText';
import { useCasesText } from '../../i18n/useCasesText';
import { PageLink } from '../../PageLink';
import { AnalysesProblem } from '../../panels/AnalysesProblem';
import { useApp } from '../../StoreContext';
import { useInSight } from '../../useInSight';
import { PageTitle } from '../PageTitle';
import { CaseGroup } from './CaseGroup';
import { largestError } from './caseWords';
import { EndsSection } from './EndsSection';
import { ScoreSection } from './ScoreSection';
import { useReplays } from './useReplays';
import '../guide/guide.css';
import './cases.css';

/** The cases of history with what the model says of them: the score first, then case by case, what is held out apart. */
export function CasesReading({ data, at }: { data: Cases; at: string | null }) {
  const text = useCasesText();
  const words = text.cases;
  const { cases } = data;
  const ids = useMemo(() => cases.map(({ id }) => id), [cases]);
  const replays = useReplays(ids);
  const axis = useMemo(() => replayAxis(replays.values()), [replays]);
  const replayed = useMemo(() => replayedCases(cases, (id) => replays.get(id)), [cases, replays]);
  const inSight = useInSight('replays');
  const rules = useId();

  const [open, setOpen] = useState<ReadonlySet<string>>(new Set<string>());
  const toggle = (id: string): void => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  // Another object each time a link is followed, also to the same place.
  const view = useApp((state) => state.view);
  const [followed, setFollowed] = useState<View | null>(null);
  const [sought, setSought] = useState<string | null>(null);
  if (view !== followed) {
    setFollowed(view);
    if (at !== null && ids.includes(at)) {
      setOpen(new Set(open).add(at));
      setSought(at);
    }
  }

  const howOf = (as: Case['counts']['as']): string => {
    if (replayed === null) return words.how.loading;
    if (as === 'scored') {
      return words.how.scored({ draws: count(REPLAY_DRAWS), error: largestError(replays.values()) });
    }
    const { agrees, disagrees, tooClose } = tallyOfCounting(replayed, as);
    return words.how[as]({ agrees: count(agrees), of: count(agrees + disagrees + tooClose) });
  };
  return (
    <article ref={inSight} className="reading cases-page">
      <PageTitle>{words.title}</PageTitle>
      <p className="lead">{words.lead({ cases: count(cases.length) })}</p>
      <p className="cases-caveat">
        <RichText text={words.caveat} />
      </p>
      <p className="as-of">{text.guide.asOf({ date: text.format.date(data.asOf) })}</p>
      <AnalysesProblem />
      <ScoreSection replayed={replayed} done={replays.size} all={cases.length} />
      {countings.map((as) => (
        <CaseGroup
          key={as}
          question={words.groups[as]}
          how={howOf(as)}
          cases={cases.filter(({ counts }) => counts.as === as)}
          replays={replays}
          axis={axis}
          open={open}
          sought={sought}
          onToggle={toggle}
          onFound={() => setSought(null)}
        />
      ))}
      <EndsSection replayed={replayed} observed={data.observed} />
      <section aria-labelledby={rules}>
        <h2 id={rules}>{words.rules}</h2>
        <p className="measure">
          {words.rulesHow}
          {text.format.space}
          <PageLink page="method" at="10.1">
            {words.method}
          </PageLink>
        </p>
      </section>
    </article>
  );
}
