import { useMemo } from 'react';
import { EvidenceDot } from '../../controls/EvidenceDot';
import { RichText } from '../../i18n/RichText';
import type { ReportText } from '../../i18n/en/report';
import { useReportText } from '../../i18n/useReportText';
import { parameterNumber } from '../../parameterDisplay';
import { weakRows } from '../sources/decidingRows';
import type { WeighedRow } from '../sources/weights';
import type { Report } from './useReport';
import { valueName } from './valueName';

const MOST = 3;

/** The weak evidence that can flip the choice, what matters most first, and who could know better. */
export function Checks({ report: { rows, weights } }: { report: Report }) {
  const text = useReportText();
  const words = text.report.check;
  const checks = useMemo(() => weakRows(rows, null), [rows]);
  const isKnown = weights.isTold && !weights.isStale;
  return (
    <section className="memo-check" aria-labelledby="memo-check">
      <h3 id="memo-check">{words.title}</h3>
      <p className="memo-how">
        {isKnown && checks.length > MOST
          ? words.first({ shown: String(MOST), all: String(checks.length) })
          : words.how}
      </p>
      {!isKnown && <p className="memo-pending">{text.report.pending}</p>}
      {isKnown && checks.length === 0 && <p>{words.none}</p>}
      {isKnown && checks.length > 0 && (
        <ol>
          {checks.slice(0, MOST).map(({ weighed }) => (
            <Check key={weighed.row.id} check={weighed} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Check({ check }: { check: WeighedRow }) {
  const text = useReportText();
  const { row, weight } = check;
  const { key } = weight!;
  const { provenance } = row.values.find((value) => value.key === key)!;
  return (
    <li>
      <EvidenceDot grade={provenance.grade} /> <RichText text={checkSentence(check, text)} />
      {provenance.verify !== '' && <p className="memo-verify">{provenance.verify}</p>}
    </li>
  );
}

/** What is weak, what it is here, how it is graded, and where it hands the lead to another path. */
function checkSentence({ row, weight }: WeighedRow, text: ReportText): string {
  const { item, itemWithin } = text.report.check;
  const { key, bar } = weight!;
  const { definition, centre, provenance } = row.values.find((value) => value.key === key)!;
  const says = {
    label: valueName(key, text),
    value: parameterNumber(definition, centre, text),
    grade: text.grades[provenance.grade].name,
  };
  const flips = (bar?.flipsAt ?? []).map((at) => parameterNumber(definition, at, text));
  return flips.length === 0 ? itemWithin(says) : item({ ...says, flips: text.format.allOf(flips) });
}
