/**
 * Reads src/model/README.md, or its translation README.zh.md: the document that the method page shows, and an index of
 * its equations.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mathTree, parametersInMath } from './mathTree.mjs';

/**
 * @typedef {import('../src/ui/pages/method/methodDocument').Inline} Inline
 * @typedef {import('../src/ui/pages/method/methodDocument').Block} Block
 * @typedef {import('../src/ui/pages/method/methodDocument').Passage} Passage
 * @typedef {import('../src/ui/pages/method/methodDocument').MethodSection} MethodSection
 * @typedef {import('../src/ui/pages/method/methodDocument').EquationEntry} EquationEntry
 * @typedef {import('../src/model/parameters').ParameterId} ParameterId
 * @typedef {(word: string) => word is ParameterId} IsParameter
 * @typedef {import('mdast').RootContent | import('mdast').PhrasingContent} Markdown
 * @typedef {{ type: 'formula', value: string }} Formula
 */

const EQUATION = /^(\d+\.\d+) /;
/** Words that may be a reference: "2.5", "section 7", "第 7 节". */
const REFERENCE = /(?<![\d.])(section \d+|第 \d+ 节|(?:10|\d)\.\d{1,2})(?![\d%]|\.\d| %)/;
/** The mark in a heading that names its place where its words do not: a translation has the places of the original. */
const ANCHOR = /^<a id="([a-z-]+)">$/;

