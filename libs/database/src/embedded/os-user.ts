/** An account of the operating system that a program can be run as. */
export interface OsUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}
