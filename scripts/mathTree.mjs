/** LaTeX as a tree of MathML, made when the page is built. */
import temml from 'temml';

/** @typedef {import('../src/ui/pages/method/methodDocument').MathNode} MathNode */

/**
 * What of temml's tree is used here: it draws texts, elements, and fragments that are no element of their own.
 *
 * @typedef {{ text?: string, type?: string, attributes?: Record<string, string | number>, classes?: string[], children?: Drawn[] }} Drawn
 */

/** Classes that the style sheet knows; the others mend what browsers no longer do wrong. */
const keptClasses = new Set(['parameter', 'tml-left', 'tml-right']);
/** Attributes that browsers do not read, and one that they know by themselves for brackets. */
const idleAttributes = new Set(['fence', 'separator']);
const BRACKET = /^[()[\]⌊⌋⌈⌉]$/;

/** @param {MathNode[]} nodes @returns {MathNode[]} with neighbouring texts as one */
function joined(nodes) {
  /** @type {MathNode[]} */
  const result = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (typeof node === 'string' && typeof last === 'string') result[result.length - 1] = last + node;
    else result.push(node);
  }
  return result;
}

/** @param {Drawn} drawn @returns {MathNode[]} without wrappers that change nothing */
function trimmed(drawn) {
  if (drawn.text !== undefined) return [drawn.text];
  const children = joined((drawn.children ?? []).flatMap(trimmed));
  const name = drawn.type ?? '';
  if (name === '') return children;
  if (name === 'merror') throw new Error(`a formula cannot be drawn: ${JSON.stringify(children)}`);
  if (name === 'mo' && children.length === 0) return [];
  const [only] = children;
  const isBracket = name === 'mo' && typeof only === 'string' && BRACKET.test(only);
  const inside = children.length === 1 && typeof only === 'object' ? only : undefined;
  const kept = (drawn.classes ?? []).filter((word) => keptClasses.has(word)).join(' ');
  if (inside !== undefined && name === 'mrow' && kept === 'parameter')
    return [[inside[0], { class: kept }, ...inside.slice(1)]];
  const attributes = Object.entries(drawn.attributes ?? {})
    .filter(([attribute]) => !idleAttributes.has(attribute) && !(isBracket && attribute === 'form'))
    .map(([attribute, value]) => [attribute, String(value)]);
  if (kept !== '') attributes.push(['class', kept]);
  if (inside !== undefined && ((name === 'mrow' && attributes.length === 0) || name === 'mpadded'))
    return [inside];
  return [[name, ...(attributes.length === 0 ? [] : [Object.fromEntries(attributes)]), ...children]];
}

/** Names of parameters in a formula: `\mathtt{tam}`. @param {string} latex */
export function parametersInMath(latex) {
  return [...latex.matchAll(/\\mathtt\{(\w+)\}/g)].map(([, id = '']) => id);
}

/**
 * A formula as MathML. Names of parameters are texts of the class `parameter`.
 *
 * @param {string} latex
 * @param {boolean} displayed  on a line of its own
 * @returns {MathNode}
 * @throws {Error} when it is no LaTeX that can be drawn
 */
export function mathTree(latex, displayed) {
  const named = latex.replaceAll(/\\mathtt\{(\w+)\}/g, '\\class{parameter}{\\text{$1}}');
  const options = { displayMode: displayed, throwOnError: true, trust: true };
  const [tree] = trimmed(temml.__renderToMathMLTree(named, options));
  if (tree === undefined) throw new Error(`an empty formula: ${latex}`);
  return tree;
}
