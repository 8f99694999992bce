/**
 * Draws public/icon/*.png from public/icon/icon.svg, with Chromium. The results are committed: run
 * it again only when the drawing changes. `CHROMIUM` names the browser, /usr/bin/chromium if unset.
 */
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const SIZES = [16, 19, 32, 38, 48, 96, 128];
const FOLDER = new URL('../public/icon/', import.meta.url);

const drawing = await readFile(new URL('icon.svg', FOLDER), 'base64');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}img{display:block}</style>
       <img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
    );
    await page.screenshot({
      path: new URL(`${size}.png`, FOLDER).pathname,
      omitBackground: true,
    });
    await page.close();
  }
} finally {
  await browser.close();
}
