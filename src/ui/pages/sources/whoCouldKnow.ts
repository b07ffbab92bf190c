import type { SourcesText } from '../../i18n/en/sources';
import { ofPath } from './rowWords';
import type { ValueRow } from './valueRows';

/** Who could know better, path by path where they differ; empty where nobody is named. */
export function whoCouldKnow({ values }: ValueRow, text: SourcesText): string {
  const said = values.filter(({ provenance }) => provenance.verify !== '');
  const isOne = said.every(({ provenance }) => provenance.verify === said[0]!.provenance.verify);
  if (isOne) return said[0]?.provenance.verify ?? '';
  return text.format.sentences(said.map((value) => ofPath(value, value.provenance.verify, text)));
}
