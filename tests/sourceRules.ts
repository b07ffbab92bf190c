import { posix } from 'node:path';
import { parseSync } from 'vite';

/**
 * The rules that keep the source in one piece, checked over a map from path ("src/model/market.ts") to text.
 * They are pure functions of that map, so that a test can plant a violation.
 */
export type SourceFiles = ReadonlyMap<string, string>;

/** Each folder may import itself and what stands to its left. */
const folderOrder = ['numerics', 'model', 'analysis', 'share', 'worker', 'state', 'ui'] as const;

const pureFolders = ['numerics', 'model', 'analysis', 'share'];
const reproducibleFolders = ['numerics', 'model', 'analysis'];
const screenPackages = /^(react|react-dom|zustand|recharts|d3|d3-[a-z-]+|@radix-ui)(\/|$)/;
const pageGlobals = new Set([
  'document',
  'window',
  'localStorage',
  'sessionStorage',
  'navigator',
  'location',
]);
/** What the page starts with, what it fetches when a scenario is asked for, what the pages that explain ask for, and Chinese. */
const readsScenarios = new Set([
  'src/state/catalogue.ts',
  'src/state/otherScenarios.ts',
  'src/state/explanations.ts',
  'src/state/chineseScenarios.ts',
  'src/state/translations.ts',
  'src/state/linkReader.ts',
]);
/** What makes markup or code of a text, by its property's or its own name. */
const markupProperties = new Set([
  'createContextualFragment',
  'dangerouslySetInnerHTML',
  'innerHTML',
  'insertAdjacentHTML',
  'outerHTML',
  'parseFromString',
  'setHTMLUnsafe',
  'srcDoc',
  'srcdoc',
]);
const codeNames = new Set(['eval', 'Function']);
/** What reaches out to a network; files of the page come by imports and links alone. */
const networkNames = new Set(['fetch', 'EventSource', 'WebSocket', 'WebTransport', 'XMLHttpRequest']);
const drawerNames = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'shared', 'misc']);

/** What IEEE 754 and ECMAScript define to the last bit; everything else in Math may differ between engines. */
const exactMath = new Set(
  'abs ceil clz32 floor fround imul max min round sign sqrt trunc E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2'.split(
    ' ',
  ),
);

type Node = { type: string; [key: string]: unknown };

interface Reference {
  specifier: string;
  line: number;
}

interface SourceFile {
  path: string;
  folder: string;
  references: Reference[];
  /** Uses of a global's member or of an operator that the pure folders have to do without. */
  uses: { name: string; line: number }[];
  /** Uses of what makes markup or code of a text, or reaches out to a network. */
  hazards: { name: string; line: number }[];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

function children(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode);
}

function named(value: unknown, name?: string): string | undefined {
  if (!isNode(value) || value.type !== 'Identifier') return undefined;
  return name === undefined || value['name'] === name ? (value['name'] as string) : undefined;
}

/** A literal's text, also when it is a template without holes. */
function text(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  if (value.type === 'Literal' && typeof value['value'] === 'string') return value['value'];
  const [quasi, ...more] =
    value.type === 'TemplateLiteral' ? (value['quasis'] as { value: { cooked: string } }[]) : [];
  return quasi && more.length === 0 ? quasi.value.cooked : undefined;
}

function isImportMeta(value: unknown, property: string): boolean {
  return (
    isNode(value) &&
    value.type === 'MemberExpression' &&
    isNode(value['object']) &&
    value['object'].type === 'MetaProperty' &&
    named(value['property'], property) !== undefined
  );
}

/** import, export from, import(), typeof import(), new URL('./x', import.meta.url), import.meta.glob(). */
function specifiersOf(node: Node): string[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return [text(node['source'] ?? node['argument'])].filter((found) => found !== undefined);
    case 'NewExpression': {
      const [path, base] = node['arguments'] as unknown[];
      if (!named(node['callee'], 'URL') || !isImportMeta(base, 'url')) return [];
      return [text(path)].filter((found) => found !== undefined);
    }
    case 'CallExpression': {
      if (!isImportMeta(node['callee'], 'glob')) return [];
      const [patterns] = node['arguments'] as unknown[];
      const list =
        isNode(patterns) && patterns.type === 'ArrayExpression' ? patterns['elements'] : [patterns];
      return (list as unknown[]).map(text).filter((found) => found !== undefined);
    }
    default:
      return [];
  }
}

