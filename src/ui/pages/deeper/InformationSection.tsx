import { useInformationText } from '../../i18n/useInformationText';
import { useMediaQuery } from '../../useMediaQuery';
import { DeeperSection } from './DeeperSection';
import { InformationBars } from './InformationBars';
import { shownRows } from './informationRows';
import { informationSentence } from './informationSentence';
import { InformationTable } from './InformationTable';
import { LeverSteps } from './LeverSteps';
import { useFoundInformation } from './useFoundInformation';
import { WeakEvidence } from './WeakEvidence';
import './information.css';

const HEAD = 48;
const FOOT = 24;
const ROW = 28;
const TOUCH_ROW = 52;
/** Rows that there is room for before anything is known. */
const ASSUMED = 8;

/** What is it worth to find out: perfect information, each assumption, one step of each lever, and weak evidence that decides. */
export function InformationSection() {
  const text = useInformationText();
  const isNarrow = useMediaQuery('(max-width: 767px)');
  const found = useFoundInformation();
  const { information, steps, run, criterion } = found;
  const rows = information === null ? ASSUMED : Math.max(1, shownRows(information.value).length);
  return (
    <>
      <DeeperSection
        id="information"
        how={text.information.how}
        found={information}
        height={HEAD + FOOT + rows * (isNarrow ? TOUCH_ROW : ROW)}
        decision={informationSentence(found, text)}
        table={<InformationTable information={information?.value ?? null} run={run} />}
      >
        <InformationBars information={information} run={run} />
      </DeeperSection>
      <LeverSteps steps={steps} leader={run?.leader ?? null} criterion={criterion} />
      <WeakEvidence information={information} />
    </>
  );
}
