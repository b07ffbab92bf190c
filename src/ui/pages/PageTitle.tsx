import { useEffect, useRef } from 'react';
import { useText } from '../i18n/useText';

interface PageTitleProps {
  children: string;
  /** What the browser calls the page, where that is not its title. */
  documentTitle?: string;
}

/** The title of a page; takes the focus when the page opens, so that keys and screen readers start there. */
export function PageTitle({ children, documentTitle = children }: PageTitleProps) {
  const text = useText();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = text.pages.documentTitle({ title: documentTitle });
  }, [documentTitle, text]);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={title} className="page-title" tabIndex={-1}>
      {children}
    </h1>
  );
}
