/**
 * What the domain needs from the outside: a file a port, or a few that belong together. Every write is durable when its promise
 * resolves. Faults of the store are AppError STORE_UNAVAILABLE.
 */
export type * from './audit';
export type * from './briefings';
export type * from './conversations';
export type * from './erasures';
export type * from './guests';
export type * from './machine';
export type * from './notes';
export type * from './properties';
export type * from './replaced';
export type * from './reviews';
export type * from './stays';
export type * from './store';
export type * from './work';