function usesOf(node: Node): string[] {
  if (node.type === 'MemberExpression') {
    const object = named(node['object']);
    const property = node['computed'] ? text(node['property']) : named(node['property']);
    if (object === undefined) return [];
    if (object === 'Math' && !(property !== undefined && exactMath.has(property)))
      return [`Math.${property ?? '[...]'}`];
    if ((object === 'Date' || object === 'performance') && property === 'now') return [`${object}.now`];
    return pageGlobals.has(object) ? [object] : [];
  }
  if (node.type === 'BinaryExpression' && node['operator'] === '**') return ['**'];
  if (node.type === 'AssignmentExpression' && node['operator'] === '**=') return ['**='];
  if (
    node.type === 'NewExpression' &&
    named(node['callee'], 'Date') &&
    (node['arguments'] as unknown[]).length === 0
  ) {
    return ['new Date()'];
  }
  if (node.type === 'VariableDeclarator' && named(node['init'], 'Math')) return ['Math, taken apart'];
  return [];
}

function hazardsOf(node: Node): string[] {
  switch (node.type) {
    case 'MemberExpression': {
      const property = node['computed'] ? text(node['property']) : named(node['property']);
      const object = named(node['object']);
      if (object === 'document' && (property === 'write' || property === 'writeln'))
        return [`document.${property}`];
      if (property === 'sendBeacon') return [property];
      return property !== undefined && markupProperties.has(property) ? [property] : [];
    }
    case 'JSXAttribute': {
      const { name } = node['name'] as { name: unknown };
      return typeof name === 'string' && markupProperties.has(name) ? [name] : [];
    }
    case 'Property': {
      const key = named(node['key']) ?? text(node['key']);
      return key !== undefined && markupProperties.has(key) ? [key] : [];
    }
    case 'CallExpression':
    case 'NewExpression': {
      const callee = named(node['callee']);
      return callee !== undefined && (codeNames.has(callee) || networkNames.has(callee)) ? [callee] : [];
    }
    default:
      return [];
  }
}

function folderOf(path: string): string {
  const [, folder, rest] = path.split('/');
  return rest === undefined ? 'src' : folder!;
}

