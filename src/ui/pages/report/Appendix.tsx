import { useMemo } from 'react';
import { isSamePair } from '../../../model/correlations';
import type { ParameterId } from '../../../model/parameters';
import { correlationsInForce } from '../../../model/scenarioCorrelations';
import { changedKeys } from '../../../share/shareLink';
import { EvidenceDot } from '../../controls/EvidenceDot';
import { SourceLine } from '../../controls/SourceLine';
import { count } from '../../format';
import type { ReportText } from '../../i18n/en/report';
import { useReportText } from '../../i18n/useReportText';
import { parameterGroups } from '../../parameterGroups';
import { rankWords } from '../deeper/rankWords';
import { allSources, type SourceUse } from '../sources/allSources';
import { ofPath, valueInWords } from '../sources/rowWords';
import { sharesReasons, sourceKey, type ValueHere, type ValueRow } from '../sources/valueRows';
import type { Report } from './useReport';

/** Every input with its default, its evidence, its reasons and its sources, for the file. */
export function Appendix({ report: { rows, scenario, shown } }: { report: Report }) {
  const text = useReportText();
  const words = text.report.appendix;
  const values = useMemo(() => rows.map(({ row }) => row), [rows]);
  const sources = useMemo(() => allSources(values), [values]);
  const numbers = useMemo(
    () => new Map(sources.map(({ key }, index) => [key, index + 1] as const)),
    [sources],
  );
  const changed = changedKeys(shown.inputs.overrides).length;
  return (
    <section className="memo-sheet appendix" aria-labelledby="appendix">
      <h2 id="appendix">{words.title}</h2>
      <p className="memo-how">
        {words.lead({ all: count(values.length), scenario: scenario.title, changed })}
      </p>
      {parameterGroups.map(({ id, parameters }) => (
        <Group
          key={id}
          title={text.groups[id]}
          rows={values.filter((row) => parameters.includes(row.id))}
          numbers={numbers}
        />
      ))}
      <Together shown={shown} scenario={scenario} />
      <SourceNumbers sources={sources} />
    </section>
  );
}

/** Which assumptions move together, and why; nothing where none do. */
function Together({ shown, scenario }: Pick<Report, 'shown' | 'scenario'>) {
  const text = useReportText();
  const words = text.report.appendix.together;
  const inForce = correlationsInForce(scenario, shown.inputs.correlations);
  if (inForce.length === 0) return null;
  const offered = scenario.correlations?.pairs ?? [];
  const label = (id: ParameterId): string => text.parameters[id].label;
  return (
    <>
      <h3>{words.title}</h3>
      <table className="appendix-table">
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            {[words.columns.pair, words.columns.rank, words.columns.because].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inForce.map((pair) => {
            const [a, b] = pair.between;
            const own = offered.find((other) => isSamePair(other, pair) && other.rank === pair.rank);
            return (
              <tr key={`${a} ${b}`}>
                <th scope="row">{words.pair({ a: label(a), b: text.format.inSentence(label(b)) })}</th>
                <td>{rankWords(pair.rank)}</td>
                <td>{own?.because ?? words.ours}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

interface GroupProps {
  title: string;
  rows: readonly ValueRow[];
  numbers: ReadonlyMap<string, number>;
}

function Group({ title, rows, numbers }: GroupProps) {
  const text = useReportText();
  const { columns } = text.report.appendix;
  return (
    <>
      <h3>{title}</h3>
      <table className="appendix-table">
        <caption className="visually-hidden">{text.report.appendix.caption({ group: title })}</caption>
        <thead>
          <tr>
            {[columns.value, columns.now, columns.default, columns.changed, columns.grade].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <Input key={row.id} row={row} numbers={numbers} />
        ))}
      </table>
    </>
  );
}

/** An input: a line for each of its values, and beneath why they are what they are. */
function Input({ row, numbers }: { row: ValueRow; numbers: ReadonlyMap<string, number> }) {
  const text = useReportText();
  const words = text.report.appendix;
  const { definition, label, values } = row;
  const reasoned = sharesReasons(row) ? values.slice(0, 1) : values;
  return (
    <tbody>
      {values.map((value) => (
        <tr key={value.key}>
          <th scope="row">{ofPath(value, label, text)}</th>
          <td>{valueInWords(definition, value.value, text)}</td>
          <td>{value.changed ? valueInWords(definition, value.defaultValue, text) : words.same}</td>
          <td>{value.changed ? words.changed : words.unchanged}</td>
          <td>
            <EvidenceDot grade={value.provenance.grade} /> {text.grades[value.provenance.grade].name}
          </td>
        </tr>
      ))}
      <tr className="appendix-reasons">
        <td colSpan={5}>
          {values.map((value) => value.changed && <OwnReason key={value.key} value={value} />)}
          {reasoned.map((value) => (
            <p key={value.key}>
              {reasonOf(value, reasoned.length > 1, text)}
              {text.format.space}
              {referTo(value, numbers, text)}
            </p>
          ))}
        </td>
      </tr>
    </tbody>
  );
}

function OwnReason({ value }: { value: ValueHere }) {
  const text = useReportText();
  const words = text.report.appendix;
  const says = value.reason === '' ? words.noReason : words.ours({ reason: value.reason });
  return <p className="appendix-own">{ofPath(value, says, text)}</p>;
}

function reasonOf(value: ValueHere, isTitled: boolean, text: ReportText): string {
  const words = text.report.appendix;
  const { note, departs, verify } = value.provenance;
  const says = [
    note,
    ...(departs === '' ? [] : [words.departs({ departs })]),
    ...(verify === '' ? [] : [words.verify({ verify })]),
  ].join(text.report.gap);
  return isTitled ? ofPath(value, says, text) : says;
}

function referTo(
  { provenance: { sources } }: ValueHere,
  numbers: ReadonlyMap<string, number>,
  text: ReportText,
): string {
  const found = [...new Set(sources.map((source) => numbers.get(sourceKey(source))!))].toSorted(
    (a, b) => a - b,
  );
  return found.length === 0
    ? ''
    : text.report.appendix.refers({ numbers: text.format.some(found.map(String)) });
}

function SourceNumbers({ sources }: { sources: readonly SourceUse[] }) {
  const text = useReportText();
  return (
    <>
      <h3>{text.report.appendix.sources}</h3>
      <ol className="appendix-sources">
        {sources.map(({ key, source }) => (
          <li key={key}>
            <SourceLine source={source} />
          </li>
        ))}
      </ol>
    </>
  );
}
