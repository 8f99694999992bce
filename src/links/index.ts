export { findListedReports, type ListPageOptions } from './find-reports';
export {
  listedReport,
  reportList,
  type ListedKind,
  type ListedReport,
  type ReportList,
} from './listed-report';
export { readListText } from './read-list';
export { reportColumns, type ReportColumn } from './report-columns';
