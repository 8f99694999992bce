export * from './anchors';
export * from './claims';
export * from './report';
export * from './statements';