/** @param {string} text @returns {string} with the marks that print uses */
function typographic(text) {
  return text
    .replaceAll(/(^|[\s(])"/g, '$1“')
    .replaceAll('"', '”')
    .replaceAll("'", '’')
    .replaceAll(/(?<=^|[\s(])-(?=\d)/g, '−')
    .replaceAll(/(?<=\s)-(?=\s)/g, '−')
    .replaceAll(/(?<=\s\d+)-(?=\d+(?:[\s:;,：；]|$))/g, '–')
    .replaceAll(/(?<=\d) %/g, ' %');
}

/** @param {string} title @returns {string} "Sampling" → "sampling" */
function slug(title) {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Reads running text and blocks; knows what can be referred to. */
class Reader {
  /** @param {ReadonlyMap<string, string>} places  what a reference leads to @param {IsParameter} isParameter */
  constructor(places, isParameter) {
    this.places = places;
    this.isParameter = isParameter;
  }

  /** @param {string} text @returns {Inline[]} */
  text(text) {
    return text.split(REFERENCE).flatMap((part, index) => {
      const at = index % 2 === 1 ? this.places.get(part) : undefined;
      /** @type {Inline} */
      const inline = at === undefined ? typographic(part) : { type: 'place', at, text: part };
      return part === '' ? [] : [inline];
    });
  }

  /** @param {string} latex @param {boolean} displayed */
  math(latex, displayed) {
    const unknown = parametersInMath(latex).find((id) => !this.isParameter(id));
    if (unknown !== undefined) throw new Error(`a formula names the parameter ${unknown}, which is none`);
    return { type: /** @type {const} */ ('math'), math: mathTree(latex, displayed) };
  }

  /** @param {readonly import('mdast').PhrasingContent[]} nodes @returns {Inline[]} */
  inlines(nodes) {
    const words = merged(withFormulas(nodes).flatMap((node) => this.inline(node)));
    return held(words);
  }

  /** @param {import('mdast').PhrasingContent | Formula} node @returns {Inline[]} */
  inline(node) {
    switch (node.type) {
      case 'text':
        return this.text(node.value.replaceAll('\n', ' '));
      case 'formula':
        return [this.math(node.value, false)];
      case 'inlineCode': {
        const { value } = node;
        return [this.isParameter(value) ? { type: 'parameter', id: value } : { type: 'code', text: value }];
      }
      case 'strong':
      case 'emphasis':
        return [{ type: node.type, children: this.inlines(node.children) }];
      default:
        throw new Error(`the method page cannot show ${node.type} in a line`);
    }
  }

  /** @param {Markdown} node @returns {Block} */
  block(node) {
    switch (node.type) {
      case 'paragraph':
        return { type: 'paragraph', children: this.inlines(node.children) };
      case 'code':
        if (node.lang !== 'math') throw new Error('the method page shows no code but formulas');
        return this.math(node.value, true);
      case 'list':
        return {
          type: 'list',
          items: node.children.map(({ children: [content] }) => {
            if (content?.type !== 'paragraph') throw new Error('an item of a list is more than a paragraph');
            return this.inlines(content.children);
          }),
        };
      case 'table': {
        const [head = [], ...rows] = node.children.map((row) =>
          row.children.map((cell) => this.inlines(cell.children)),
        );
        return { type: 'table', head, rows };
      }
      default:
        throw new Error(`the method page cannot show ${node.type}`);
    }
  }
}

/** @param {Inline[]} inlines @returns {Inline[]} with neighbouring texts as one */
function merged(inlines) {
  /** @type {Inline[]} */
  const result = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (typeof inline === 'string' && typeof last === 'string') result[result.length - 1] = last + inline;
    else result.push(inline);
  }
  return result;
}

/** @param {Inline[]} inlines @returns {Inline[]} with formulas that keep the marks around them on their line */
function held(inlines) {
  const result = [...inlines];
  for (const [index, inline] of result.entries()) {
    if (typeof inline === 'string' || inline.type !== 'math') continue;
    const [previous, next] = [result[index - 1], result[index + 1]];
    const before = typeof previous === 'string' ? (/[([“（]+$/.exec(previous)?.[0] ?? '') : '';
    const after = typeof next === 'string' ? (/^[)\],.;:”’），。、；：]+/.exec(next)?.[0] ?? '') : '';
    if (typeof previous === 'string') result[index - 1] = previous.slice(0, previous.length - before.length);
    if (typeof next === 'string') result[index + 1] = next.slice(after.length);
    result[index] = { ...inline, ...(before === '' ? {} : { before }), ...(after === '' ? {} : { after }) };
  }
  return result.filter((inline) => inline !== '');
}

/**
 * Finds formulas, which Markdown takes for code between two dollar signs.
 *
 * @param {readonly import('mdast').PhrasingContent[]} nodes
 * @returns {(import('mdast').PhrasingContent | Formula)[]}
 */
function withFormulas(nodes) {
  /** @type {(import('mdast').PhrasingContent | Formula)[]} */
  const result = nodes.map((node) => ({ ...node }));
  for (const [index, node] of result.entries()) {
    const [before, after] = [result[index - 1], result[index + 1]];
    if (node.type !== 'inlineCode' || before?.type !== 'text' || after?.type !== 'text') continue;
    if (!before.value.endsWith('$') || !after.value.startsWith('$')) continue;
    before.value = before.value.slice(0, -1);
    after.value = after.value.slice(1);
    result[index] = { type: 'formula', value: node.value };
  }
  return result;
}

/** @param {string} markdown @returns {Markdown[]} */
function parsed(markdown) {
  return fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
    .children;
}

/** @param {Markdown | undefined} node @returns {string} of a heading or of bold words: plain text */
function plain(node) {
  if (node === undefined || !('children' in node)) return '';
  return node.children
    .map((child) => ('value' in child && child.type !== 'html' ? child.value : ''))
    .join('')
    .trim();
}

/** @param {import('mdast').Heading} heading @param {string} title @returns {string} its place on the page */
function anchorOf(heading, title) {
  const marks = heading.children.flatMap((child) => (child.type === 'html' ? [child.value] : []));
  return marks.flatMap((mark) => ANCHOR.exec(mark)?.[1] ?? [])[0] ?? slug(title);
}

/** @param {Markdown} node @returns {string | undefined} the bold words that a paragraph begins with */
function leadIn(node) {
  const first = node.type === 'paragraph' ? node.children[0] : undefined;
  return first?.type === 'strong' ? plain(first).replaceAll('\n', ' ') : undefined;
}

/** @param {readonly Markdown[]} nodes @returns {Map<string, string>} what words of a reference lead to */
function placesIn(nodes) {
  const places = new Map();
  for (const node of nodes) {
    if (node.type === 'heading') {
      const [, number, title = ''] = /^(\d+) (.*)$/.exec(plain(node)) ?? [];
      for (const words of number === undefined ? [] : [`section ${number}`, `第 ${number} 节`])
        places.set(words, anchorOf(node, title));
    }
    const [, equation] = EQUATION.exec(leadIn(node) ?? '') ?? [];
    if (equation !== undefined) places.set(equation, equation);
  }
  return places;
}

/**
 * The document that the method page shows: everything from the first section on.
 *
 * @param {string} markdown  src/model/README.md or its translation
 * @param {IsParameter} isParameter
 * @returns {MethodSection[]}
 * @throws {Error} when it holds what the page cannot show
 */
export function methodDocument(markdown, isParameter) {
  const nodes = parsed(markdown);
  const reader = new Reader(placesIn(nodes), isParameter);
  /** @type {{ number?: string, title: string, anchor: string, passages: { number?: string, title?: string, blocks: Block[] }[] }[]} */
  const sections = [];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2) {
      const [, number, title = ''] = /^(?:(\d+) )?(.*)$/.exec(plain(node)) ?? [];
      sections.push({
        ...(number === undefined ? {} : { number }),
        title,
        anchor: anchorOf(node, title),
        passages: [],
      });
      continue;
    }
    const section = sections.at(-1);
    if (section === undefined) continue;
    const title = leadIn(node);
    if (title !== undefined && node.type === 'paragraph') {
      const [, number] = EQUATION.exec(title) ?? [];
      section.passages.push({
        ...(number === undefined ? {} : { number }),
        title: title.replace(EQUATION, ''),
        blocks: [{ type: 'paragraph', children: reader.inlines(node.children.slice(1)) }],
      });
      continue;
    }
    if (section.passages.length === 0) section.passages.push({ blocks: [] });
    section.passages.at(-1)?.blocks.push(reader.block(node));
  }
  return sections;
}

/** @param {Markdown} node @returns {string[]} words in code and in formulas that may be parameters */
function wordsIn(node) {
  if (node.type === 'inlineCode') return [node.value, ...parametersInMath(node.value)];
  if (node.type === 'code') return parametersInMath(node.value);
  return 'children' in node ? node.children.flatMap(wordsIn) : [];
}

/**
 * Which parameters each numbered equation names.
 *
 * @param {string} markdown  src/model/README.md or its translation
 * @param {IsParameter} isParameter
 * @returns {EquationEntry[]} in the order of the numbers
 */
export function equationIndex(markdown, isParameter) {
  /** @type {{ number: string, title: string, parameters: ParameterId[] }[]} */
  const entries = [];
  let isInEquation = false;
  for (const node of parsed(markdown)) {
    const title = leadIn(node);
    if (title !== undefined || node.type === 'heading') {
      const [, number] = EQUATION.exec(title ?? '') ?? [];
      isInEquation = number !== undefined;
      if (number !== undefined)
        entries.push({
          number,
          title: (title ?? '').replace(EQUATION, '').replace(/[.。]$/, ''),
          parameters: [],
        });
    }
    if (!isInEquation) continue;
    const named = entries.at(-1)?.parameters;
    for (const word of wordsIn(node)) if (isParameter(word) && !named?.includes(word)) named?.push(word);
  }
  return entries;
}
