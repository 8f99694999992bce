export { decodeHtml, looksLikeUtf16, type DecodedHtml } from './decode';
