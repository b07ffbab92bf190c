import { grades, type Grade } from '../../../model/dataReader';
import type { ParameterKind } from '../../../model/parameters';
import { EvidenceDot } from '../../controls/EvidenceDot';
import { useSourcesText } from '../../i18n/useSourcesText';
import type { Wanted } from './foundRows';
import { DECISIVE, type WeighedRow } from './weights';

export interface FiltersProps {
  rows: readonly WeighedRow[];
  wanted: Wanted;
  onChange: (change: Partial<Wanted>) => void;
}

const kinds: readonly ParameterKind[] = ['assumption', 'lever', 'setting', 'fixed'];

function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

/** What is shown, by what can be ticked; nothing ticked in a line means any. */
export function Checks({ rows, wanted, onChange }: FiltersProps) {
  const text = useSourcesText();
  const { sources: words } = text;
  const countOf = (is: (row: WeighedRow) => boolean): number => rows.filter(is).length;
  const ofGrade = (grade: Grade): number => countOf(({ row }) => row.grade === grade);
  const ofKind = (kind: ParameterKind): number => countOf(({ row }) => row.definition.kind === kind);
  return (
    <>
      <fieldset>
        <legend>{words.grade}</legend>
        {grades.map((grade) => (
          <label key={grade} className="touch" title={text.grades[grade].explanation}>
            <input
              type="checkbox"
              checked={wanted.grades.includes(grade)}
              onChange={() => onChange({ grades: toggled(wanted.grades, grade) })}
            />
            <EvidenceDot grade={grade} />
            {words.option({ name: text.grades[grade].name, count: ofGrade(grade) })}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.kind}</legend>
        {kinds.map((kind) => (
          <label key={kind} className="touch">
            <input
              type="checkbox"
              checked={wanted.kinds.includes(kind)}
              onChange={() => onChange({ kinds: toggled(wanted.kinds, kind) })}
            />
            {words.option({ name: words.kinds[kind], count: ofKind(kind) })}
          </label>
        ))}
      </fieldset>
      <div className="sources-only">
        <label className="touch">
          <input
            type="checkbox"
            checked={wanted.isWeakOnly}
            aria-describedby="sources-weak"
            onChange={(event) => onChange({ isWeakOnly: event.currentTarget.checked })}
          />
          {words.option({ name: words.weak, count: countOf(({ isWeakAndDecisive }) => isWeakAndDecisive) })}
        </label>
        <label className="touch">
          <input
            type="checkbox"
            checked={wanted.isChangedOnly}
            onChange={(event) => onChange({ isChangedOnly: event.currentTarget.checked })}
          />
          {words.option({ name: words.yours, count: countOf(({ row }) => row.isChanged) })}
        </label>
        <p id="sources-weak">{words.weakMeans({ most: DECISIVE })}</p>
      </div>
    </>
  );
}
