import type { ParameterId } from '../../../model/parameters';

/** What an element of MathML is given. */
export type MathAttributes = Readonly<Record<string, string>>;

/** An element of MathML: its name, its attributes if it has any, and what is inside. */
export interface MathElement extends ReadonlyArray<MathNode | MathAttributes> {
  readonly 0: string;
}

export type MathNode = string | MathElement;

/** A piece of running text. */
export type Inline =
  | string
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'parameter'; readonly id: ParameterId }
  /** Words that lead to a place on the page. */
  | { readonly type: 'place'; readonly at: string; readonly text: string }
  /** A formula, and marks that stay on its line. */
  | {
      readonly type: 'math';
      readonly math: MathNode;
      readonly before?: string;
      readonly after?: string;
    };

export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly items: readonly (readonly Inline[])[] }
  | {
      readonly type: 'table';
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly type: 'math'; readonly math: MathNode };

/** A numbered equation, or a piece of text between equations. */
export interface Passage {
  /** "2.5"; absent for text without a number. */
  readonly number?: string;
  /** What its first paragraph begins with, set bold. */
  readonly title?: string;
  readonly blocks: readonly Block[];
}

export interface MethodSection {
  /** "2"; absent for symbols and sources. */
  readonly number?: string;
  readonly title: string;
  /** Its place on the page: "sampling". */
  readonly anchor: string;
  readonly passages: readonly Passage[];
}

/** src/model/README.md from its first section on, as scripts/methodDocument.mjs reads it. */
export type MethodDocument = readonly MethodSection[];

/** A numbered equation and the parameters that it names. */
export interface EquationEntry {
  readonly number: string;
  readonly title: string;
  readonly parameters: readonly ParameterId[];
}
