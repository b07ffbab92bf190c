import { useId, type RefObject } from 'react';
import { backgroundPages, workingPages, type PageId } from '../../share/view';
import { Popover } from '../controls/Popover';
import { useText } from '../i18n/useText';
import { PageItems } from './PageItems';
import './pageMenu.css';

interface PageMenuProps {
  /** Whether all pages are in it, and not only those of the background. */
  isWhole: boolean;
  label: string;
  anchor: RefObject<HTMLButtonElement | null>;
  onClose: () => void;
}

/** A menu of pages beside its button; closes and gives the focus back to it when one is chosen. */
export function PageMenu({ isWhole, label, anchor, onClose }: PageMenuProps) {
  const { pages: words } = useText();
  const follow = (): void => {
    onClose();
    anchor.current?.focus();
  };
  return (
    <Popover label={label} anchor={anchor} onClose={onClose}>
      <nav className="page-menu" aria-label={label}>
        {isWhole ? (
          <>
            <PageGroup title={words.decision} pages={workingPages} onFollow={follow} />
            <PageGroup title={words.background} pages={backgroundPages} onFollow={follow} />
          </>
        ) : (
          <ul>
            <PageItems pages={backgroundPages} onFollow={follow} />
          </ul>
        )}
      </nav>
    </Popover>
  );
}

interface PageGroupProps {
  title: string;
  pages: readonly PageId[];
  onFollow: () => void;
}

function PageGroup({ title, pages, onFollow }: PageGroupProps) {
  const heading = useId();
  return (
    <>
      <h2 id={heading}>{title}</h2>
      <ul aria-labelledby={heading}>
        <PageItems pages={pages} onFollow={onFollow} />
      </ul>
    </>
  );
}
