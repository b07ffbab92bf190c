import { useRef, type ComponentType } from 'react';
import { Boundary } from '../faults/Boundary';
import { useDeeperText } from '../i18n/useDeeperText';
import { RichText } from '../i18n/RichText';
import { PageLink } from '../PageLink';
import { AnalysesProblem } from '../panels/AnalysesProblem';
import { useShownVerdict, type ShownVerdict } from '../panels/useShownVerdict';
import { useVerdictSentences } from '../panels/useVerdictSentences';
import { CorrelationSection } from './deeper/CorrelationSection';
import { DifferenceSection } from './deeper/DifferenceSection';
import { InformationSection } from './deeper/InformationSection';
import { LeversSection } from './deeper/LeversSection';
import { sectionIds, type SectionId } from './deeper/sections';
import { StressSection } from './deeper/StressSection';
import { useHeldPlace } from './deeper/useHeldPlace';
import { PageTitle } from './PageTitle';
import type { PageProps } from './pageProps';
import './deeper/deeper.css';

const sections: Readonly<Record<SectionId, ComponentType>> = {
  information: InformationSection,
  bestLevers: LeversSection,
  stress: StressSection,
  difference: DifferenceSection,
  correlation: CorrelationSection,
};

/** What is behind the answer: five questions to the decision, each worked out while it is in sight. */
export function DeeperPage({ at }: PageProps) {
  const text = useDeeperText();
  const words = text.deeper;
  const shown = useShownVerdict();
  const page = useRef<HTMLElement>(null);
  useHeldPlace(at, page);
  return (
    <article ref={page} className="reading deeper-page">
      <PageTitle>{words.title}</PageTitle>
      <p className="lead">{words.lead}</p>
      {shown !== null && <Standing shown={shown} />}
      <nav className="deeper-contents" aria-label={words.contents}>
        <ol>
          {sectionIds.map((id) => (
            <li key={id}>
              <PageLink page="deeper" at={id} className="link touch">
                {words.questions[id]}
              </PageLink>
            </li>
          ))}
        </ol>
      </nav>
      <AnalysesProblem />
      {sectionIds.map((id) => {
        const Section = sections[id];
        return (
          <div key={id} className="deeper-place" data-place={id} tabIndex={-1}>
            <Boundary>
              <Section />
            </Boundary>
          </div>
        );
      })}
    </article>
  );
}

/** The verdict that all this is about, and the way back to where it is made. */
function Standing({ shown }: { shown: ShownVerdict }) {
  const text = useDeeperText();
  const { headline } = useVerdictSentences(shown);
  return (
    <p className="deeper-standing">
      <RichText text={text.deeper.verdict({ headline })} />
      {text.format.space}
      <PageLink page="cockpit">{text.deeper.back}</PageLink>
    </p>
  );
}
