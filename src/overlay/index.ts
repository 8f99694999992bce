export { Overlay } from './overlay';
export { HOST_NAME } from './host-name';
export type { CardPart } from './part/types';
export type { OverlayActions, OverlayInput, OverlayLook } from './types';
