import { decimalsFor, rounded } from '../../format';
import type { enFormat } from '../en/format';

/** Millions in the units that Chinese counts in: "1.5 亿", "1,400 万", "5,000 ". */
function amount(millions: number): string {
  const size = Math.abs(millions);
  const sign = millions < 0 && size >= 5e-7 ? '−' : '';
  if (size >= 100) return `${sign}${rounded(size / 100, 0, decimalsFor(size / 100))} 亿`;
  if (size >= 0.01 || size === 0) return `${sign}${rounded(size * 100, 0, decimalsFor(size * 100))} 万`;
  return `${sign}${rounded(size * 1e6, 0, 0)} `;
}

/** An ISO date, or only its year or month: "2026年11月10日", "2026年11月", "2026年". */
function date(iso: string): string {
  const [year, month, day] = iso.split('-');
  return [`${year}年`, month && `${Number(month)}月`, day && `${Number(day)}日`].filter(Boolean).join('');
}

const both = new Intl.ListFormat('zh-CN', { type: 'conjunction' });
const either = new Intl.ListFormat('zh-CN', { type: 'disjunction' });

// Marks of bold words and of links may stand around what is read.
const beginsNarrow = /^(?:\*\*|\[)*[\p{Script=Latin}\p{Script=Greek}\p{Nd}%+−]/u;
const endsNarrow = /[\p{Script=Latin}\p{Script=Greek}\p{Nd}%](?:\*\*|\]\([^)]*\))*$/u;

/** A list whose last word, 和 or 或, stands apart from what is not Han: "21.4% 或 5", but "特许权使用费率或托管溢价". */
function listed(list: Intl.ListFormat, items: readonly string[]): string {
  const parts = list.formatToParts(items);
  return parts
    .map(({ type, value }, index) => {
      if (type === 'element' || !/^\p{Script=Han}+$/u.test(value)) return value;
      const before = endsNarrow.test(parts[index - 1]!.value) ? ' ' : '';
      const after = beginsNarrow.test(parts[index + 1]!.value) ? ' ' : '';
      return `${before}${value}${after}`;
    })
    .join('');
}

/** How Chinese writes what other languages write otherwise. */
export const zhFormat: typeof enFormat = {
  money: (millions) => (millions === 0 ? '0 美元' : `${amount(millions)}美元`),
  renminbi: (millions) => (millions === 0 ? '0 元人民币' : `${amount(millions)}元人民币`),
  share: (fraction) => `${rounded(fraction * 100, 0, 2)}%`,
  date,
  allOf: (items) => listed(both, items),
  anyOf: (items) => listed(either, items),
  some: (items) => items.join('、'),
  clauses: (items) => items.join('；'),
  sentences: (items) => items.join(''),
  space: '',
  inSentence: (label) => label,
  capital: (label) => label,
};
