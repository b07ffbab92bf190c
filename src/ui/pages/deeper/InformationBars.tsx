import type { CSSProperties } from 'react';
import type { FoundInformation as FoundInput, Information } from '../../../analysis/information';
import type { Finding } from '../../../state/decision';
import { amount, count } from '../../format';
import { RichText } from '../../i18n/RichText';
import { useInformationText } from '../../i18n/useInformationText';
import { PageLink } from '../../PageLink';
import { ERRORS } from '../../verdict';
import { shownRows } from './informationRows';
import { aboutMoney } from './informationSentence';
import type { FoundInformation } from './useFoundInformation';

/** From here on amounts are told in whole millions. */
const WHOLE = 10;

interface InformationBarsProps {
  information: Finding<Information> | null;
  run: FoundInformation['run'];
}

/** What it is worth to know everything, in words, and to know each assumption, as bars that lead to its evidence. */
export function InformationBars({ information, run }: InformationBarsProps) {
  const text = useInformationText();
  const words = text.information;
  if (information === null) return null;
  const { value, isStale } = information;
  const rows = shownRows(value);
  const end = Math.max(1e-9, ...rows.map(({ worth }) => worth.mean + ERRORS * worth.standardError));
  const rest = value.inputs.length - rows.length;
  return (
    <div className={isStale ? 'information is-stale' : 'information'}>
      <p className="information-all">
        {run !== null && (
          <RichText
            text={words.perfect({
              value:
                run.perfect.mean >= WHOLE
                  ? text.format.money(Math.round(run.perfect.mean))
                  : aboutMoney(run.perfect.mean, text),
              error: aboutMoney(ERRORS * run.perfect.standardError, text),
            })}
          />
        )}
      </p>
      <ul className="information-bars">
        {rows.map((row) => (
          <Bar key={row.input} row={row} end={end} />
        ))}
      </ul>
      {rows.length === 0 && value.inputs.length > 0 && (
        <p>{words.allNothing({ count: count(value.inputs.length) })}</p>
      )}
      <p className="information-rest">
        {rows.length > 0 &&
          words.noise({ floor: text.format.money(Math.max(1, Math.ceil(100 * value.floor)) / 100) })}
        {rows.length > 0 && rest > 0 && `${text.format.space}${words.more({ count: rest })}`}
      </p>
    </div>
  );
}

function Bar({ row: { input, worth, isTold }, end }: { row: FoundInput; end: number }) {
  const text = useInformationText();
  const part = (value: number): string => `${(100 * Math.max(0, value)) / end}%`;
  const error = ERRORS * worth.standardError;
  const sizes = {
    '--size': part(worth.mean),
    '--from': part(worth.mean - error),
    '--to': part(worth.mean + error),
  } as CSSProperties;
  return (
    <li className={isTold ? 'is-told' : ''}>
      <PageLink page="sources" at={input} className="information-name touch">
        {text.parameters[input].label}
      </PageLink>
      <span className="information-track" style={sizes} aria-hidden="true">
        <span className="information-bar" />
        <span className="information-error" />
      </span>
      <span className="information-worth">
        {text.information.worth({ value: amount(worth.mean), error: amount(error) })}
        {!isTold && <span className="visually-hidden"> {text.information.untold}</span>}
      </span>
    </li>
  );
}
