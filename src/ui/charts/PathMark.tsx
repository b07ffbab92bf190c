import type { PathId } from '../../model/parameters';

/** Outline of a path's mark around a point: square, circle, diamond. */
export function markOutline(path: PathId, x: number, y: number, radius: number): string {
  if (path === 'exit') {
    const half = radius * 0.9;
    return `M${x - half},${y - half}h${2 * half}v${2 * half}h${-2 * half}z`;
  }
  if (path === 'partner') {
    const half = radius * 1.2;
    return `M${x},${y - half}l${half},${half}l${-half},${half}l${-half},${-half}z`;
  }
  return `M${x - radius},${y}a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 ${-2 * radius},0z`;
}

/** The mark of a path beside its name. */
export function PathMark({ path, size = 11 }: { path: PathId; size?: number }) {
  return (
    <svg className={`mark ${path}`} width={size} height={size} viewBox="-5 -5 10 10" aria-hidden="true">
      <path d={markOutline(path, 0, 0, 4)} fill="var(--path)" />
    </svg>
  );
}
