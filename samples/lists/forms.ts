import { KIND, listPage, report, SITE, type ListSample } from './types';

/** The forms in which sites list their reports, each as it is usually met. */

const COLUMN = '政府信息公开年报_青石县人民政府';
const NB = `${SITE}/zwgk/zfxxgknb/`;

const trsStatic: ListSample = {
  name: 'static-list',
  address: NB,
  text: listPage(
    COLUMN,
    `<ul class="list"><li><a href="./202301/t20230117_534737.html" title="青石县财政局2022年${KIND}">青石县财政局2022年政府信息公开工作年…<span>2023-01-17</span></a></li>
<li><a href="./202301/t20230112_534611.html" title="青石县水利局2022年${KIND}">青石县水利局2022年政府信息公开工作年…<span>2023-01-12</span></a></li>
<li><a href="./202301/t20230109_534500.html" title="关于做好2022年${KIND}编制工作的通知">关于做好2022年政府信息公开工作年度报…<span>2023-01-09</span></a></li></ul>
<script>createPageHTML(3, 0, "index", "html");</script><script>var currentPage = 0; var countPage = 3;</script>`,
  ),
  reports: [
    report(
      '/zwgk/zfxxgknb/202301/t20230117_534737.html',
      `青石县财政局2022年${KIND}`,
      '青石县财政局',
      2022,
      {
        publishedOn: '2023-01-17',
      },
    ),
    report(
      '/zwgk/zfxxgknb/202301/t20230112_534611.html',
      `青石县水利局2022年${KIND}`,
      '青石县水利局',
      2022,
      {
        publishedOn: '2023-01-12',
      },
    ),
  ],
  next: [`${NB}index_1.html`, `${NB}index_2.html`],
};

const oldTable: ListSample = {
  name: 'table-list',
  address: `${SITE}/zwgk/xxgk/nb/index.html`,
  text: listPage(
    '信息公开_青石市人民政府',
    `<table class="gl_list"><tr><td><img src="../../images/ico2.jpg"></td><td><a href="./202009/t20200903_2748784.html">青石市2019年${KIND}</a></td><td>2020-09-03</td></tr>
<tr><td></td><td><a href="./202005/t20200506_2633371.html">白沙示范区召开2020年度工作会议</a></td><td>2020-05-06</td></tr>
<tr><td></td><td><a href="./202003/t20200327_2601102.html">青石市2019年法治政府建设年度报告</a></td><td>2020-03-27</td></tr>
<tr><td></td><td><a href="./202001/t20200120_2580077.html">青石市2019年政府网站工作年度报表</a></td><td>2020-01-20</td></tr>
<tr><td></td><td><a href="./202001/t20200116_2580011.html">白沙示范区2019年${KIND}</a></td><td>2020-01-16</td></tr></table>
<script>var currentPage=0,countPage=2;document.write('<a href="index_'+(currentPage+1)+'.html">下一页</a>');</script>`,
  ),
  reports: [
    report('/zwgk/xxgk/nb/202009/t20200903_2748784.html', `青石市2019年${KIND}`, '青石市', 2019, {
      publishedOn: '2020-09-03',
    }),
    report(
      '/zwgk/xxgk/nb/202001/t20200116_2580011.html',
      `白沙示范区2019年${KIND}`,
      '白沙示范区',
      2019,
      {
        publishedOn: '2020-01-16',
      },
    ),
  ],
  next: [`${SITE}/zwgk/xxgk/nb/index_1.html`],
};

const GROUP = '/module/web/jpage/dataproxy.jsp?page=1&columnid=1229460359&unitid=111222';
const datastore = (records: string): string =>
  `<datastore><nextgroup><![CDATA[<a href="${GROUP}"></a>]]></nextgroup><totalrecord>70</totalrecord><totalpage>5</totalpage><recordset>${records}</recordset></datastore>`;
