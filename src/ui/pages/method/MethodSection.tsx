import type { ReactNode } from 'react';
import { placeId } from './places';

interface MethodSectionProps {
  anchor: string;
  number?: string | undefined;
  title: string;
  children: ReactNode;
}

/** A section of the page, and a place on it. */
export function MethodSection({ anchor, number, title, children }: MethodSectionProps) {
  const headingId = `${placeId(anchor)}-title`;
  return (
    <section id={placeId(anchor)} aria-labelledby={headingId} tabIndex={-1}>
      <h2 id={headingId}>
        {number !== undefined && (
          <>
            <span className="method-section-number">{number}</span>{' '}
          </>
        )}
        {title}
      </h2>
      {children}
    </section>
  );
}
