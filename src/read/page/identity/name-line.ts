import { looksLikeOrgan, parseOrgan } from '../../../organ';
import { yearIn } from './grammar';

/** Lines that name an organ or a year, as lines of a title and labels of a list do. */

/** Whether a line names an organ or a year and nothing else, as a line of a title does. */
export function isNameLine(text: string): boolean {
  const bare = text.replace(/^[(《]|[)》]$/g, '');
  const year = yearIn(bare);
  const name = bare.replace(/20\d\d年?度?|二[〇○零]..年?度?/, '');
  if (name === '') return year !== null;
  return organOfLine(name) !== null;
}

/** The organ that a line names and nothing else; null where it says other things. */
export function organOfLine(text: string): string | null {
  const name = text.replace(/^[(《【]|[)》】]$/g, '').replace(/20\d\d年?度?|二[〇○零]..年?度?/, '');
  if (name.length > 40 || !/^[\p{Script=Han}()、·]+$/u.test(name) || /公开|信息/.test(name))
    return null;
  const organ = parseOrgan(name);
  if (!organ) return null;
  return looksLikeOrgan(name) || organ.saysGovernment || name.endsWith('机关') ? name : null;
}
