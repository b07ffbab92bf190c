import type { PathId } from '../../model/parameters';
import { CopyButton } from '../controls/CopyButton';
import { useCopyingText } from '../i18n/useCopyingText';
import type { ShownVerdict } from './useShownVerdict';

interface CopyHeadlineProps {
  path: PathId;
  shown: ShownVerdict;
  /** As they stand on screen; the error is empty where there is none. */
  figure: string;
  error: string;
}

/** A headline figure that a click copies with its error, its measure and its path, as one would write it in a mail. */
export function CopyHeadline({ path, shown, figure, error }: CopyHeadlineProps) {
  const text = useCopyingText();
  const words = text.copying;
  const written = words.measures[shown.verdict.criterion]({
    figure,
    error,
    path: text.format.inSentence(text.paths[path].title),
    tail: text.format.share(shown.tail),
  });
  if (error === '') return figure;
  return (
    <CopyButton
      className="copied-figure"
      text={() => written}
      what={words.figure({ figure: written })}
      done={words.figureCopied({ figure: written })}
    >
      {figure}
    </CopyButton>
  );
}
