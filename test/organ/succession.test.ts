import { describe, expect, it } from 'vitest';
import { organRelation, type OrganRelation } from '../../src/organ';

const cases = (relation: OrganRelation, ...pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([before, after]) => [before, after, relation] as const);

describe('organRelation', () => {
  it.each([
    ...cases(
      'same',
      ['青石县财政局', '青石县财政局'],
      ['松岭镇', '青石县松岭镇人民政府'],
      ['青石县应急局', '青石县应急管理局'],
      ['区发改委', '临湖区发展和改革委员会'],
      ['青石县住建局', '青石县住房和城乡建设局'],
      ['青石县市监局', '青石县市场监督管理局'],
      ['望江市退役军人局', '望江市退役军人事务局'],
      ['东门街道', '临湖区东门街道办事处'],
    ),
    ...cases(
      'successor',
      ['青石县国土资源局', '青石县自然资源局'],
      ['青石县环境保护局', '望江市生态环境局青石分局'],
      ['青石县卫生和计划生育委员会', '青石县卫生健康局'],
      ['青石县农业局', '青石县农业农村局'],
      ['青石县乡村振兴局', '青石县农业农村局'],
      ['青石县教育局', '青石县教育体育局'],
      ['青石县教育科技局', '青石县教育局'],
      ['青石县财政局', '青石市财政局'],
      ['青石县人民政府', '青石区人民政府'],
      ['青石县松岭乡人民政府', '青石县松岭镇人民政府'],
      ['青石县行政审批服务局', '青石县数据局'],
    ),
    ...cases(
      'different',
      ['青石县财政局', '青石县审计局'],
      ['青石县财政局', '黑山县财政局'],
      ['青石县松岭镇人民政府', '青石县柳河镇人民政府'],
      ['青石县科学技术局', '青石县教育局'],
      ['青石县国土资源局', '黑山县自然资源局'],
    ),
    ...cases('unsure', ['青石县人民政府', '青石县人民政府办公室'], ['松岭', '青石县松岭镇']),
  ])('%s → %s: %s', (before, after, relation) => {
    expect(organRelation(before, after)).toBe(relation);
  });
});
