interface LineDrawingProps {
  readonly shape: string;
  readonly size: number;
  readonly className?: string;
}

/** Lines in the colour of the words around them, on 16 by 16; never alone on screen without words or a name. */
export function LineDrawing({ shape, size, className }: LineDrawingProps) {
  return (
    <svg className={className} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={shape}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
