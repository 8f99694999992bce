/** Characters of a two-byte encoding, by the decoder that the platform has for it. */
const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && !table.has(character)) table.set(character, [lead, trail]);
    }
  tables.set(encoding, table);
  return table;
}

/**
 * A text as bytes of an encoding that Node can only read.
 * @param encoding one of two bytes a character: `gbk`, `big5`
 * @throws Error where the encoding lacks a character
 */
export function encoded(text: string, encoding: string): Uint8Array {
  const table = tableOf(encoding);
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const found = code < 0x80 ? [code] : table.get(character);
    if (!found) throw new Error(`${encoding} has no ${character}`);
    bytes.push(...found);
  }
  return Uint8Array.from(bytes);
}
