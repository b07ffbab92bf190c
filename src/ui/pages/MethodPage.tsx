import { memo, useEffect } from 'react';
import { MODEL_VERSION } from '../../model/version';
import { date } from '../format';
import { useMethodText } from '../i18n/MethodTextContext';
import { useApp } from '../StoreContext';
import { Contents, type ContentsEntry } from './method/Contents';
import { MethodSection } from './method/MethodSection';
import { methodText } from './method/methodText';
import { ParameterTables } from './method/ParameterTables';
import { Passage } from './method/Passage';
import { reveal } from './method/places';
import { useCurrentSection } from './method/useCurrentSection';
import { PageTitle } from './PageTitle';
import type { PageProps } from './pageProps';
import './method/method.css';

/** The parameters stand where their values, which are not in the text, belong: behind the symbols. */
const BEFORE = 'sources';
const PARAMETERS = 'parameters';
const anchors = methodText.flatMap(({ anchor }) => (anchor === BEFORE ? [PARAMETERS, anchor] : [anchor]));

/** The model in words and equations, its symbols, its parameters and its limits, as its source has them. */
export function MethodPage({ at }: PageProps) {
  const text = useMethodText();
  const asOf = useApp((state) => state.scenario.asOf);
  const current = useCurrentSection(anchors);
  useEffect(() => {
    if (at !== null) reveal(at);
  }, [at]);
  const entries: readonly ContentsEntry[] = anchors.map(
    (anchor) =>
      methodText.find((section) => section.anchor === anchor) ?? { anchor, title: text.parameters.title },
  );
  return (
    <article className="reading method">
      <header>
        <PageTitle>{text.title}</PageTitle>
        <p className="lead measure">{text.lead(date(asOf), MODEL_VERSION)}</p>
      </header>
      <Contents entries={entries} current={current} />
      <div className="method-text">
        <MethodText />
      </div>
    </article>
  );
}

/** Everything below the contents: long, and the same whatever place on it is sought. */
const MethodText = memo(function MethodText() {
  const text = useMethodText();
  return anchors.map((anchor) => {
    if (anchor === PARAMETERS)
      return (
        <MethodSection key={anchor} anchor={anchor} title={text.parameters.title}>
          <ParameterTables />
        </MethodSection>
      );
    const { number, title, passages } = methodText.find((section) => section.anchor === anchor)!;
    return (
      <MethodSection key={anchor} anchor={anchor} number={number} title={title}>
        {passages.map((passage, index) => (
          <Passage key={passage.number ?? index} passage={passage} section={title} />
        ))}
      </MethodSection>
    );
  });
});
