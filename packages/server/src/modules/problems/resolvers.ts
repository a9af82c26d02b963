export * from './opinion-conversion.resolver.ts';
export * from './problem-ending.resolver.ts';
export * from './problem-handling.resolver.ts';
export * from './problem.resolver.ts';
export * from './referral.resolver.ts';
