/** What an organ is by the end of its name, where that is more than a region. */
export type UnitKind =
  | 'department'
  | 'serviceCentre'
  | 'court'
  | 'procuratorate'
  | 'committee'
  | 'streetOffice'
  | 'institution'
  | 'school'
  | 'hospital'
  | 'company'
  | 'other';

/** Ends of names, the longer before the shorter ones that they hold. */
const ENDS: readonly (readonly [UnitKind, RegExp])[] = [
  ['court', /法院$/],
  ['procuratorate', /检察院$/],
  ['serviceCentre', /(?:政务|行政|便民|政务服务|行政审批|市民)服务(?:管理)?中心$/],
  ['committee', /(?:居民|村民|管理)委员会$|(?:居|村|管)委会$|俱乐部$|支部$/],
  ['streetOffice', /(?<!驻.{0,12})(?:街道办(?:事处)?|街办|办事处)$/],
  ['school', /(?:大学|学院|学校|中学|小学|高中|一中|二中|幼儿园|幼教中心|党校)$/],
  ['hospital', /(?:医院|卫生院|保健院|卫生服务中心|疾控中心|疾病预防控制中心)$/],
  ['company', /(?:公司|集团|银行|厂|合作社|供电所)$/],
  ['department', /(?:局|厅|部|署|办|办公室|委|委员会|总队|支队|大队|分局|海关)$/],
  [
    'institution',
    /(?:中心|研究室|院|所|站|队|处|馆|社|会|台|校|司|行|园|室|组|[残文妇侨商]联|科协)$/,
  ],
];

/** What a unit is, told by how its name ends. */
export const kindOfUnit = (unit: string): UnitKind =>
  ENDS.find(([, end]) => end.test(unit))?.[0] ?? 'other';

/** How names of organs end, in one pattern. */
export const ORGAN_END = String.raw`(?:政府|局|委|委员会|办|办公室|办公厅|办事处|厅|部|署|院|处|中心|镇|乡|街道?|苏木|管委会|区|县|市|省|州|盟|旗|所|站|会|司|公司|集团|银行|大学|学校|中学|小学|医院|馆|队|研究室|海关)`;

/** Kinds of units that surely are departments of a government, with a department's deadline. */
export const isDepartment = (kind: string): boolean => kind === 'department';
