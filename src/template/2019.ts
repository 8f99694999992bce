import {
  APPLICANT_COLUMNS,
  disputesTable,
  OTHER_HANDLING,
  requestRows,
  SECTIONS,
  underResults,
} from './shared';
import { defineTemplate, type ColumnSpec } from './types';

const PREVIOUS_ITEMS: ColumnSpec = { key: 'previousItems', label: '上一年项目数量', kind: 'count' };
const CHANGE: ColumnSpec = { key: 'change', label: '本年增/减', kind: 'change' };
const DECISIONS: ColumnSpec = { key: 'decisions', label: '处理决定数量', kind: 'count' };

/** 《政府信息公开工作年度报告格式（试行）》, from report year 2019 on, until the next one. */
export const template2019 = defineTemplate({
  id: '2019',
  since: 2019,
  document: '国办公开办函〔2019〕60号',
  sections: SECTIONS,
  tables: [
    {
      key: 'proactive',
      layout: 'vertical',
      blocks: [
        {
          heading: '第二十条第（一）项',
          columns: [
            { key: 'made', label: '本年新制作数量', kind: 'count' },
            { key: 'disclosed', label: '本年新公开数量', kind: 'count' },
            { key: 'totalDisclosed', label: '对外公开总数量', kind: 'count' },
          ],
          rows: [
            { key: 'regulations', label: '规章' },
            { key: 'normativeDocuments', label: '规范性文件' },
          ],
        },
        {
          heading: '第二十条第（五）项',
          columns: [PREVIOUS_ITEMS, CHANGE, DECISIONS],
          rows: [
            { key: 'licensing', label: '行政许可' },
            { key: 'otherServices', label: '其他对外管理服务事项' },
          ],
        },
        {
          heading: '第二十条第（六）项',
          columns: [PREVIOUS_ITEMS, CHANGE, DECISIONS],
          rows: [
            { key: 'penalties', label: '行政处罚' },
            { key: 'enforcement', label: '行政强制' },
          ],
        },
        {
          heading: '第二十条第（八）项',
          columns: [PREVIOUS_ITEMS, CHANGE],
          rows: [{ key: 'fees', label: '行政事业性收费' }],
        },
        {
          heading: '第二十条第（九）项',
          columns: [
            { key: 'projects', label: '采购项目数量', kind: 'count' },
            { key: 'amount', label: '采购总金额', kind: 'amount' },
          ],
          rows: [{ key: 'procurement', label: '政府集中采购' }],
        },
      ],
    },
    {
      key: 'requests',
      layout: 'vertical',
      blocks: [
        {
          columns: APPLICANT_COLUMNS,
          rows: requestRows([
            { key: 'otherHandling', label: OTHER_HANDLING, groups: underResults() },
          ]),
        },
      ],
    },
    disputesTable(),
  ],
});
