export { toDmn } from './to-dmn';
