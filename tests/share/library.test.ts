import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DataReader } from '../../src/model/dataReader';
import { freeName } from '../../src/share/freeName';
import { isLibraryName, libraryFile, libraryFileName, looksLikeLibrary } from '../../src/share/libraryFile';
import { foundInLibrary, inLibraryOrder, libraryOrders, movedInOrder } from '../../src/share/libraryOrder';
import { readRecord, writtenRecord, type LibraryRecord } from '../../src/share/libraryRecord';
import { mergeLibrary } from '../../src/share/mergeLibrary';
import { readLibraryFile, type LibraryReading } from '../../src/share/readLibraryFile';
import { MAX_NAME } from '../../src/share/reasonText';
import { linkWith, saved, someSaved } from './savedScenarios';

const figures = {
  fingerprint: 'wVLzPplwKe-1',
  headlines: { exit: 0.052, bifurcation: -0.571, partner: 0.087 },
  errors: { exit: 0.0001, bifurcation: 0.002, partner: 0.001 },
};
const record = saved({ id: 'ours', figures });

function problemsWith(change: object): readonly (string | undefined)[] {
  const reader = new DataReader();
  readRecord(reader, { ...writtenRecord(record), ...change }, '');
  return reader.problems.map(({ path, allowed }) => `${path}: ${allowed?.what}`);
}

describe('a saved scenario', () => {
  it('is read as it was written', () => {
    const reader = new DataReader();
    const reading = readRecord(reader, JSON.parse(JSON.stringify(writtenRecord(record))), '');
    expect(reading).toEqual({ kind: 'good', record });
    expect(reader.problems).toEqual([]);
  });

  it.each([
    [{ id: 'Ours!' }, 'id: identifier'],
    [{ id: '__proto__' }, 'id: identifier'],
    [{ link: 'v1' }, 'link: linkText'],
    [{ link: `v1;${'x'.repeat(200_000)}` }, 'link: linkText'],
    [{ name: '\u202E' }, 'name: saying'],
    [{ name: 7 }, 'name: saying'],
    [{ changedAt: 1e300 }, 'changedAt: wholeNumber'],
    [{ revision: 0 }, 'revision: wholeNumber'],
    [{ frozen: 'yes' }, 'frozen: trueOrFalse'],
    [{ order: 0.5 }, 'order: wholeNumber'],
    [{ version: 0 }, 'version: wholeNumber'],
    [{ version: undefined }, 'version: wholeNumber'],
  ])('with %j is refused, and where and why is said', (change, problem) => {
    expect(problemsWith(change)).toEqual([problem]);
  });

  it('is told with all that is wrong at once', () => {
    expect(problemsWith({ id: 1, link: null, frozen: 0, order: 'first' })).toHaveLength(4);
  });

  it.each([{ version: 2 }, { link: linkWith(4500).replace('v1', 'v99') }])(
    'of a later form is known as such: %j',
    (later) => {
      const reader = new DataReader();
      expect(readRecord(reader, { ...writtenRecord(record), ...later }, '')).toEqual({ kind: 'newer' });
      expect(reader.problems).toEqual([]);
    },
  );

  it.each([
    { fingerprint: 'x' },
    { headlines: { exit: 1 } },
    { headlines: { ...figures.headlines, exit: null } },
    { errors: [] },
  ])('loses figures that cannot be right, and nothing else: %j', (change) => {
    const reading = readRecord(
      new DataReader(),
      { ...writtenRecord(record), figures: { ...figures, ...change } },
      '',
    );
    const { figures: _figures, ...rest } = record;
    expect(reading).toEqual({ kind: 'good', record: rest });
  });
});

describe('a free name', () => {
  it('is the name itself, or the same with the next number', () => {
    expect(freeName('Harder rules', [])).toBe('Harder rules');
    expect(freeName('Harder rules', ['Harder rules'])).toBe('Harder rules (2)');
    expect(freeName('Harder rules (2)', ['Harder rules (2)', 'Harder rules (3)'])).toBe('Harder rules (4)');
  });

  it('is never taken, and never longer than a name may be', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 80 }), fc.array(fc.string()), (name, taken) => {
        const others = [...taken, name.trim(), name];
        const free = freeName(name, others);
        expect(others).not.toContain(free);
        expect(Array.from(free).length).toBeLessThanOrEqual(MAX_NAME);
      }),
    );
  });
});

describe('the order of saved scenarios', () => {
  it('hangs on nothing but the scenarios, and holds all of them', () => {
    fc.assert(
      fc.property(
        someSaved,
        fc.constantFrom(...libraryOrders),
        fc.infiniteStream(fc.nat()),
        (all, by, dice) => {
          const ordered = inLibraryOrder(all, by, 'en');
          const shuffled = all.map((one) => ({ one, at: dice.next().value })).sort((a, b) => a.at - b.at);
          expect(
            inLibraryOrder(
              shuffled.map(({ one }) => one),
              by,
              'en',
            ),
          ).toEqual(ordered);
          expect(new Set(ordered)).toEqual(new Set(all));
        },
      ),
    );
  });

  it('is by name as people order names: numbers by their size', () => {
    const names = ['Zoë 10', 'Zoë 9', 'base'].map((name) =>
      saved({ id: name.toLowerCase().replace(/\W/g, 'x'), name }),
    );
    expect(inLibraryOrder(names, 'name', 'en').map(({ name }) => name)).toEqual(['base', 'Zoë 9', 'Zoë 10']);
  });

  it('of one’s own changes by one place at a time, and back again', () => {
    fc.assert(
      fc.property(someSaved, fc.nat(5), fc.constantFrom(-1 as const, 1 as const), (all, which, by) => {
        const own = inLibraryOrder(all, 'own', 'en');
        const place = (list: readonly LibraryRecord[], orders: ReadonlyMap<string, number>) =>
          inLibraryOrder(
            list.map((one) => ({ ...one, order: orders.get(one.id) ?? one.order })),
            'own',
            'en',
          );
        const id = own[which]?.id ?? 'nobody';
        const moved = place(own, movedInOrder(own, id, by));
        const ids = own.map((one) => one.id);
        const at = ids.indexOf(id);
        if (at >= 0 && ids[at + by] !== undefined) [ids[at], ids[at + by]] = [ids[at + by]!, ids[at]!];
        expect(moved.map((one) => one.id)).toEqual(ids);
      }),
    );
  });
});

