import type { SavingWords } from '../zh/saving';

export const saving: SavingWords = {
  formats: {
    xlsx: 'Excel workbook (.xlsx)',
    docx: 'Word letter (.docx)',
    html: 'Web page (.html)',
    csv: 'CSV table (.csv)',
    json: 'JSON data (.json)',
    text: 'Copy as text',
  },
};
