import type { ReactNode } from 'react';
import { PageLink } from '../../PageLink';
import { reveal } from './places';

interface PlaceLinkProps {
  at: string;
  className?: string;
  label?: string;
  children: ReactNode;
}

/** A link to a place on the method page; followed again, it brings the reader there again. */
export function PlaceLink({ at, className = 'link', label, children }: PlaceLinkProps) {
  return (
    <PageLink page="method" at={at} className={className} label={label} onFollow={() => reveal(at)}>
      {children}
    </PageLink>
  );
}
