import { memo, useEffect } from 'react';
import { MODEL_VERSION } from '../../model/version';
import { Glossary } from '../glossary/Glossary';
import { useGlossaryText } from '../i18n/useGlossaryText';
import { useMethodText } from '../i18n/useMethodText';
import { useText } from '../i18n/useText';
import { useApp } from '../StoreContext';
import { Contents, type ContentsEntry } from './method/Contents';
import { MethodSection } from './method/MethodSection';
import { methodText } from './method/methodText';
import { ParameterTables } from './method/ParameterTables';
import type { MethodDocument } from './method/methodDocument';
import { Passage } from './method/Passage';
import { reveal } from './method/places';
import { useMethodDocument } from './method/useMethodDocument';
import { useCurrentSection } from './method/useCurrentSection';
import { PageTitle } from './PageTitle';
import type { PageProps } from './pageProps';
import './method/method.css';

/** The parameters, whose values are not in the text, stand behind the symbols; behind them the words of the page. */
const BEFORE = 'sources';
const PARAMETERS = 'parameters';
const GLOSSARY = 'glossary';
const anchors = methodText.flatMap(({ anchor }) =>
  anchor === BEFORE ? [PARAMETERS, GLOSSARY, anchor] : [anchor],
);

/** What is there to be read before the text is here. */
const none: readonly string[] = [];

/** The model in words and equations, its symbols, its parameters and its limits, as its source has them. */
export function MethodPage({ at }: PageProps) {
  const text = useMethodText();
  const glossary = useGlossaryText();
  const { format } = useText();
  const asOf = useApp((state) => state.scenario.asOf);
  const document = useMethodDocument();
  const isHere = document !== null;
  const current = useCurrentSection(isHere ? anchors : none);
  useEffect(() => {
    if (at !== null && isHere) reveal(at);
  }, [at, isHere]);
  if (document === null) return <div className="reading-place" />;
  const entries: readonly ContentsEntry[] = anchors.map(
    (anchor) =>
      document.find((section) => section.anchor === anchor) ?? {
        anchor,
        title: anchor === GLOSSARY ? glossary.title : text.parameters.title,
      },
  );
  return (
    <article className="reading method">
      <header>
        <PageTitle>{text.title}</PageTitle>
        <p className="lead measure">{text.lead({ asOf: format.date(asOf), version: MODEL_VERSION })}</p>
      </header>
      <Contents entries={entries} current={current} />
      <div className="method-text">
        <MethodText document={document} />
      </div>
    </article>
  );
}

/** Everything below the contents: long, and the same whatever place on it is sought. */
const MethodText = memo(function MethodText({ document }: { document: MethodDocument }) {
  const text = useMethodText();
  const glossary = useGlossaryText();
  return anchors.map((anchor) => {
    if (anchor === PARAMETERS)
      return (
        <MethodSection key={anchor} anchor={anchor} title={text.parameters.title}>
          <ParameterTables />
        </MethodSection>
      );
    if (anchor === GLOSSARY)
      return (
        <MethodSection key={anchor} anchor={anchor} title={glossary.title}>
          <Glossary />
        </MethodSection>
      );
    const { number, title, passages } = document.find((section) => section.anchor === anchor)!;
    return (
      <MethodSection key={anchor} anchor={anchor} number={number} title={title}>
        {passages.map((passage, index) => (
          <Passage key={passage.number ?? index} passage={passage} section={title} />
        ))}
      </MethodSection>
    );
  });
});
