import { parseOrgan } from './parse';

/**
 * The shorter names that a report calls its own organ by, the longest first:
 * 「某市某县人民政府」 → 某县人民政府, 某县政府, 县人民政府, 县政府, 某县, 县;
 * 「某县水利局」 → 县水利局, 水利局, 局.
 * @returns none for what is no name of an organ
 */
export function shortFormsOf(name: string): readonly string[] {
  const organ = parseOrgan(name);
  if (!organ) return [];
  const last = organ.regions.at(-1);
  const kind = last ? last.name.slice(last.core.length) : '';
  const inner = organ.regions.map((_, from) =>
    organ.regions
      .slice(from)
      .map((region) => region.name)
      .join(''),
  );
  const regions = [...inner, kind];
  const ends = endsOf(organ.kind, organ.unit, kind);
  const forms = new Set(
    [...regions, ''].flatMap((region) =>
      ends
        .filter((end) => region !== '' || end.length > 1 || organ.unit !== '')
        .map((end) => region + end),
    ),
  );
  if (organ.unit !== '') forms.add(organ.unit.slice(-1));
  forms.delete('');
  forms.delete(organ.name);
  return [...forms].sort((a, b) => b.length - a.length);
}

/** What stands behind the region in the full name and in shorter ones. */
function endsOf(kind: string, unit: string, region: string): readonly string[] {
  if (unit !== '') return [unit];
  if (kind === 'office') return ['人民政府办公室', '政府办公室', '政府办', '办公室'];
  if (kind === 'zone') return ['管理委员会', '管委会', ''];
  if (region === '街道') return ['办事处', '办', ''];
  return ['人民政府', '政府', ''];
}
