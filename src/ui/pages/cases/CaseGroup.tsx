import type { Replay } from '../../../analysis/replay';
import type { Case } from '../../../model/cases';
import { pathIds } from '../../../model/parameters';
import { ChartFrame } from '../../charts/ChartFrame';
import { PathMark } from '../../charts/PathMark';
import type { ReplayAxis } from '../../charts/replayAxis';
import { ReplayTicks } from '../../charts/ReplayStrip';
import { useWidth } from '../../charts/useWidth';
import { tickPercent } from '../../format';
import { useCasesText } from '../../i18n/useCasesText';
import { useMediaQuery } from '../../useMediaQuery';
import { CaseRow } from './CaseRow';
import { ReplayTable } from './ReplayTable';

interface CaseGroupProps {
  question: string;
  how: string;
  cases: readonly Case[];
  replays: ReadonlyMap<string, Replay>;
  axis: ReplayAxis;
  open: ReadonlySet<string>;
  /** The case that a link names, until it is found. */
  sought: string | null;
  onToggle: (id: string) => void;
  onFound: () => void;
}

/** Room of a row and of what stands above the first, px. */
const ROW = 56;
const ROW_NARROW = 150;
const HEAD = 48;
const LEAST = 190;
const ASSUMED_WIDTH = 420;

/** Cases that count in the same way, a row each on the axis of all. */
export function CaseGroup({
  question,
  how,
  cases,
  replays,
  axis,
  open,
  sought,
  onToggle,
  onFound,
}: CaseGroupProps) {
  const text = useCasesText();
  const { columns } = text.cases;
  const [measure, width] = useWidth(ASSUMED_WIDTH);
  const isNarrow = useMediaQuery('(max-width: 899px)');
  const height = Math.max(LEAST, HEAD + cases.length * (isNarrow ? ROW_NARROW : ROW));
  return (
    <ChartFrame
      className="cases-group"
      question={question}
      how={how}
      height={height}
      table={<ReplayTable caption={question} cases={cases} replays={replays} />}
    >
      <p className="case-key" aria-hidden="true">
        {pathIds.map((path) => (
          <span key={path}>
            <PathMark path={path} size={10} /> {text.paths[path].title}
          </span>
        ))}
      </p>
      <div className="case-head" aria-hidden="true">
        <span>{columns.case}</span>
        <span>{columns.took}</span>
        <span ref={measure} className="case-axis">
          <ReplayTicks axis={axis} width={width} tickText={tickPercent} />
        </span>
        <span>{columns.ranking}</span>
        <span>{columns.happened}</span>
        <span>{columns.agreement}</span>
      </div>
      <ul className="case-rows">
        {cases.map((each) => (
          <CaseRow
            key={each.id}
            each={each}
            replay={replays.get(each.id)}
            axis={axis}
            width={width}
            isOpen={open.has(each.id)}
            isSought={sought === each.id}
            onToggle={onToggle}
            onFound={onFound}
          />
        ))}
      </ul>
    </ChartFrame>
  );
}
