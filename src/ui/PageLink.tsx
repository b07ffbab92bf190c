import type { MouseEvent, ReactNode, SyntheticEvent } from 'react';
import type { PageId } from '../share/view';
import { fragmentOfInputs } from '../state/linkCompany';
import { useAppStore } from './StoreContext';

interface PageLinkProps {
  page: PageId;
  /** A place on the page. */
  at?: string | null;
  className?: string;
  isCurrent?: boolean;
  label?: string | undefined;
  onFollow?: () => void;
  children: ReactNode;
}

/** A link to a page of Landfall with the inputs as they are: it can be opened in another tab. */
export function PageLink({
  page,
  at = null,
  className = 'link',
  isCurrent,
  label,
  onFollow,
  children,
}: PageLinkProps) {
  const store = useAppStore();
  const address = (): string => fragmentOfInputs(store.getState(), { page, at });
  // Pages hold hundreds of links: none follows every change, each is renewed when somebody turns to it.
  const renew = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>): void => {
    currentTarget.href = address();
  };
  const follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onFollow?.();
    store.getState().actions.openPage(page, at);
  };
  return (
    <a
      className={className}
      href={address()}
      aria-current={isCurrent === true ? 'page' : undefined}
      aria-label={label}
      onPointerEnter={renew}
      onPointerDown={renew}
      onFocus={renew}
      onClick={follow}
    >
      {children}
    </a>
  );
}
