type Value = string | number;

/** A text with values: finished words and numbers, or counts where it depends on how many. */
export type Message<Names extends string = never> = [Names] extends [never]
  ? () => string
  : (values: Readonly<Record<Names, Value>>) => string;

/** `name` of `name}…` and of `name, plural, …`; branches of a plural hold a space, a `#` or start with a capital. */
type Name<Rest> = Rest extends `${infer Inside}}${string}`
  ? Inside extends `${infer Before},${string}`
    ? Identifier<Before>
    : Identifier<Inside>
  : never;

type Identifier<Word extends string> = Word extends '' | `${string}${' ' | '#' | '{'}${string}`
  ? never
  : Word extends Uncapitalize<Word>
    ? Word
    : never;

type NamesIn<Text> = Text extends `${string}{${infer Rest}` ? Name<Rest> | NamesIn<Rest> : never;

/**
 * A text in the message format of ICU: `{name}` is a value, `{count, plural, one {# world} other {# worlds}}` depends on
 * a number. Written in the files of a language only, where scripts/messageModules.mjs makes functions of them before
 * anything runs.
 *
 * @param text  one string, whole: sentences are never put together from pieces
 */
export function m<const Text extends string>(text: Text): Message<NamesIn<Text>> {
  throw new Error(`“${text}” was not compiled: texts with values belong in src/ui/i18n/en or zh`);
}

/** The texts of a language have the shape of the English ones. */
export type Words<Texts> = Texts extends string
  ? string
  : Texts extends (...values: never[]) => unknown
    ? Texts
    : { readonly [Key in keyof Texts]: Words<Texts[Key]> };
