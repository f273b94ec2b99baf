import { monthNamed, type ExcelLocale } from './locale';
import { serialOf } from './serial';

export interface TypedNumber {
  readonly value: number;
  /** The format that Excel gives a General cell for it. */
  readonly numberFormat?: string;
}

/** Two figures: 00 to 29 are this century's, 30 to 99 the last one's. */
const fullYear = (text: string): number => {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
};

const dated = (serial: number | undefined, numberFormat: string): TypedNumber | undefined =>
  serial === undefined ? undefined : { value: serial, numberFormat };

/** `30 Sep 2018`, `Sep 2018`, `30 Sep`, `Sep 30, 2018`. */
function withMonthName(
  text: string,
  locale: ExcelLocale,
  thisYear: () => number
): TypedNumber | undefined {
  const dayFirst = /^(\d{1,2})\.?[ \-/]?([^\d\s\-/,.]{3,})\.?(?:[ \-/,]+(\d{4}|\d{2}))?$/u.exec(
    text
  );
  if (dayFirst) {
    const month = monthNamed(locale, dayFirst[2] ?? '');
    if (month === undefined) return undefined;
    const given = dayFirst[3];
    const serial = serialOf(given ? fullYear(given) : thisYear(), month, Number(dayFirst[1]));
    if (serial !== undefined) return dated(serial, given ? 'd-mmm-yy' : 'd-mmm');
    return undefined;
  }
  const monthFirst = /^([^\d\s\-/,.]{3,})\.?[ \-/]+(\d{1,4})(?:,? +(\d{4}|\d{2}))?$/u.exec(text);
  if (!monthFirst) return undefined;
  const month = monthNamed(locale, monthFirst[1] ?? '');
  if (month === undefined) return undefined;
  const [, , number = '', given] = monthFirst;
  if (given !== undefined)
    return dated(serialOf(fullYear(given), month, Number(number)), 'd-mmm-yy');
  if (number.length === 3) return undefined;
  if (number.length === 4) return dated(serialOf(Number(number), month, 1), 'mmm-yy');
  return (
    dated(serialOf(thisYear(), month, Number(number)), 'd-mmm') ??
    dated(serialOf(fullYear(number), month, 1), 'mmm-yy')
  );
}

interface Figures {
  readonly full: RegExp;
  readonly two: RegExp;
}

const figures = new Map<string, Figures>();

function figuresOf(locale: ExcelLocale): Figures {
  const known = figures.get(locale.name);
  if (known !== undefined) return known;
  const between = `[${locale.dateSeparators.replace(/[-.]/g, '\\$&')}]`;
  const made = {
    full: new RegExp(`^(\\d{1,2})${between}(\\d{1,2})${between}(\\d{4}|\\d{2})$`),
    two: new RegExp(`^(\\d{1,2})${between}(\\d{1,4})$`)
  };
  figures.set(locale.name, made);
  return made;
}

/** `30/9/18`, `30/9`, `9/2018`, `2018-09-30`. */
function inFigures(
  text: string,
  locale: ExcelLocale,
  thisYear: () => number
): TypedNumber | undefined {
  if (!/^\d/.test(text)) return undefined;
  const patterns = figuresOf(locale);
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) {
    const serial = serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return dated(serial, locale.shortDate);
  }
  const full = patterns.full.exec(text);
  if (full) {
    const [first, second] = [Number(full[1]), Number(full[2])];
    const [day, month] = locale.order === 'DMY' ? [first, second] : [second, first];
    return dated(serialOf(fullYear(full[3] ?? ''), month, day), locale.shortDate);
  }
  const two = patterns.two.exec(text);
  if (!two || two[2]?.length === 3) return undefined;
  const [first, second] = [Number(two[1]), Number(two[2])];
  if (two[2]?.length === 4) return dated(serialOf(second, first, 1), 'mmm-yy');
  const [day, month] = locale.order === 'DMY' ? [first, second] : [second, first];
  return (
    dated(serialOf(thisYear(), month, day), 'd-mmm') ??
    dated(serialOf(fullYear(two[2] ?? ''), first, 1), 'mmm-yy')
  );
}

/** Part of a day for `9:30`, `09:30:15`, `9:30 pm`. */
function typedTime(text: string): TypedNumber | undefined {
  const clock = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])\.?m?\.?)?$/i.exec(text);
  if (!clock) return undefined;
  const half = clock[4]?.toLowerCase();
  const hour = Number(clock[1]);
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const hours = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  const [minutes, seconds] = [Number(clock[2]), Number(clock[3] ?? 0)];
  if (minutes > 59 || seconds > 59) return undefined;
  const base = clock[3] === undefined ? 'h:mm' : 'h:mm:ss';
  return {
    value: (hours * 3600 + minutes * 60 + seconds) / 86_400,
    numberFormat: half === undefined ? base : `${base} AM/PM`
  };
}

/** What Excel takes for a date or a time, as a serial number; `undefined` where it stays text. */
export function typedDate(
  text: string,
  locale: ExcelLocale,
  thisYear: () => number
): TypedNumber | undefined {
  const whole =
    inFigures(text, locale, thisYear) ?? withMonthName(text, locale, thisYear) ?? typedTime(text);
  if (whole !== undefined) return whole;
  const split = /^(.*?) +(\d{1,2}:\d{2}.*)$/.exec(text);
  if (!split) return undefined;
  const date =
    inFigures(split[1] ?? '', locale, thisYear) ?? withMonthName(split[1] ?? '', locale, thisYear);
  const time = typedTime(split[2] ?? '');
  if (date === undefined || time === undefined || time.value >= 1) return undefined;
  return { value: date.value + time.value, numberFormat: `${locale.shortDate} h:mm` };
}
