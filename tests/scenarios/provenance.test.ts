import { describe, expect, it } from 'vitest';
import { grades, type Grade, type Source } from '../../src/model/dataReader';
import { valueKeys } from '../../src/model/values';
import { scenarioJson, shippedIds, shippedScenario } from '../shippedScenarios';

/** An entry as it stands in the file, before anything has read it. */
interface Entry {
  readonly grade?: Grade;
  readonly sources?: readonly Source[];
  readonly note?: string;
  readonly reason?: string;
}

/** The entries of a scenario file: all parameters, or what differs from the scenario it extends. */
function entriesOf(id: string): readonly (readonly [key: string, entry: Entry])[] {
  const { parameters, overrides } = scenarioJson(id);
  return Object.entries((parameters ?? overrides) as Record<string, Entry>);
}

const isSaid = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

/**
 * Hosts of pages that the evidence marks as copies, mirrors, rewrites or relays of a text that belongs to others. They
 * support a number, and are not linked.
 */
const mirrors = [
  'news.warptechlab.com', // South China Morning Post
  'longform.social', // MacRumors
  'www.xmlvlvlv.com', // Legal Daily
  'm.dentiste-levallois-perret.com', // Cyberspace Administration
  'www.whxiangyishen.com', // TechNode
  'pai-platform.pages.dev', // Han Kun
  'www.sipoch.com', // Wall Street Journal
  'wesearch.press', // Financial Times
  'my67778.com', // Askci
  'www.njyihanglw.cn', // IDC
  'archive.is', // Financial Times
  'translate.baiducontent.com', // Sina
  'reclaimthenet.org', // Protocol
  'ethical.today', // Financial Times
  'www.kernel-sesias.net', // Tom's Hardware
  '5x.news', // South China Morning Post
  'tiptrickhere.blogspot.com', // TechCrunch
  'm.acphonor.com', // Financial Times
  'tommytoy.typepad.com', // Wall Street Journal
  'github.com', // Damodaran
];

function isMirror(url: string): boolean {
  const { hostname } = new URL(url);
  return mirrors.some((mirror) => hostname === mirror || hostname.endsWith(`.${mirror}`));
}

describe.each(shippedIds)('the file of %s', (id) => {
  const entries = entriesOf(id);
  const asOf = scenarioJson(id)['asOf'] as string;

  it('gives every value a grade, and a source or a reason', () => {
    expect(entries.length).toBeGreaterThan(0);
    const bare = entries.filter(
      ([, { grade, sources = [], note, reason }]) =>
        grade === undefined || !grades.includes(grade) || (sources.length === 0 && !isSaid(note ?? reason)),
    );
    expect(bare.map(([key]) => key)).toEqual([]);
  });

  it('says of every reported or judged value who could know better', () => {
    const { provenance } = shippedScenario(id);
    const open = valueKeys.filter((key) => {
      const { grade, verify } = provenance[key]!;
      return (grade === 'reported' || grade === 'judged') && !isSaid(verify);
    });
    expect(open).toEqual([]);
  });

  it('gives a value that is graded better than judged a source with a date', () => {
    const undated = entries.filter(
      ([, { grade, sources = [] }]) => grade !== 'judged' && !sources.some(({ date }) => isSaid(date)),
    );
    expect(undated.map(([key]) => key)).toEqual([]);
  });

  it('links no mirror', () => {
    const linked = entries.flatMap(([key, { sources = [] }]) =>
      sources.flatMap(({ url }) => (url !== undefined && isMirror(url) ? [`${key}: ${url}`] : [])),
    );
    expect(linked).toEqual([]);
  });

  it('dates no source later than itself', () => {
    // A year or a month alone sorts before every day in it.
    const later = entries.flatMap(([key, { sources = [] }]) =>
      sources.flatMap(({ title, date }) => (date > asOf ? [`${key}: ${title}, ${date}`] : [])),
    );
    expect(later).toEqual([]);
  });

  it('says a thing about a value once', () => {
    const { provenance } = shippedScenario(id);
    const sentences = (text: string): string[] => text.split(/(?<=[.;]) /).filter(isSaid);
    const repeated = valueKeys.filter((key) => {
      const { note, departs, verify } = provenance[key]!;
      const said = [...sentences(note), ...sentences(departs), ...sentences(verify)];
      return new Set(said).size !== said.length;
    });
    expect(repeated).toEqual([]);
  });
});

describe('a kind of company', () => {
  const kinds = shippedIds.filter((id) => scenarioJson(id)['extends'] !== undefined);

  it.each(kinds)('says whom it is for and names products of its kind: %s', (id) => {
    const { audience, examples } = shippedScenario(id);
    expect(audience).toMatch(/\bkind\b/);
    expect(examples.length).toBeGreaterThan(0);
  });
});
