/** What stands in messages and is made of the site's address and of the secrets, which only the composition root knows. */
export interface Links {
  /** Opens one ticket for its sender: `<site>/theo-doi/CODE#SECRET`. */
  tracking(ticketId: string, code: string): string;
  /** Opens a ticket on the staff's screens; asks to sign in. */
  staff(ticketId: string): string;
  /** The code that a contact has to give back. */
  oneTimeCode(ticketId: string, valueHash: string, round: number): string;
}
