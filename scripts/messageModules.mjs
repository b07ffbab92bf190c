/** Compiles the texts of the page, written in the message format of ICU, when the page is built. */
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/compile-module.js';
import { parseAst } from 'vite';

const TEXTS = /[\\/]src[\\/]ui[\\/]i18n[\\/](en|zh)[\\/][^\\/]+\.ts$/;

/**
 * @param {any} node
 * @param {(call: any) => void} found is given each call of `m`
 */
function eachMessage(node, found) {
  if (Array.isArray(node)) for (const item of node) eachMessage(item, found);
  else if (typeof node?.type === 'string') {
    if (node.type === 'CallExpression' && node.callee.name === 'm') found(node);
    for (const child of Object.values(node)) if (typeof child === 'object') eachMessage(child, found);
  }
}

/** @param {any} argument @returns {string | undefined} */
function literal(argument) {
  if (argument?.type === 'Literal' && typeof argument.value === 'string') return argument.value;
  if (argument?.type === 'TemplateLiteral' && argument.quasis.length === 1)
    return argument.quasis[0].value.cooked;
  return undefined;
}

/**
 * @param {string} code
 * @param {string} language
 * @returns {string} the module with every `m('…')` replaced by a function of its values
 */
export function compileMessages(code, language) {
  /** @type {{ start: number, end: number, name: string }[]} */
  const places = [];
  /** @type {Record<string, string>} */
  const messages = {};
  eachMessage(parseAst(code, { lang: 'ts' }).body, ({ start, end, arguments: [argument] }) => {
    const text = literal(argument);
    if (text === undefined) throw new Error(`m() takes one whole string: ${code.slice(start, end)}`);
    const name = `m${places.length}`;
    messages[name] = text;
    places.push({ start, end, name });
  });
  if (places.length === 0) return code;
  const compiled = compileModule(new MessageFormat(language), messages).replace(
    'export default {',
    'const messages = {',
  );
  let out = code;
  for (const { start, end, name } of places.toReversed())
    out = `${out.slice(0, start)}messages.${name}${out.slice(end)}`;
  return `${compiled}\n${out}`;
}

/** @returns {import('vite').Plugin} */
export function messageModules() {
  return {
    name: 'message-modules',
    enforce: 'pre',
    transform(code, id) {
      const language = TEXTS.exec(id)?.[1];
      return language === undefined ? undefined : { code: compileMessages(code, language), map: null };
    },
  };
}
