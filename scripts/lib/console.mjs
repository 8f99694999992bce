import process from 'node:process';

const colour = process.stdout.isTTY && process.env.NO_COLOR === undefined;
const paint = (code) => (text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);

export const bold = paint('1');
export const dim = paint('2');
export const red = paint('31');
export const green = paint('32');
export const yellow = paint('33');

/** A step begins. @param {string} text */
export const step = (text) => console.log(`\n${bold(`▸ ${text}`)}`);
/** Something worth knowing about the step. @param {string} text */
export const note = (text) => console.log(dim(`  ${text.replaceAll('\n', '\n  ')}`));
/** Something could not be done. @param {string} text */
export const warn = (text) => console.log(yellow(`  ! ${text.replaceAll('\n', '\n    ')}`));
/** @param {number} milliseconds */
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
