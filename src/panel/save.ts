/**
 * Saves a text as a UTF-8 file in the reader's download folder.
 * @param document the extension page that offers the download
 */
export function saveText(document: Document, name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this turn; a minute is more than it ever takes.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
