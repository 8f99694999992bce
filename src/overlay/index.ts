export { HOST_NAME, Overlay, type OverlayInput } from './overlay';
