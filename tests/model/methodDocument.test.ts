import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { mathTree } from '../../scripts/mathTree.mjs';
import { equationIndex, methodDocument } from '../../scripts/methodDocument.mjs';
import { isParameterId, parameters } from '../../src/model/parameters';
import { equationsOf } from '../../src/ui/equationsOf';
import type { Block, Inline, MathNode, Passage } from '../../src/ui/pages/method/methodDocument';
import { methodText } from '../../src/ui/pages/method/methodText';

const source = fileURLToPath(new URL('../../src/', import.meta.url));
const readme = readFileSync(`${source}model/README.md`, 'utf8');
const chinese = readFileSync(`${source}model/README.zh.md`, 'utf8');
const passages = methodText.flatMap((section) => section.passages);
const numbers = passages.flatMap(({ number }) => number ?? []);

function read(markdown: string) {
  return methodDocument(`## 1 Things\n\n${markdown}`, isParameterId)[0]!.passages;
}

function inlines(blocks: readonly Block[]): readonly Inline[] {
  const within = (words: readonly Inline[]): readonly Inline[] =>
    words.flatMap((word) =>
      typeof word === 'object' && 'children' in word ? [word, ...within(word.children)] : [word],
    );
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return within(block.children);
    if (block.type === 'list') return block.items.flatMap(within);
    return block.type === 'table' ? [...block.head, ...block.rows.flat()].flatMap(within) : [];
  });
}

function formulas(blocks: readonly Block[]): readonly MathNode[] {
  const shown = blocks.flatMap((block) => (block.type === 'math' ? [block.math] : []));
  const inLines = inlines(blocks).flatMap((word) =>
    typeof word === 'object' && word.type === 'math' ? [word.math] : [],
  );
  return [...shown, ...inLines];
}

/** Names of the elements of a formula. */
function elements(node: MathNode): readonly string[] {
  if (typeof node === 'string') return [];
  const inside = node.slice(1).filter((part) => typeof part === 'string' || Array.isArray(part));
  return [node[0], ...(inside as MathNode[]).flatMap(elements)];
}

/** A formula without the words in it, which differ from language to language. */
function withoutWords(node: MathNode): unknown {
  if (typeof node === 'string') return node;
  const [name, ...parts] = node;
  const isParameter = parts.some((part) => typeof part === 'object' && 'class' in part);
  if (name === 'mtext' && !isParameter) return [name];
  return [name, ...(parts as MathNode[]).map((part) => (Array.isArray(part) ? withoutWords(part) : part))];
}

function shape(block: Block): string {
  if (block.type === 'list') return `list of ${block.items.length}`;
  if (block.type !== 'table') return block.type;
  return `table of ${block.head.length} by ${block.rows.map((row) => row.length).join()}`;
}

/** Numbers in running text; months, which have names in English, have numbers in Chinese. */
function figures(text: string): readonly string[] {
  return (
    text
      .replaceAll('January', '1')
      .replaceAll('April', '4')
      .match(/\d+(?:[.,]\d+)*/g) ?? []
  );
}

/** What of a passage is the same in every language: all but the words and their order. */
function skeleton({ number, title, blocks }: Passage) {
  const words = inlines(blocks);
  const named = words.flatMap((word) => (typeof word === 'object' && word.type !== 'math' ? [word] : []));
  return {
    number,
    hasTitle: title !== undefined,
    shapes: blocks.map(shape),
    shown: blocks.flatMap((block) => (block.type === 'math' ? [withoutWords(block.math)] : [])),
    formulas: formulas(blocks)
      .map((math) => JSON.stringify(withoutWords(math)))
      .toSorted(),
    parameters: named.flatMap((word) => (word.type === 'parameter' ? [word.id] : [])).toSorted(),
    code: named.flatMap((word) => (word.type === 'code' ? [word.text] : [])).toSorted(),
    places: named.flatMap((word) => (word.type === 'place' ? [word.at] : [])).toSorted(),
    figures: words.flatMap((word) => (typeof word === 'string' ? figures(word) : [])).toSorted(),
  };
}

