import { useEffect, useRef } from 'react';
import type { Replay } from '../../../analysis/replay';
import { agreementOf } from '../../../analysis/replayScore';
import type { Case } from '../../../model/cases';
import { AgreementMark } from '../../charts/AgreementMark';
import { PathMark } from '../../charts/PathMark';
import type { ReplayAxis } from '../../charts/replayAxis';
import { ReplayStrip } from '../../charts/ReplayStrip';
import { useCasesText } from '../../i18n/useCasesText';
import { Icon } from '../../Icon';
import { CaseDetails } from './CaseDetails';
import { pathsTaken, rankingInWords, yearsOf } from './caseWords';

interface CaseRowProps {
  each: Case;
  replay: Replay | undefined;
  axis: ReplayAxis;
  width: number;
  isOpen: boolean;
  isSought: boolean;
  onToggle: (id: string) => void;
  onFound: () => void;
}

/** A case: the path it took, what the model says, what happened, and whether the two agree; the rest unfolds beneath. */
export function CaseRow({ each, replay, axis, width, isOpen, isSought, onToggle, onFound }: CaseRowProps) {
  const text = useCasesText();
  const words = text.cases;
  const { id, name, paths, outcome, lacks } = each;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isSought) return;
    button.current?.scrollIntoView({ block: 'start' });
    button.current?.focus({ preventScroll: true });
    onFound();
  }, [isSought, onFound]);
  const agreement = replay === undefined ? undefined : agreementOf(each, replay);
  return (
    <li className={isOpen ? 'case is-open' : 'case'}>
      <div className="case-row">
        <h3 className="case-name">
          <button
            ref={button}
            type="button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? `case-${id}` : undefined}
            onClick={() => onToggle(id)}
          >
            <Icon name="chevron" size={12} />
            <span className="case-title">{name}</span>{' '}
            <span className="case-years">{yearsOf(each, text)}</span>
          </button>
        </h3>
        <span className="case-took">
          <span className="case-label" aria-hidden="true">
            {words.columns.took}
          </span>
          {paths.map((path) => (
            <PathMark key={path} path={path} />
          ))}
          <span className="visually-hidden">{pathsTaken(each, text)}</span>
        </span>
        <span className="case-strip">
          <ReplayStrip replay={replay} axis={axis} width={width} />
        </span>
        <span className="case-ranking">
          <span className="case-label" aria-hidden="true">
            {words.columns.ranking}
          </span>
          {replay?.ranking.map((path) => (
            <PathMark key={path} path={path} />
          ))}
          {replay !== undefined && (
            <span className="visually-hidden">
              {words.modelSays({ ranking: rankingInWords(replay, text) })}
            </span>
          )}
        </span>
        <span className="case-outcome">{outcome}</span>
        <span className={`case-agreement ${agreement ?? ''}`}>
          {agreement !== undefined && <AgreementMark agreement={agreement} />}
          {words.agreements[agreement ?? 'waiting']}
        </span>
        {lacks !== '' && <p className="case-lacks">{words.lacks({ what: lacks })}</p>}
      </div>
      {isOpen && <CaseDetails each={each} replay={replay} />}
    </li>
  );
}
