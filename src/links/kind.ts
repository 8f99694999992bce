import { fileFormat, SERVES_FILE } from '../read/naming';
import type { LinkAddress } from './address';
import type { ListedKind } from './listed-report';
import { formatNamed } from './names';

/**
 * What an address leads to: a page, or a file of the kind that the address says or, where that doesn't
 * tell, the words of the link.
 * @param words of the link
 * @param isDownload whether the link is marked as one to be saved
 */
export function fileKind(address: LinkAddress, words: string, isDownload = false): ListedKind {
  const { pathname, search } = address.parts;
  const byAddress = fileFormat(`${pathname}${search}`);
  if (byAddress) return byAddress;
  const isPage = /\.s?html?$/i.test(pathname);
  // A page may be kept among files: /files/2023/1.html.
  const isServed = isPage
    ? /downl|downfile|attach/i.test(pathname)
    : SERVES_FILE.test(`${pathname}${search}`);
  if (isPage && !isServed && !isDownload) return 'page';
  const named = formatNamed(words);
  if (named !== null) return fileFormat('', `.${named}`) ?? 'other';
  return isServed || isDownload ? 'other' : 'page';
}
