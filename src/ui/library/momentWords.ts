import type { LibraryText } from '../i18n/en/library';

const two = (number: number): string => String(number).padStart(2, '0');

/** A moment on the reader's own clock: "17:40 today", "22 Nov 2026, 09:05". */
export function momentWords(milliseconds: number, { moment, format }: LibraryText, now = new Date()): string {
  const then = new Date(milliseconds);
  const time = `${two(then.getHours())}:${two(then.getMinutes())}`;
  if (then.toDateString() === now.toDateString()) return moment.today({ time });
  const iso = `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`;
  return moment.on({ date: format.date(iso), time });
}
