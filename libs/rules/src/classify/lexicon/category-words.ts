/**
 * Words that speak for a category, as `indexPhrases` reads them and parted by commas. The alternatives of one pattern count once.
 * strong: hardly said of anything else · medium: points there · weak: belongs there among other things · against: belongs to a neighbour.
 */
export interface CategoryWords {
  readonly strong: string;
  readonly medium: string;
  readonly weak?: string;
  readonly against?: string;
}

export type FieldWords = Readonly<Record<string, CategoryWords>>;
