export { Overlay } from './overlay';
export type { CardPart } from './card/types';
export type { OverlayActions, OverlayInput, OverlayLook } from './types';
