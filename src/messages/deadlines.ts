/** A day as the deadlines are given: the day before which publication has to have happened. */
export const beforeYearEnd = (expected: string): boolean => expected.endsWith('-01-01');
export const isDepartmental = (expected: string): boolean => expected.endsWith('-01-31');
