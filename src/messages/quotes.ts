export { nested, quote } from '../format/quotes';
