import {
  APPLICANT_COLUMNS,
  disputesTable,
  OTHER_HANDLING,
  requestRows,
  SECTIONS,
  underResults,
} from './shared';
import { defineTemplate } from './types';

/** 《政府信息公开工作年度报告格式》, from report year 2021 on. */
export const template2021 = defineTemplate({
  id: '2021',
  since: 2021,
  document: '国办公开办函〔2021〕30号',
  sections: SECTIONS,
  tables: [
    {
      key: 'proactive',
      layout: 'vertical',
      blocks: [
        {
          heading: '第二十条第（一）项',
          columns: [
            { key: 'issued', label: '本年制发件数', kind: 'count' },
            { key: 'repealed', label: '本年废止件数', kind: 'count' },
            { key: 'inForce', label: '现行有效件数', kind: 'count' },
          ],
          rows: [
            { key: 'regulations', label: '规章' },
            { key: 'normativeDocuments', label: '行政规范性文件' },
          ],
        },
        {
          heading: '第二十条第（五）项',
          columns: [{ key: 'decisions', label: '本年处理决定数量', kind: 'count' }],
          rows: [{ key: 'licensing', label: '行政许可' }],
        },
        {
          heading: '第二十条第（六）项',
          columns: [{ key: 'decisions', label: '本年处理决定数量', kind: 'count' }],
          rows: [
            { key: 'penalties', label: '行政处罚' },
            { key: 'enforcement', label: '行政强制' },
          ],
        },
        {
          heading: '第二十条第（八）项',
          columns: [{ key: 'amount', label: '本年收费金额（单位：万元）', kind: 'amount' }],
          rows: [{ key: 'fees', label: '行政事业性收费' }],
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
            {
              key: 'otherHandling.notCorrected',
              label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
              groups: underResults(OTHER_HANDLING),
            },
            {
              key: 'otherHandling.unpaid',
              label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
              groups: underResults(OTHER_HANDLING),
            },
            {
              key: 'otherHandling.other',
              label: '3.其他',
              groups: underResults(OTHER_HANDLING),
            },
          ]),
        },
      ],
    },
    disputesTable(),
  ],
});
