const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

function once<F>(made: Map<string, F>, locale: string, options: object, make: () => F): F {
  const name = locale + JSON.stringify(options);
  const found = made.get(name) ?? make();
  made.set(name, found);
  return found;
}

/** A way of writing dates. Making one takes longer than drawing a row of a list: each is made once. */
export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => once(dates, locale, options, () => new Intl.DateTimeFormat(locale, options));

/** A way of writing numbers, made once. */
export const numberFormat = (locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => once(numbers, locale, options, () => new Intl.NumberFormat(locale, options));
