import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePage } from '../../support/dom';
import type { Dice } from './dice';

/** The pages that fuzzing starts from: the fixtures as they are, and cut down. */

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'samples', 'pages');
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .sort();

/**
 * Of the rows, paragraphs and list items of a page one in so many stays: small pages go through in a
 * fraction of the time. What is listed more often is started from more often.
 */
const KEPT = [1, 3, 3, 3, 3, 12, 12, 12, 12, 12, 12, 12];

const parsed = new Map<string, Document>();

/** A fresh copy of a fixture; most are cut down to a part of their rows, paragraphs and links. */
export function basePage(dice: Dice): Document {
  const name = dice.pick(NAMES);
  const kept = dice.pick(KEPT);
  const key = `${name} ${kept}`;
  const known = parsed.get(key);
  if (known) return known.cloneNode(true) as Document;
  const document = parsePage(readFileSync(join(FOLDER, name), 'utf8'));
  if (kept > 1) cut(document, kept);
  parsed.set(key, document);
  return document.cloneNode(true) as Document;
}

/** Heads of tables and short lines, titles among them, stay: by them a report is known. */
function cut(document: Document, kept: number): void {
  document.querySelectorAll('tr').forEach((row, index) => {
    const figures = [...row.children].filter((cell) => /\d/.test(cell.textContent)).length;
    if (figures > 1 && index % kept > 0) row.remove();
  });
  document.querySelectorAll('p, li').forEach((element, index) => {
    if (element.textContent.length > 60 && index % kept > 0) element.remove();
  });
  for (const element of document.querySelectorAll('script, style, nav, header, footer'))
    element.remove();
}
