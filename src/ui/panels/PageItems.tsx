import type { PageId } from '../../share/view';
import { useText } from '../i18n/useText';
import { PageLink } from '../PageLink';
import { useApp } from '../StoreContext';

interface PageItemsProps {
  pages: readonly PageId[];
  onFollow?: () => void;
}

/** Links to pages as items of a list, the page that is open marked. */
export function PageItems({ pages, ...following }: PageItemsProps) {
  const text = useText();
  const current = useApp((state) => state.view.page);
  return pages.map((page) => (
    <li key={page}>
      <PageLink page={page} className="touch" isCurrent={page === current} {...following}>
        <span data-name={text.pages[page]}>{text.pages[page]}</span>
      </PageLink>
    </li>
  ));
}
