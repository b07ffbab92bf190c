import type { Grade } from '../../../model/dataReader';
import type { ParameterId, ParameterKind } from '../../../model/parameters';
import { parameterGroups, type GroupId } from '../../parameterGroups';
import { weakness } from './valueRows';
import type { WeighedRow } from './weights';

export const sortOrders = ['verify', 'group', 'grade', 'label'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** What is looked for. An empty list means any. */
export interface Wanted {
  readonly query: string;
  readonly grades: readonly Grade[];
  readonly kinds: readonly ParameterKind[];
  readonly isWeakOnly: boolean;
  readonly isChangedOnly: boolean;
  readonly sort: SortOrder;
}

export const anything: Wanted = {
  query: '',
  grades: [],
  kinds: [],
  isWeakOnly: false,
  isChangedOnly: false,
  sort: 'verify',
};

/** Whether a text holds every word that is sought, in any order. */
export function holds(text: string, query: string): boolean {
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Whether nothing is left out. */
export function isEverything({ query, grades, kinds, isWeakOnly, isChangedOnly }: Wanted): boolean {
  return query.trim() === '' && grades.length + kinds.length === 0 && !isWeakOnly && !isChangedOnly;
}

function isFound({ row, isWeakAndDecisive }: WeighedRow, wanted: Wanted): boolean {
  return (
    (wanted.grades.length === 0 || wanted.grades.includes(row.grade)) &&
    (wanted.kinds.length === 0 || wanted.kinds.includes(row.definition.kind)) &&
    (!wanted.isWeakOnly || isWeakAndDecisive) &&
    (!wanted.isChangedOnly || row.isChanged) &&
    holds(row.says, wanted.query)
  );
}

type Order = (a: WeighedRow, b: WeighedRow) => number;

const byPlace: Order = (a, b) => a.row.place - b.row.place;
const byRank: Order = (a, b) => rank(a) - rank(b);

function rank({ weight }: WeighedRow): number {
  return weight?.rank ?? Number.MAX_SAFE_INTEGER;
}

const orders: Readonly<Record<SortOrder, readonly Order[]>> = {
  verify: [(a, b) => Number(b.isWeakAndDecisive) - Number(a.isWeakAndDecisive), byRank, byPlace],
  group: [byPlace],
  grade: [(a, b) => weakness(b.row.grade) - weakness(a.row.grade), byRank, byPlace],
  label: [(a, b) => (a.row.label < b.row.label ? -1 : 1)],
};

/** What rows that follow each other have in common. */
export type SectionId = 'weak' | 'swinging' | 'still' | 'unsorted' | 'all' | GroupId | Grade;

/** Rows under a heading. */
export interface Section {
  readonly id: SectionId;
  readonly rows: readonly ParameterId[];
}

const groupOf = new Map(
  parameterGroups.flatMap(({ id, parameters }) => parameters.map((parameter) => [parameter, id] as const)),
);

function sectionOf(
  { row, weight, isWeakAndDecisive }: WeighedRow,
  sort: SortOrder,
  isTold: boolean,
): SectionId {
  switch (sort) {
    case 'verify':
      if (!isTold) return 'unsorted';
      return isWeakAndDecisive ? 'weak' : weight !== null && weight.rank !== null ? 'swinging' : 'still';
    case 'group':
      return groupOf.get(row.id)!;
    case 'grade':
      return row.grade;
    case 'label':
      return 'all';
  }
}

/**
 * Rows that are wanted, in the order that is wanted, under headings.
 *
 * @param isTold  whether it is known which decide most
 */
export function foundSections(
  rows: readonly WeighedRow[],
  wanted: Wanted,
  isTold: boolean,
): readonly Section[] {
  const order = orders[wanted.sort];
  const found = rows
    .filter((row) => isFound(row, wanted))
    .toSorted((a, b) => order.reduce((so, next) => so || next(a, b), 0));
  const sections = new Map<SectionId, ParameterId[]>();
  for (const row of found) {
    const id = sectionOf(row, wanted.sort, isTold);
    const own = sections.get(id);
    if (own === undefined) sections.set(id, [row.row.id]);
    else own.push(row.row.id);
  }
  return [...sections].map(([id, own]) => ({ id, rows: own }));
}