const RECORDS = `<record><![CDATA[<li><a href="/art/2023/1/17/art_1229460359_58888.html" title="青石县财政局2022年${KIND}">青石县财政局2022年…</a><span>2023-01-17</span></li>]]></record>
<record><![CDATA[<li><a href="/art/2023/1/16/art_1229460359_58881.html" title="松岭镇2022年${KIND}">松岭镇2022年…</a><span>2023-01-16</span></li>]]></record>
<record><![CDATA[<li><a href="/art/2023/1/15/art_1229460359_58870.html" title="一图读懂青石县2022年${KIND}">一图读懂青石县2022年…</a><span>2023-01-15</span></li>]]></record>`;
const RECORDED = [
  report(
    '/art/2023/1/17/art_1229460359_58888.html',
    `青石县财政局2022年${KIND}`,
    '青石县财政局',
    2022,
    {
      publishedOn: '2023-01-17',
    },
  ),
  report('/art/2023/1/16/art_1229460359_58881.html', `松岭镇2022年${KIND}`, '松岭镇', 2022, {
    publishedOn: '2023-01-16',
  }),
];
const groups = (from: number) =>
  Array.from(
    { length: 5 - from },
    (_, at) => `${SITE}${GROUP.replace('page=1', `page=${from + at}`)}`,
  );

const jcms: ListSample = {
  name: 'datastore',
  address: `${SITE}/col/col1229460359/index.html`,
  text: listPage(
    COLUMN,
    `<div id="111222"><script type="text/xml">${datastore(RECORDS)}</script></div><script src="/script/jpage.js"></script>`,
  ),
  reports: RECORDED,
  next: groups(1),
};

const dataproxy: ListSample = {
  name: 'datastore-group',
  address: `${SITE}${GROUP}`,
  text: `<?xml version='1.0' encoding='UTF-8'?>\n${datastore(RECORDS).replace('page=1&', 'page=2&')}`,
  reports: RECORDED,
  next: groups(2),
};

const viewer: ListSample = {
  name: 'viewer',
  address: `${SITE}/xxgkAnnualReport/?area=9900002&fbtime=2023`,
  text: `<title>信息公开年报</title><div class="tabs"><a href="?area=9900002&amp;fbtime=2024">2024年</a><a class="on" href="?area=9900002&amp;fbtime=2023">2023年</a></div>
<div class="zoom"><p>根据《条例》编制本报告。所列数据的统计期限自2023年1月1日起至2023年12月31日止。</p><p>一、总体情况</p></div>`,
  reports: [2024, 2023].map((year) =>
    report(`/xxgkAnnualReport/?area=9900002&fbtime=${year}`, null, null, year),
  ),
  next: [],
};

const openness: ListSample = {
  name: 'openness',
  address: `${SITE}/OpennessAnnualReport/?branch_id=5f01`,
  text: listPage(
    '信息公开_青石县人民政府',
    `<ul class="branches"><li><a href="/OpennessAnnualReport/?branch_id=5f01">青石县财政局</a></li><li><a href="/OpennessAnnualReport/?branch_id=5f02">青石县教育局</a></li></ul><p>网站首页 &gt; 政府信息公开 &gt; 青石县财政局 &gt; 政府信息公开年报</p>
<ul><li><a href="/OpennessAnnualReport/show/3475.html">青石县财政局2022年${KIND}</a><span>2023-01-17</span></li>
<li><a href="/OpennessAnnualReport/show/2204.html">2021年${KIND}</a><a href="/OpennessAnnualReport/download/2204.html">下载</a><span>2022-01-19</span></li>
<li><a href="/OpennessAnnualReport/download/1105.html">2020年${KIND}（PDF）</a><span>2021-01-21</span></li></ul>`,
  ),
  reports: [
    report(
      '/OpennessAnnualReport/show/3475.html',
      `青石县财政局2022年${KIND}`,
      '青石县财政局',
      2022,
      {
        publishedOn: '2023-01-17',
      },
    ),
    report('/OpennessAnnualReport/show/2204.html', `2021年${KIND}`, '青石县财政局', 2021, {
      publishedOn: '2022-01-19',
    }),
    report('/OpennessAnnualReport/download/1105.html', `2020年${KIND}`, '青石县财政局', 2020, {
      kind: 'pdf',
      publishedOn: '2021-01-21',
    }),
  ],
  next: [],
};

