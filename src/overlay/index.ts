export { Overlay } from './overlay';
export type { CardPart } from './part/types';
export type { OverlayActions, OverlayInput, OverlayLook } from './types';
