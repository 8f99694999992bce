export { HOST_NAME, Overlay } from './overlay';
export type { OverlayActions, OverlayInput, OverlayLook } from './types';
