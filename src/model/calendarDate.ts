const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FEBRUARY = 2;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Whether a text is a day, month or year of the calendar; engines disagree on 2026-02-31, so none is asked. */
export function isDate(text: string): boolean {
  const [matched, year, month = '01', day = '01'] = DATE.exec(text) ?? [];
  if (matched === undefined) return false;
  const days =
    (MONTH_DAYS[Number(month) - 1] ?? 0) + (Number(month) === FEBRUARY && isLeapYear(Number(year)) ? 1 : 0);
  return Number(day) >= 1 && Number(day) <= days;
}