const byKind: ListSample = {
  name: 'year-and-kind',
  address: `${SITE}/zwgk/nb/2022/`,
  text: listPage(
    COLUMN,
    `<div class="years"><a href="../2023/">2023</a> <a class="on" href="./">2022</a></div>
<div class="box"><h3>县政府${KIND} <a href="./xzf/">更多</a></h3><ul><li><a href="./xzf/202303/t20230320_1.html">青石县人民政府</a></li></ul></div>
<div class="box"><h3>部门${KIND} <a href="./bmzfxxgkgzndbg/">更多</a></h3><ul><li><a href="./bmzfxxgkgzndbg/202301/t20230117_2.html">县财政局</a></li><li><a href="./bmzfxxgkgzndbg/202301/t20230117_3.html">县残联</a></li></ul></div>
<div class="box"><h3>乡镇街道${KIND} <a href="./xzjd/">更多</a></h3><ul><li><a href="./xzjd/202301/t20230112_4.html">松岭镇</a></li><li><a href="./xzjd/202301/t20230112_5.html">城关街道</a></li></ul></div>
<div class="box"><h3>友情链接</h3><ul><li><a href="http://jyj.example.gov.cn/1.html">县教育局</a></li></ul></div>`,
  ),
  reports: [
    report('/zwgk/nb/2022/xzf/202303/t20230320_1.html', '青石县人民政府', '青石县人民政府', 2022),
    report('/zwgk/nb/2022/bmzfxxgkgzndbg/202301/t20230117_2.html', '县财政局', '县财政局', 2022),
    report('/zwgk/nb/2022/bmzfxxgkgzndbg/202301/t20230117_3.html', '县残联', '县残联', 2022),
    report('/zwgk/nb/2022/xzjd/202301/t20230112_4.html', '松岭镇', '松岭镇', 2022),
    report('/zwgk/nb/2022/xzjd/202301/t20230112_5.html', '城关街道', '城关街道', 2022),
  ],
  next: [],
};

const shell: ListSample = {
  name: 'gkmlpt-shell',
  address: `${SITE}/gkmlpt/index`,
  text: `<div id="app"></div><script>window._CONFIG={SID:"799001",TREE:[{id:17,name:"政府信息公开年报",children:[{id:171,name:"部门"},{id:172,name:"镇街"}]}]};
fetch('/gkmlpt/api/all/171?page=1&sid='+_CONFIG.SID).then(r=>r.json()).then(d=>{app.textContent=d.articles.map(a=>a.title).join('')})</script>`,
  reports: [],
  next: [`${SITE}/gkmlpt/api/all/171?page=1&sid=799001`],
};

const answer: ListSample = {
  name: 'gkmlpt-answer',
  address: `${SITE}/gkmlpt/api/all/171?page=1&sid=799001`,
  text: JSON.stringify({
    total: 5,
    articles: [
      {
        id: 9001,
        title: `青石县财政局2022年${KIND}`,
        url: `${SITE}/gkmlpt/content/9/9001/post_9001.html`,
        publisher: '青石县财政局',
        // 2023-01-17 00:30 in China.
        create_time: 1673886600,
        display_publish_time: 1673886600,
      },
      {
        id: 9002,
        title: `2022年${KIND}`,
        url: '/gkmlpt/content/9/9002/post_9002.html',
        publisher: '青石县水利局',
        date: '2023-01-16 10:00:00',
      },
      {
        id: 9003,
        title: `我县召开2022年${KIND}编制培训会`,
        url: '/gkmlpt/content/9/9003/post_9003.html',
        date: '2023-01-05',
      },
    ],
  }),
  reports: [
    report(
      '/gkmlpt/content/9/9001/post_9001.html',
      `青石县财政局2022年${KIND}`,
      '青石县财政局',
      2022,
      {
        publishedOn: '2023-01-17',
      },
    ),
    report('/gkmlpt/content/9/9002/post_9002.html', `2022年${KIND}`, '青石县水利局', 2022, {
      publishedOn: '2023-01-16',
    }),
  ],
  next: [`${SITE}/gkmlpt/api/all/171?page=2&sid=799001`],
};

