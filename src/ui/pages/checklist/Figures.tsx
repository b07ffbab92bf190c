import { PathMark } from '../../charts/PathMark';
import { EvidenceDot } from '../../controls/EvidenceDot';
import { useChecklistText } from '../../i18n/useChecklistText';
import { PageLink } from '../../PageLink';
import type { FigureWords, PathFigure } from './figureWords';

interface FiguresProps {
  figures: readonly FigureWords[];
  /** What the list is, for those who do not see where it stands. */
  label: string;
}

/** Figures as they are now, each value a link to its slider. */
export function Figures({ figures, label }: FiguresProps) {
  return (
    <dl className="figures" aria-label={label}>
      {figures.map(({ id, label: name, of, grade }) => (
        <div key={id}>
          <dt>
            {name} {grade !== null && <EvidenceDot grade={grade} />}
          </dt>
          {of.map((figure) => (
            <dd key={figure.path ?? ''} className={figure.path}>
              <OnePath figure={figure} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function OnePath({ figure: { path, says, key } }: { figure: PathFigure }) {
  const text = useChecklistText();
  return (
    <>
      {path !== undefined && (
        <span className="figure-path">
          <PathMark path={path} size={10} /> {text.paths[path].short}
        </span>
      )}{' '}
      {key === null ? (
        says
      ) : (
        <PageLink page="cockpit" at={key}>
          {says}
        </PageLink>
      )}
    </>
  );
}
