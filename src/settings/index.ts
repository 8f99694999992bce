export * from './backup';
export * from './choices';
export * from './letter-presets';
export * from './preferences';
export * from './rules';