const application: ListSample = {
  name: 'application-shell',
  address: `${SITE}/nb.html`,
  text: listPage(
    COLUMN,
    `<div id="c"><ul><li v-for="item in list"><a :href="'/showinfo.html?infoGuid='+item.infoGuid">{{item.title}}</a><a href="/showinfo.html?infoGuid={{item.infoGuid}}">{{item.organ}}{{item.year}}年${KIND}</a><span>{{item.infodate}}</span></li></ul></div>
<script>new Vue({el:'#c',data:{list:[]},mounted(){axios.post('/front/api/data/search',{columnlist:['nb2022'],pageIndex:0,pageSize:20}).then(r=>this.list=r.data.list)}})</script>`,
  ),
  reports: [],
  next: [],
};

const rendered: ListSample = {
  name: 'application-rendered',
  address: `${SITE}/nb.html`,
  text: listPage(
    COLUMN,
    `<div id="c"><ul><li><a href="/showinfo.html?infoGuid=5c1f2c0a">青石县教育局2022年${KIND}</a><span>2023-01-18</span></li></ul></div>`,
  ),
  reports: [
    report('/showinfo.html?infoGuid=5c1f2c0a', `青石县教育局2022年${KIND}`, '青石县教育局', 2022, {
      publishedOn: '2023-01-18',
    }),
  ],
  next: [],
};

const query: ListSample = {
  name: 'query-list',
  address: `${SITE}/InfoPublic.aspx?cid=1019&pid=971`,
  text: listPage(
    '信息公开目录',
    `<table id="GridView1"><tr><th>序号</th><th>标题</th><th>发布机构</th><th>发布日期</th></tr><tr><td>1</td><td><a href="PublicDetail.aspx?id=100000000000438172">2022年${KIND}</a></td><td>青石县财政局</td><td>2023-01-17</td></tr>
<tr><td>2</td><td><a href="PublicDetail.aspx?id=100000000000438190">2022年${KIND}</a></td><td>松岭镇人民政府</td><td>2023-01-20</td></tr></table>
<span>1</span><a href="InfoPublic.aspx?cid=1019&amp;pid=971&amp;page=2&amp;kw=">2</a><a href="InfoPublic.aspx?cid=1019&amp;pid=971&amp;page=2&amp;kw=">下一页</a><a href="InfoPublic.aspx?cid=1019&amp;pid=971&amp;page=4&amp;kw=">尾页</a>`,
  ),
  reports: [
    report('/PublicDetail.aspx?id=100000000000438172', `2022年${KIND}`, '青石县财政局', 2022, {
      publishedOn: '2023-01-17',
    }),
    report('/PublicDetail.aspx?id=100000000000438190', `2022年${KIND}`, '松岭镇人民政府', 2022, {
      publishedOn: '2023-01-20',
    }),
  ],
  next: [2, 3, 4].map((page) => `${SITE}/InfoPublic.aspx?cid=1019&pid=971&page=${page}&kw=`),
};

