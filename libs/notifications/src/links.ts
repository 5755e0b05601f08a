/** Addresses in messages; only the composition root knows the site and the secrets. */
export interface Links {
  /** Opens one ticket for its sender: `<site>/theo-doi/CODE#SECRET`. */
  tracking(ticketId: string, code: string): string;
  /** Opens a ticket on the staff's screens; asks to sign in. */
  staff(ticketId: string): string;
}