describe('the document of the method page', () => {
  it('has a place for every number of the file, and no place twice', () => {
    const stated = [...readme.matchAll(/^\*\*(\d+\.\d+) /gm)].map(([, number]) => number!);
    expect(numbers).toEqual(stated);
    const places = [
      ...numbers,
      ...methodText.map(({ anchor }) => anchor),
      ...parameters.map(({ id }) => id),
      'parameters',
    ];
    expect(new Set(places).size).toBe(places.length);
  });

  it('has a place for every equation that the code cites', () => {
    const cited = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .flatMap((path) => readFileSync(source + path, 'utf8').match(/equations? \d+\.\d+/g) ?? [])
      .map((citation) => citation.split(' ')[1]!);
    expect(cited.length).toBeGreaterThan(100);
    expect(cited.filter((number) => !numbers.includes(number))).toEqual([]);
  });

  it('draws every formula of the file, in elements that browsers know', () => {
    const drawn = passages.flatMap(({ blocks }) => formulas(blocks));
    const written = readme.match(/```math\n|\$`/g) ?? [];
    expect(drawn.length).toBe(written.length);
    const known = new Set(
      'math mrow mi mn mo mtext mspace mfrac msqrt msub msup msubsup munder mover munderover mtable mtr mtd mstyle'.split(
        ' ',
      ),
    );
    expect(drawn.flatMap(elements).filter((name) => !known.has(name))).toEqual([]);
    expect(drawn.every((node) => node[0] === 'math')).toBe(true);
  });

  it('leads every reference to a place that exists', () => {
    const places = new Set([...numbers, ...methodText.map(({ anchor }) => anchor)]);
    const links = passages.flatMap(({ blocks }) =>
      inlines(blocks).flatMap((word) => (typeof word === 'object' && word.type === 'place' ? [word.at] : [])),
    );
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((at) => !places.has(at))).toEqual([]);
  });

  it('leaves no mark of Markdown or LaTeX in the text', () => {
    const texts = passages.flatMap(({ blocks }) =>
      inlines(blocks).filter((word) => typeof word === 'string'),
    );
    expect(texts.filter((text) => /[$`*\\"]/.test(text))).toEqual([]);
  });
});

describe('the Chinese document', () => {
  const translated = methodDocument(chinese, isParameterId);

  it('has the sections of the English one at the same places, under names of its own', () => {
    const heads = (sections: typeof methodText) => sections.map(({ number, anchor }) => ({ number, anchor }));
    expect(heads(translated)).toEqual(heads(methodText));
    expect(translated.filter(({ title }) => !/^[\p{Script=Han}、]+$/u.test(title))).toEqual([]);
  });

  it('has the same equations, formulas, parameters, references and figures, passage by passage', () => {
    const skeletons = (sections: typeof methodText) =>
      sections.flatMap((section) => section.passages.map(skeleton));
    expect(skeletons(translated)).toEqual(skeletons(methodText));
  });

  it('names the same parameters in each equation', () => {
    const named = (markdown: string) =>
      equationIndex(markdown, isParameterId).map(({ number, parameters: ids }) => [number, ids.toSorted()]);
    expect(named(chinese)).toEqual(named(readme));
  });

  it('leads its contents to its sections', () => {
    const links = [...chinese.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor]) => anchor);
    expect(links).toEqual(translated.map(({ anchor }) => anchor));
  });

  it('leaves no mark of Markdown, LaTeX or HTML, and no half-width mark behind a Chinese word', () => {
    const texts = translated
      .flatMap((section) =>
        section.passages.flatMap(({ title, blocks }) => [title ?? '', ...inlines(blocks)]),
      )
      .filter((text) => typeof text === 'string');
    expect(texts.filter((text) => /[$`*\\"<>]|\p{Script=Han}[,.;:()]/u.test(text))).toEqual([]);
  });
});

describe('methodDocument', () => {
  it('reads the bold words of a paragraph as the title of what follows', () => {
    expect(read('**1.1 Growth** of `tam`.\n\nMore.\n\n**Money** is nominal.')).toEqual([
      {
        number: '1.1',
        title: 'Growth',
        blocks: [
          { type: 'paragraph', children: [' of ', { type: 'parameter', id: 'tam' }, '.'] },
          { type: 'paragraph', children: ['More.'] },
        ],
      },
      { title: 'Money', blocks: [{ type: 'paragraph', children: [' is nominal.'] }] },
    ]);
  });

  it('keeps the marks beside a formula with it, so that no line begins with them', () => {
    const [passage] = read('See ($`x`$), or `max`.');
    expect(passage!.blocks[0]).toEqual({
      type: 'paragraph',
      children: [
        'See ',
        { type: 'math', math: ['math', ['mi', 'x']], before: '(', after: '),' },
        ' or ',
        { type: 'code', text: 'max' },
        '.',
      ],
    });
  });

  it('takes a number for a reference only where an equation has it', () => {
    const [passage] = read('**1.1 One.** By 1.1 and section 1; 2.5 and 1.15 and 1.1 % are no references.');
    expect(inlines(passage!.blocks).filter((word) => typeof word === 'object')).toEqual([
      { type: 'place', at: '1.1', text: '1.1' },
      { type: 'place', at: 'things', text: 'section 1' },
    ]);
  });

  it('reads headings, references and marks of a Chinese text', () => {
    const [section] = methodDocument(
      '## 1 事物 <a id="things"></a>\n\n**1.1 增长。** 见第 1 节（$`x`$）；1.1，5(1) 215-227：止。',
      isParameterId,
    );
    expect(section).toMatchObject({ number: '1', title: '事物', anchor: 'things' });
    expect(section!.passages[0]).toEqual({
      number: '1.1',
      title: '增长。',
      blocks: [
        {
          type: 'paragraph',
          children: [
            ' 见',
            { type: 'place', at: 'things', text: '第 1 节' },
            { type: 'math', math: ['math', ['mi', 'x']], before: '（', after: '）；' },
            { type: 'place', at: '1.1', text: '1.1' },
            '，5(1) 215–227：止。',
          ],
        },
      ],
    });
  });

  it('sets quotes, minus signs and ranges of pages as print does', () => {
    const [passage] = read('"If" a - b, from -95 % on; Philox4x32-10, 5(1) 215-227: it\'s.');
    expect(passage!.blocks).toEqual([
      {
        type: 'paragraph',
        children: ['“If” a − b, from −95 % on; Philox4x32-10, 5(1) 215–227: it’s.'],
      },
    ]);
  });

  it('refuses what the page cannot show', () => {
    expect(() => read('```js\n1\n```')).toThrow('no code but formulas');
    expect(() => read('![a](b.png)')).toThrow('cannot show image');
    expect(() => read('$`\\frac{1}`$')).toThrow("expected '}'");
    expect(() => read('$`\\mathtt{tamm}`$')).toThrow('names the parameter tamm, which is none');
  });
});

describe('mathTree', () => {
  it('sets a fraction, a script and a parameter in MathML', () => {
    expect(mathTree('\\frac{x_1}{12} \\mathtt{tam}', true)).toEqual([
      'math',
      { display: 'block' },
      [
        'mrow',
        ['mfrac', ['msub', ['mi', 'x'], ['mn', '1']], ['mn', '12']],
        ['mtext', { class: 'parameter' }, 'tam'],
      ],
    ]);
  });
});

describe('the index of equations', () => {
  it('names the title and the parameters of an equation, in text and in formulas, and of no other text', () => {
    const markdown =
      '## 1 Things\n\n`fx` first.\n\n**1.1 Growth.** With `tam`:\n\n```math\n\\mathtt{vat} + \\mathtt{tam}\n```\n\n' +
      '| a |\n|---|\n| $`\\mathtt{royalty}`$ |\n\n**Else** `salvage`.';
    expect(equationIndex(markdown, isParameterId)).toEqual([
      { number: '1.1', title: 'Growth', parameters: ['tam', 'vat', 'royalty'] },
    ]);
  });

  it('has every parameter enter an equation', () => {
    expect(parameters.filter(({ id }) => equationsOf(id).length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('tells where a parameter enters', () => {
    expect(equationsOf('lateEntryErosion').map(({ number }) => number)).toEqual([
      '2.4',
      '2.11',
      '8.1',
      '10.4',
    ]);
    expect(equationsOf('tam')).toEqual([
      expect.objectContaining({ number: '2.1', title: 'Addressable market' }),
    ]);
  });
});