function parse(path: string, source: string): SourceFile {
  const file: SourceFile = { path, folder: folderOf(path), references: [], uses: [], hazards: [] };
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]!.message}`);
  const visit = (node: Node): void => {
    const line = () => source.slice(0, node['start'] as number).split('\n').length;
    for (const specifier of specifiersOf(node)) file.references.push({ specifier, line: line() });
    for (const name of usesOf(node)) file.uses.push({ name, line: line() });
    for (const name of hazardsOf(node)) file.hazards.push({ name, line: line() });
    children(node).forEach(visit);
  };
  visit(program as unknown as Node);
  return file;
}

const parsed = new WeakMap<SourceFiles, SourceFile[]>();

function parseAll(files: SourceFiles): SourceFile[] {
  const found =
    parsed.get(files) ??
    [...files].filter(([path]) => /\.tsx?$/.test(path)).map(([path, source]) => parse(path, source));
  parsed.set(files, found);
  return found;
}

/** @returns the path from the project's root that a relative specifier means; undefined for a package */
function target({ path }: SourceFile, { specifier }: Reference): string | undefined {
  const file = specifier.replace(/\?.*$/, '');
  if (file.startsWith('/')) return file.slice(1); // Vite: from the project's root
  return file.startsWith('.') ? posix.join(posix.dirname(path), file) : undefined;
}

function mayImport(from: string, to: string): boolean {
  if (from === to || from === 'src') return true;
  const order: readonly string[] = folderOrder;
  if (from === 'cli') return order.indexOf(to) >= 0 && order.indexOf(to) < order.indexOf('state');
  return order.indexOf(to) >= 0 && order.indexOf(to) < order.indexOf(from);
}

/** Imports that leave the one-way order; src/main.tsx, in no folder, may import everything. */
export function importsToTheRight(files: SourceFiles): string[] {
  return parseAll(files).flatMap((file) =>
    file.references.flatMap((reference) => {
      const to = target(file, reference);
      if (!to?.startsWith('src/') || mayImport(file.folder, folderOf(to))) return [];
      return [
        `${file.path}:${reference.line} imports ${to}: ${file.folder} may import only ` +
          `${folderOrder.filter((folder) => mayImport(file.folder, folder)).join(', ')}`,
      ];
    }),
  );
}

export function unknownFolders(files: SourceFiles): string[] {
  const known = new Set<string>([...folderOrder, 'cli', 'src']);
  return parseAll(files)
    .filter(({ folder }) => !known.has(folder))
    .map(({ path, folder }) => `${path}: ${folder} has no place in the order ${folderOrder.join(', ')}`);
}

export function scenarioImportsOutsideTheCatalogue(files: SourceFiles): string[] {
  return parseAll(files)
    .filter(({ path }) => !readsScenarios.has(path))
    .flatMap((file) =>
      file.references
        .filter((reference) => target(file, reference)?.startsWith('scenarios/'))
        .map(
          ({ specifier, line }) =>
            `${file.path}:${line} imports ${specifier}: only ${[...readsScenarios].join(', ')} may`,
        ),
    );
}

export function screenInPureFolders(files: SourceFiles): string[] {
  return parseAll(files)
    .filter(({ folder }) => pureFolders.includes(folder))
    .flatMap(({ path, references, uses }) => [
      ...references
        .filter(({ specifier }) => screenPackages.test(specifier))
        .map(({ specifier, line }) => `${path}:${line} imports ${specifier}`),
      ...uses
        .filter(({ name }) => pageGlobals.has(name))
        .map(({ name, line }) => `${path}:${line} uses ${name}`),
    ]);
}

export function unreproducibleArithmetic(files: SourceFiles): string[] {
  return parseAll(files)
    .filter(({ folder }) => reproducibleFolders.includes(folder))
    .flatMap(({ path, uses }) =>
      uses
        .filter(({ name }) => !pageGlobals.has(name))
        .map(({ name, line }) => `${path}:${line} uses ${name}`),
    );
}

/** Where a text could become markup or code, or something could leave the page. */
export function hazards(files: SourceFiles): string[] {
  return parseAll(files).flatMap(({ path, hazards: found }) =>
    found.map(({ name, line }) => `${path}:${line} uses ${name}`),
  );
}

export function barrelsAndDrawers(files: SourceFiles): string[] {
  return [...files.keys()].flatMap((path) => {
    const names = path.split('/').slice(1);
    const stem = names.at(-1)!.split('.')[0]!.toLowerCase();
    if (stem === 'index') return [`${path} is a barrel: import from the file that owns the name`];
    const drawer = [...names.slice(0, -1), stem].find((name) => drawerNames.has(name.toLowerCase()));
    return drawer === undefined ? [] : [`${path}: "${drawer}" says nothing; name the concept`];
  });
}

/** Each cycle once, from its first file in the alphabet; type-only imports count, since readers follow them too. */
export function importCycles(files: SourceFiles): string[] {
  const imports = new Map<string, string[]>();
  for (const file of parseAll(files)) {
    const targets = file.references
      .map((reference) => target(file, reference))
      .flatMap((to) =>
        to === undefined ? [] : [to, `${to}.ts`, `${to}.tsx`].filter((path) => files.has(path)),
      );
    imports.set(file.path, targets);
  }
  const cycles = new Set<string>();
  const finished = new Set<string>();
  const follow = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      const cycle = trail.slice(start);
      const first = cycle.indexOf([...cycle].sort()[0]!);
      const turned = [...cycle.slice(first), ...cycle.slice(0, first)];
      cycles.add([...turned, turned[0]].join(' -> '));
    } else if (!finished.has(path)) {
      for (const next of imports.get(path) ?? []) follow(next, [...trail, path]);
      finished.add(path);
    }
  };
  for (const path of imports.keys()) follow(path, []);
  return [...cycles];
}