describe('the search', () => {
  const kinds = (id: string) => (id === 'china-genai' ? 'Generative AI in mainland China' : id);
  const found = (words: string) =>
    foundInLibrary(
      [saved({ id: 'a', name: 'Harder Rules' }), saved({ id: 'b', name: '更严的规则' })],
      words,
      kinds,
    ).map(({ id }) => id);

  it('finds every word in the name or the kind of company, without case and in any form of letters', () => {
    expect(found('')).toEqual(['a', 'b']);
    expect(found('rules harder')).toEqual(['a']);
    expect(found('ＨＡＲＤＥＲ generative')).toEqual(['a']);
    expect(found('更严')).toEqual(['b']);
    expect(found('rules softer')).toEqual([]);
  });
});

describe('a backup', () => {
  it('gives the library back as it was', () => {
    fc.assert(
      fc.property(someSaved, (all) => {
        const text = libraryFile(all, '2026-11-23T17:40:00.000Z');
        expect(looksLikeLibrary(text)).toBe(true);
        expect(readLibraryFile(text)).toEqual({
          kind: 'library',
          records: all,
          unusable: 0,
          later: 0,
          problems: [],
        });
      }),
    );
  });

  it('is known by its name, also where a browser has numbered it', () => {
    expect(isLibraryName(libraryFileName('2026-11-23'))).toBe(true);
    expect(isLibraryName('landfall-library-2026-11-23.landfall-library (1).json')).toBe(true);
    expect(isLibraryName('china-genai-own.landfall.json')).toBe(false);
  });

  const read = (records: readonly unknown[], more: object = {}): LibraryReading =>
    readLibraryFile(JSON.stringify({ kind: 'library', schemaVersion: 1, records, ...more }));

  it('with faults is told all of them, each with its place, and the rest can be used', () => {
    const reading = read([
      writtenRecord(record),
      { ...writtenRecord(record), frozen: 1 },
      'no',
      { version: 2 },
    ]);
    expect(reading).toMatchObject({ kind: 'library', records: [record], unusable: 3, later: 1 });
    expect('problems' in reading && reading.problems.map(({ path }) => path)).toEqual([
      'records[1].frozen',
      'records[2]',
    ]);
  });

  it.each([
    ['a newer form', { schemaVersion: 2 }, { kind: 'newerLibrary', version: 2, here: 1 }],
    ['no form', { schemaVersion: 'x' }, { kind: 'notALibrary' }],
    ['no list', { records: { length: 1 } }, { kind: 'notALibrary' }],
    ['another kind', { kind: 'partners' }, { kind: 'notALibrary' }],
  ])('of %s is not read', (_, more, expected) => {
    expect(read([], more)).toEqual(expected);
  });

  it('that is no JSON, or says nothing, is none', () => {
    for (const text of ['', '{', 'null', '[]', '"library"'])
      expect(readLibraryFile(text)).toEqual({ kind: 'notALibrary' });
  });

  it('cannot touch a prototype', () => {
    const hostile = `{"kind":"library","schemaVersion":1,"records":[{"__proto__":{"id":"ours"},"version":1}]}`;
    expect(readLibraryFile(hostile)).toMatchObject({ records: [], unusable: 1 });
    expect(({} as Record<string, unknown>)['id']).toBeUndefined();
  });
});

describe('merging', () => {
  it('changes nothing that is here and loses no inputs that arrive', () => {
    fc.assert(
      fc.property(someSaved, someSaved, (here, arriving) => {
        const { added, copies, skipped } = mergeLibrary(here, arriving);
        const all = [...here, ...added, ...copies];
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        for (const { link } of arriving) expect(all.map((one) => one.link)).toContain(link);
        for (const one of [...added, ...copies])
          expect(arriving).toContainEqual(expect.objectContaining({ link: one.link, frozen: one.frozen }));
        expect(added.length + copies.length + skipped).toBe(arriving.length);
      }),
    );
  });

  it('does nothing the second time', () => {
    fc.assert(
      fc.property(someSaved, someSaved, (here, arriving) => {
        const { added, copies } = mergeLibrary(here, arriving);
        const again = mergeLibrary([...here, ...added, ...copies], arriving);
        expect(again).toEqual({ added: [], copies: [], skipped: arriving.length });
      }),
    );
  });

  it('keeps both where one identifier holds different inputs of one revision, as two browsers count alike', () => {
    const theirs = saved({ id: 'ours', name: 'Ours', link: linkWith(5000) });
    const { added, copies } = mergeLibrary([saved({ id: 'ours', name: 'Ours' })], [theirs]);
    expect(added).toEqual([]);
    expect(copies).toEqual([
      { ...theirs, id: expect.stringMatching(/^copy-[0-9a-f]{24}$/) as string, name: 'Ours (2)' },
    ]);
  });
});
