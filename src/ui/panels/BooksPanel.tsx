import { memo, useId, useState } from 'react';
import { entryPaths, type EntryPath } from '../../model/parameters';
import { ChartExports } from '../exports/LazyChartExports';
import { useMoneyText } from '../i18n/useMoneyText';
import type { Shown } from '../../state/appState';
import { Scroller } from '../pages/method/Scroller';
import { useShown } from '../useShown';
import { BooksFigures } from './BooksFigures';
import { BooksTable } from './BooksTable';
import '../charts/chartFrame.css';
import './books.css';

/** The entry path that leads: what a reader of the books asks for first. */
function leadingEntry(shown: Shown | null): EntryPath {
  if (shown === null) return 'partner';
  const { bifurcation, partner } = shown.result.paths;
  return bifurcation.riskAdjustedRoi > partner.riskAdjustedRoi ? 'bifurcation' : 'partner';
}

/** The yearly cash-flow statement of an entry path and what its owner asks of it. */
export const BooksPanel = memo(function BooksPanel() {
  const text = useMoneyText();
  const words = text.books;
  const shown = useShown(false);
  const [chosen, setChosen] = useState<EntryPath | null>(null);
  const [first] = useState(() => leadingEntry(shown));
  const path = chosen ?? first;
  const heading = useId();
  const radio = useId();
  return (
    <section className="chart books" aria-labelledby={heading}>
      <div className="chart-head">
        <h2 id={heading}>{words.question}</h2>
        <div className="chart-controls is-shared">
          <div className="plot-kinds" role="radiogroup" aria-label={words.strategy}>
            {entryPaths.map((each) => (
              <label key={each} className="touch">
                <input type="radio" name={radio} checked={path === each} onChange={() => setChosen(each)} />
                <span>{text.paths[each].short}</span>
              </label>
            ))}
          </div>
          <span className="chart-exports">
            <ChartExports table={shown !== null && <BooksTable path={path} shown={shown} />} />
          </span>
        </div>
      </div>
      <p className="chart-how">{words.how}</p>
      {shown === null ? (
        <p className="chart-how">{words.awaited}</p>
      ) : (
        <>
          <Scroller className="books-statement" label={words.caption({ path: text.paths[path].title })}>
            <BooksTable path={path} shown={shown} />
          </Scroller>
          <BooksFigures path={path} shown={shown} />
        </>
      )}
    </section>
  );
});
