/** A file that was written. */
export interface WrittenFile {
  readonly name: string;
  /** MIME type, with the character set of texts. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer> | string;
}
