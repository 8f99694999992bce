import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';

/** Reading letters back by another library than wrote them. */

export const read = async (bytes: Uint8Array): Promise<Document> => {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return new JSDOM(value).window.document;
};

/** Every part of a letter, parsed. @throws Error where one is not well-formed */
export function partsOf(bytes: Uint8Array): Map<string, Document> {
  const { DOMParser } = new JSDOM().window;
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => {
      const document = new DOMParser().parseFromString(strFromU8(content), 'application/xml');
      if (document.querySelector('parsererror')) throw new Error(`${name} is no XML`);
      return [name, document];
    }),
  );
}
