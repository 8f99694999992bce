import { describe, expect, it } from 'vitest';
import { lookAt } from '../../src/network/page-look';
import { meaningOfStatus, standInFor } from '../../src/network/stand-in';
import { sourceOf } from '../e2e/support/fixtures';

const ASKED = 'http://www.example.gov.cn/2023/t1.html';

const page = (body: string, title = '青禾县财政局', head = ''): string =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;

const judged = (html: string, final = ASKED, asked = ASKED): string | null => {
  const found = standInFor(lookAt(html), { asked, final });
  return found && `${found.kind} ${found.reason}`;
};

const MENU = `<ul>${'<li><a href="/">政务公开</a></li><li><a href="/a">办事服务</a></li>'.repeat(40)}</ul>`;

describe('what is served in place of a page', () => {
  it.each([
    [
      'a slider',
      page('<h2>安全验证</h2><p>请拖动下方滑块完成验证</p>', '安全验证'),
      'challenge words',
    ],
    ['too many visits', page('<p>您的访问过于频繁，请稍后再试</p>'), 'challenge words'],
    [
      'a firewall',
      page('<p>很抱歉，您的请求被拦截，事件编号 8821</p>', '网站防火墙'),
      'challenge words',
    ],
    [
      'a script that sets a cookie',
      '<html><script>document.cookie="__jsl_clearance_s=17;path=/";location.href=location.pathname</script></html>',
      'challenge script',
    ],
    ['another one', '<script>var arg1="A";setCookie("acw_sc__v2",x);</script>', 'challenge script'],
    ['no such page, in the title', page('<p>返回首页</p>', '404 Not Found'), 'missing words'],
    [
      'no such page, among the menus of a site',
      page(`${MENU}<p>抱歉，您访问的页面不存在或已被删除</p>`),
      'missing words',
    ],
    ['an article withdrawn', page('<p>该文章已被删除</p>'), 'missing words'],
    [
      'a form',
      page(
        '<form><input name="u"><input type="password" name="p">用户名 密码</form>',
        '青禾县统一平台',
      ),
      'login form',
    ],
    ['words that ask to log in', page('<p>请先登录后查看</p>'), 'login words'],
    ['a shell', page('<div id="app"></div><script src="/app.js"></script>'), 'empty script'],
    ['a template', page(`${MENU}<ul><li>{{item.title}}</li></ul>`), 'empty script'],
    ['a frame', page('<iframe src="/real.html"></iframe>'), 'empty frames'],
    ['frames', '<html><frameset><frame src="a.htm"></frameset></html>', 'empty frames'],
    [
      'a page that leads on',
      page('', '', '<meta http-equiv="refresh" content="0;url=/new/">'),
      'empty refresh',
    ],
    ['nothing', '', 'empty blank'],
    ['a title alone', page(''), 'empty blank'],
  ])('is known: %s', (_name, html, expected) => {
    expect(judged(html)).toBe(expected);
  });

  it('is known by where the address led to', () => {
    const home = page(MENU);
    expect(judged(home, 'http://www.example.gov.cn/')).toBe('missing redirect');
    expect(judged(home, 'http://www.example.gov.cn/index.html')).toBe('missing redirect');
    expect(judged(home, 'http://www.example.gov.cn/2023/')).toBeNull();
    expect(
      judged(home, 'http://www.example.gov.cn/', 'http://www.example.gov.cn/index.html'),
    ).toBeNull();
    expect(judged(page('<p>欢迎</p>'.repeat(30)), 'http://www.example.gov.cn/sso/login?to=1')).toBe(
      'login redirect',
    );
  });

  it.each([
    [
      'a report that speaks of broken links, challenges and logins',
      page(
        `<h1>青禾县财政局2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>整改“404 页面不存在”链接3处，
        优化登录验证码。</p><p>二、主动公开政府信息情况</p><script src="captcha.js"></script>`,
      ),
    ],
    [
      'one that only offers its file, beside a form to log in',
      page(
        '<form><input type="password"></form><h1>青禾县财政局2023年政府信息公开工作年度报告</h1><a href="/1.pdf">附件</a>',
      ),
    ],
    [
      'one that is a picture',
      page('<h1>青禾县2023年政府信息公开年报</h1><img src="1.jpg"><script>stat()</script>'),
    ],
    ['a list', page(`${MENU}<p>信息公开年报</p>`)],
    [
      'news of a site’s check',
      page(
        `<h1>关于网站检查情况的通报</h1><p>${'各单位对照要求逐项检查，及时整改。'.repeat(100)}抽查发现个别栏目“您访问的页面不存在”。</p>`,
      ),
    ],
  ])('is not what looks like it: %s', (_name, html) => {
    expect(judged(html)).toBeNull();
  });

  it.each([
    'many-slips',
    'announcement-attachment',
    'announcement-pictures',
    'announcement-viewer',
  ])('is none of the sample pages: %s', (name) => {
    expect(judged(sourceOf(name))).toBeNull();
  });
});

describe('the status of an answer', () => {
  const blank = lookAt('');
  it.each([
    [200, null],
    [404, 'missing status'],
    [410, 'missing status'],
    [401, 'login status'],
    [403, 'refused status'],
    [412, 'refused status'],
    [429, 'refused status'],
    [521, 'refused status'],
    [500, 'unavailable status'],
    [503, 'unavailable status'],
  ])('%i', (status, expected) => {
    const found = meaningOfStatus(status, blank);
    expect(found && `${found.kind} ${found.reason}`).toBe(expected);
  });

  it('is looked at with its page', () => {
    const challenge = lookAt('<script>$_ts={};</script>');
    expect(meaningOfStatus(412, challenge)).toEqual({ kind: 'challenge', reason: 'script' });
  });
});

describe('a look at a page', () => {
  it('goes through markup without an end once', () => {
    const hostile = '<script>'.repeat(100_000) + '<!--'.repeat(100_000);
    expect(lookAt(hostile)).toMatchObject({ length: 0, hasScript: true });
    expect(lookAt('<'.repeat(200_000)).length).toBe(200_000);
    expect(lookAt('<a'.repeat(200_000)).length).toBe(0);
  });

  it('takes no words from code, forms and comments', () => {
    const look = lookAt(
      page('甲<!-- 乙 --><script>"丙"</script><style>丁</style><textarea>戊</textarea>&nbsp;己'),
    );
    expect(look.words).toBe('甲己');
  });
});
