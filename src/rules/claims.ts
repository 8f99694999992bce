import { TABLE_KEYS, type TableKey } from '../format';

/** The table that a cell's name belongs to. */
export const tableNamed = (field: string): TableKey =>
  TABLE_KEYS.find((key) => field.startsWith(`${key}.`)) ?? 'requests';
