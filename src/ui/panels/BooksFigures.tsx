import type { EntryPath } from '../../model/parameters';
import type { Shown } from '../../state/appState';
import { inHundred, percent, roi, rounded } from '../format';
import { useMoneyText } from '../i18n/useMoneyText';
import type { MoneyText } from '../i18n/en/money';
import { countsTerminalValue } from '../shownRun';
import { useApp } from '../StoreContext';

interface Figure {
  readonly name: string;
  readonly value: string;
  readonly note: string;
}

function figuresOf(
  shown: Shown,
  path: EntryPath,
  countsTerminal: boolean,
  { books, format, strategies }: MoneyText,
): readonly Figure[] {
  const words = books.figures;
  const result = shown.result.paths[path];
  const { internalRateOfReturn: rates, discountedPaybackYears: payback, ownCapitalRoi } = result;
  const years = payback?.p50 ?? null;
  const rate = (found: number): string => words.internalRateValue({ rate: percent(found) });
  return [
    {
      name: words.roi,
      value: roi(result.riskAdjustedRoi),
      note: countsTerminal
        ? words.withoutTerminal({ roi: roi(result.riskAdjustedRoiWithoutTerminalValue) })
        : words.noTerminal,
    },
    {
      name: words.peakFunding,
      value: format.money(result.peakFunding.p50),
      note: words.peakHigh({ money: format.money(result.peakFunding.p90) }),
    },
    {
      name: words.ownCapital,
      value: ownCapitalRoi === null ? strategies.none : roi(ownCapitalRoi),
      note:
        ownCapitalRoi === null
          ? words.ownCapitalNone
          : words.ownCapitalNote({ capital: format.money(result.capital.mean) }),
    },
    {
      name: words.internalRate,
      value:
        rates === null
          ? words.internalRateNone
          : typeof rates === 'number'
            ? rate(rates)
            : format.some(rates.map(percent)),
      note:
        rates !== null && typeof rates !== 'number'
          ? words.internalRateSeveral
          : countsTerminal
            ? words.internalRateNote
            : words.internalRateCash,
    },
    {
      name: words.payback,
      value: years === null ? words.paybackNone : words.paybackValue({ years: rounded(years, 1, 1) }),
      note: (years === null ? words.paybackNoneNote : words.paybackNote)({
        futures: inHundred(payback?.probabilityNever ?? 0),
      }),
    },
  ];
}

/** What the owner of the capital asks of a path: return, funding, payback, and what hangs on terminal value. */
export function BooksFigures({ path, shown }: { path: EntryPath; shown: Shown }) {
  const text = useMoneyText();
  const scenarios = useApp((state) => state.scenarios);
  return (
    <dl className="books-figures">
      {figuresOf(shown, path, countsTerminalValue(shown, scenarios), text).map(({ name, value, note }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <strong>{value}</strong>
            <span>{note}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
