/** Code of a file of the one-stop desk: body, place in the body, date of receipt, number of the day (TT 01/2018/TT-VPCP, Điều 19). */
const dossier = /(?<![\w.])(?:H\d{2}(?:\.\d{2}){0,3}|\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})-\d{6}-\d{4}(?!\d)/i;

/** The first file code that a text names, in upper case; null where there is none. */
export function findDossier(text: string): string | null {
  return dossier.exec(text)?.[0].toUpperCase() ?? null;
}
