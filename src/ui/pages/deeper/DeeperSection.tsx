import type { ReactNode } from 'react';
import type { DeeperPart } from '../../../state/appState';
import { ChartFrame } from '../../charts/ChartFrame';
import { count } from '../../format';
import type { DeeperText } from '../../i18n/en/deeper';
import { useDeeperText } from '../../i18n/useDeeperText';
import { useInSight } from '../../useInSight';
import type { SectionId } from './sections';
import { useSectionProgress, type SectionProgress } from './useSectionProgress';

interface DeeperSectionProps {
  id: SectionId;
  /** How to read the picture, in one sentence. */
  how: ReactNode;
  /** What is shown, null while there is nothing to show. A section without analyses shows what is never stale. */
  found: { readonly isStale: boolean } | null;
  /** What a reader should do about it, in one sentence. */
  decision: ReactNode;
  /** The picture and its table twin take the same room. */
  height: number;
  table: ReactNode;
  controls?: ReactNode;
  children?: ReactNode;
}

/** A section of «Dig deeper»: its question, how to read it, what it means for the decision, picture or table twin. */
export function DeeperSection({ id, ...shown }: DeeperSectionProps) {
  return id === 'correlation' ? (
    <SectionFrame id={id} progress={nothing} {...shown} />
  ) : (
    <AnalysedSection part={id} {...shown} />
  );
}

const nothing: SectionProgress = { done: 0, of: 0, hasFailed: false };

/** Asks for what the section needs while it is in sight, and says how far that is. */
function AnalysedSection({ part, ...shown }: Omit<DeeperSectionProps, 'id'> & { part: DeeperPart }) {
  const inSight = useInSight(part);
  const progress = useSectionProgress(part);
  return (
    <div ref={inSight}>
      <SectionFrame id={part} progress={progress} {...shown} />
    </div>
  );
}

/** Whether the section shows what was asked for; empty where it does. */
function stateOf(found: DeeperSectionProps['found'], progress: SectionProgress, text: DeeperText): string {
  const words = text.deeper.state;
  const { done, of, hasFailed } = progress;
  if (found?.isStale === true) return words.earlier;
  if (found === null && done === of) return words.awaited;
  if (done === of) return '';
  return hasFailed ? words.failed : words.progress({ done: count(done), of: count(of) });
}

function SectionFrame({
  id,
  progress,
  how,
  found,
  decision,
  height,
  table,
  controls,
  children,
}: DeeperSectionProps & { progress: SectionProgress }) {
  const text = useDeeperText();
  return (
    <>
      <ChartFrame
        className="deeper-section"
        question={text.deeper.questions[id]}
        how={
          <>
            <span className="deeper-how">{how}</span>
            <span className="deeper-state">{stateOf(found, progress, text)}</span>
          </>
        }
        height={height}
        controls={controls}
        table={table}
      >
        {children}
      </ChartFrame>
      <p className="deeper-decision">{decision}</p>
    </>
  );
}
