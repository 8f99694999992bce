export * from './anchors';
export * from './claims';
export * from './previous';
export * from './report';
export * from './statements';
