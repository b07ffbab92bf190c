/** Which texts of a data file are read by people, and so are translated. */

/** Citations stay as they are: they name what was read. */
const CITATIONS = 'sources';

const PROSE = new Set(
  (
    'title description audience examples note reason departs verify stale ' +
    'what who decides takes text help explains label figure name developer strength useCase alternativeTo suits watch ' +
    'claim mechanism inModel limits often means because ' +
    'outcome lacks authority citation demands liable personal leaves'
  ).split(' '),
);

/**
 * @param {unknown} json a data file as it is written
 * @returns {Set<string>} its texts, each once, in the order of the file
 */
export function proseOf(json) {
  /** @type {Set<string>} */
  const found = new Set();
  /** @param {unknown} item @param {string} field */
  const walk = (item, field) => {
    if (typeof item === 'string') {
      if (PROSE.has(field) && item !== '') found.add(item);
    } else if (Array.isArray(item)) for (const each of item) walk(each, field);
    else if (typeof item === 'object' && item !== null)
      for (const [name, each] of Object.entries(item)) if (name !== CITATIONS) walk(each, name);
  };
  walk(json, '');
  return found;
}
