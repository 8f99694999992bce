// `./fold` carries the dictionary, and is loaded by itself, where a page needs it.
export { isTraditional } from './detect';
