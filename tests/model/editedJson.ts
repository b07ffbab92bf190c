/** JSON with parts replaced: "platforms/0/name" -> value; undefined removes. */
export type Edits = Readonly<Record<string, unknown>>;

/** Applies edits to parsed JSON in place. */
export function editedJson(json: Record<string, unknown>, edits: Edits): Record<string, unknown> {
  for (const [path, value] of Object.entries(edits)) {
    const steps = path.split('/');
    let holder = json;
    for (const step of steps.slice(0, -1)) holder = holder[step] as Record<string, unknown>;
    const last = steps.at(-1)!;
    if (value === undefined) delete holder[last];
    else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  }
  return json;
}
