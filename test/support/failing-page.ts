import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', '..', 'test-results');

/**
 * Runs assertions about a generated page. Where they fail, the page is saved and the error says where,
 * beside the seed that the property test prints: the last one saved is the smallest that fails.
 * @param name of the file, without ending
 */
export function aboutPage(name: string, html: string, assertions: () => void): void {
  try {
    assertions();
  } catch (error) {
    mkdirSync(FOLDER, { recursive: true });
    const file = join(FOLDER, `${name}.html`);
    writeFileSync(file, html);
    if (error instanceof Error) error.message += `\nThe page is saved as ${file}`;
    throw error;
  }
}
