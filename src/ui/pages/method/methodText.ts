import type { MethodDocument } from './methodDocument';

// scripts/methodModule.mjs makes this module of the file.
const [text = []] = Object.values(
  import.meta.glob<MethodDocument>('../../../model/README.md', {
    eager: true,
    query: '?method',
    import: 'default',
  }),
);

/** The sections of src/model/README.md. */
export const methodText: MethodDocument = text;