const files: ListSample = {
  name: 'files',
  address: `${SITE}/zwgk/nb/t20230120_7.html`,
  text: listPage(
    '青石县2022年政府信息公开年报',
    `<h1>青石县2022年政府信息公开年报</h1><ul><li><a href="/upload/2023/1.pdf">青石县财政局2022年${KIND}.pdf</a></li><li><a href="/upload/2023/2.docx">青石县教育局2022年${KIND}.docx</a></li><li><a href="/upload/2023/3.wps">青石县水利局2022年${KIND}.wps</a></li><li><a href="/upload/2023/4.ofd">松岭镇2022年${KIND}.ofd</a></li>
<li><a href="/module/download/downfile.jsp?classid=0&amp;filename=5.zip">其他单位年报（压缩包）</a></li></ul>`,
  ),
  reports: [
    report('/upload/2023/1.pdf', `青石县财政局2022年${KIND}`, '青石县财政局', 2022, {
      kind: 'pdf',
    }),
    report('/upload/2023/2.docx', `青石县教育局2022年${KIND}`, '青石县教育局', 2022, {
      kind: 'docx',
    }),
    report('/upload/2023/3.wps', `青石县水利局2022年${KIND}`, '青石县水利局', 2022, {
      kind: 'wps',
    }),
    report('/upload/2023/4.ofd', `松岭镇2022年${KIND}`, '松岭镇', 2022, { kind: 'ofd' }),
    report(
      '/module/download/downfile.jsp?classid=0&filename=5.zip',
      '其他单位年报（压缩包）',
      null,
      2022,
      {
        kind: 'zip',
      },
    ),
  ],
  next: [],
};

const matrix: ListSample = {
  name: 'matrix',
  address: `${SITE}/zwgk/nb/jz.html`,
  text: listPage(
    COLUMN,
    `<h2>历年政府信息公开年报</h2><table><tr><th>类别</th><th>单位</th><th>2022年</th><th>2021年</th></tr>
<tr><td rowspan="2">县政府部门</td><td>县财政局</td><td><a href="/art/1022.html">查看</a> <a href="/up/1022.pdf">下载</a></td><td><a href="/art/1021.html">查看</a></td></tr>
<tr><td>县水利局</td><td><a href="/art/1122.html">查看</a></td><td><a href="/art/1121.html">查看</a></td></tr>
<tr><td>乡镇</td><td>松岭镇</td><td><a href="/art/2022.html">查看</a></td><td>—</td></tr></table>`,
  ),
  reports: [
    report('/art/1022.html', null, '县财政局', 2022),
    report('/art/1021.html', null, '县财政局', 2021),
    report('/art/1122.html', null, '县水利局', 2022),
    report('/art/1121.html', null, '县水利局', 2021),
    report('/art/2022.html', null, '松岭镇', 2022),
  ],
  next: [],
};

const BLOCK = '/columns/5d1c7a9e-0f51-4c1b/templates/6b2e/blocks/77aa31c0-9d02-4a55';
const loaded: ListSample = {
  name: 'fragment',
  address: `${SITE}${BLOCK}?page=1`,
  text: `<ul><li><a href="/columns/5d1c7a9e-0f51-4c1b/202301/17/8f3e21aa-2c4d-4b71.html">青石县民政局2022年${KIND}</a><em>2023-01-17</em></li></ul>
<div class="pages"><a class="cur">1</a><a href="${BLOCK}?page=2">2</a><a href="${BLOCK}?page=2">下一页</a></div>`,
  reports: [
    report(
      '/columns/5d1c7a9e-0f51-4c1b/202301/17/8f3e21aa-2c4d-4b71.html',
      `青石县民政局2022年${KIND}`,
      '青石县民政局',
      2022,
      { publishedOn: '2023-01-17' },
    ),
  ],
  next: [`${SITE}${BLOCK}?page=2`],
};

export const FORMS: readonly ListSample[] = [
  ...[trsStatic, oldTable, jcms, dataproxy, viewer, openness, byKind, shell, answer],
  ...[application, rendered, query, files, matrix, loaded],
];
