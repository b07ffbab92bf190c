import { LineDrawing } from './LineDrawing';

const shapes = {
  reset: 'M3.5 6.5A5 5 0 1 1 3 9M3.2 3v3.7h3.7',
  pin: 'M5.5 2.5h5M6.5 2.5v4l-2 2.5h7l-2-2.5v-4M8 9v4.5',
  chevron: 'M4.5 6.5L8 10l3.5-3.5',
  close: 'M4 4l8 8M12 4l-8 8',
  sliders: 'M2 4.5h12M2 11.5h12M5.5 2.5v4M10.5 9.5v4',
} as const;

/** A line drawing that goes with words or a name; never alone on screen without one. */
export function Icon({ name, size = 14 }: { name: keyof typeof shapes; size?: number }) {
  return <LineDrawing className={`icon icon-${name}`} shape={shapes[name]} size={size} />;
}
