import type { FailureKind, FailureReason } from './outcome';
import { namesReport, resemblesReport, type PageLook } from './page-look';

/**
 * Tells a page from what is served in its place with a status of 200: a challenge, a login form, words
 * that there is no such page, a shell without content. None of these says that a report is missing.
 * A report that speaks of such things is none of them.
 */
export interface StandIn {
  readonly kind: FailureKind;
  readonly reason: FailureReason;
}

/** Where a page was asked for, and where it came from. */
export interface Route {
  readonly asked: string;
  readonly final: string;
}

/** More words than these have no challenge, nor a page that says there is none, with its menus. */
const MAX_CHALLENGE_CHARS = 600;
const MAX_MISSING_CHARS = 1500;
const MAX_SHORT_CHARS = 300;
const MAX_LOGIN_CHARS = 1500;
/** Fewer words than these are no content. */
const MIN_CONTENT_CHARS = 60;

const CHALLENGE_SCRIPT =
  /__jsl_clearance|_\$jsl|acw_sc__v\d|\$_ts\s*=|yunsuo_session|WZWS|cf-chl|challenge-platform|geetest|TencentCaptcha|_guard\/|verify_slide|captcha\.js|\bwaf_\w{0,20}(?:token|verify)/;
const CHALLENGE_WORDS =
  /(?:安全|人机|滑动|拼图|行为|身份核实)验证|请(?:输入|填写|完成)[^。]{0,8}验证码|拖动(?:下方)?滑块|访问(?:过于|太)?频繁|(?:访问|请求|操作)[^。]{0,10}(?:被拦截|被阻断|被拒绝|受限)|(?:云防护|安全狗|创宇盾|玄武盾|网站防火墙|WAF)|checkingyourbrowser|justamoment|verifyyouarehuman|enablejavascriptandcookies/i;
const MISSING_TITLE =
  /^\W*(?:HTTP)?\W*(?:404|410)(?!\d)|找不到(?:页面|网页|文件)|(?:页面|网页|内容)(?:不存在|丢失|找不到|未找到)|not\s*found/i;
/** 您访问的页面不存在 · 您要查看的内容已被删除 */
const MISSING_PAGE =
  /(?:访问|查看|浏览|请求|查找|寻找|打开)的(?:页面|网页|内容|信息|文章|资源|文件|栏目|地址|网址|链接)[^。！,，]{0,10}(?:不存在|删除|找不到|未找到|失效|下线|移走|移除|走丢|丢失)|找不到(?:您|你)?[^。]{0,8}(?:页面|网页|文件)|(?:页面|网页)(?:走丢了|不见了|飞走了)/;
const MISSING_SHORT =
  /(?:页面|网页|文章|信息|内容|文件|资源|栏目|稿件|记录)(?:不存在|未找到|找不到|已?被?(?:删除|移除|撤回)|已?(?:下线|失效))|(?:^|\D)404(?:\D|$)|not\s*found/i;
const LOGIN_TITLE = /登录|登陆|统一身份认证|单点登录|signin|login/i;
const LOGIN_ADDRESS = /\/(?:login|signin|sso|cas|oauth2?|passport|uaa)(?:[/.?]|$)/i;
const LOGIN_WORDS = /请(?:您)?先?登[录陆]|登[录陆]后(?:才(?:能|可)|方可|可)?(?:查看|浏览|访问)/;
/** Parts of a page that a script has yet to fill. */
const TEMPLATE = /\{\{[^{}]{1,60}\}\}|\$\{[^{}]{1,60}\}/;
const SCRIPT_REFRESH = /location(?:\.href|\.replace|\.assign)?\s*(?:=|\()\s*["']/;

function isChallenge(look: PageLook): FailureReason | null {
  if (look.length > MAX_CHALLENGE_CHARS || namesReport(look)) return null;
  if (CHALLENGE_WORDS.test(look.words) || CHALLENGE_WORDS.test(look.title)) return 'words';
  return CHALLENGE_SCRIPT.test(look.source) ? 'script' : null;
}

/** Whether an address below the top of a site has led to the top. */
function leadsHome({ asked, final }: Route): boolean {
  try {
    const [from, to] = [new URL(asked), new URL(final)];
    const isTop = ({ pathname, search }: URL) =>
      search === '' && /^\/(?:(?:index|default|home|main)\.\w{2,5})?$/i.test(pathname);
    return !isTop(from) && isTop(to);
  } catch {
    return false;
  }
}

function isMissing(look: PageLook, route: Route): FailureReason | null {
  if (leadsHome(route)) return 'redirect';
  if (namesReport(look) || look.length > MAX_MISSING_CHARS) return null;
  if (MISSING_TITLE.test(look.title) || MISSING_PAGE.test(look.words)) return 'words';
  return look.length <= MAX_SHORT_CHARS && MISSING_SHORT.test(look.words) ? 'words' : null;
}

function isLogin(look: PageLook, { asked, final }: Route): FailureReason | null {
  if (namesReport(look) || look.length > MAX_LOGIN_CHARS) return null;
  if (asked !== final && LOGIN_ADDRESS.test(final)) return 'redirect';
  if (look.hasPassword) return 'form';
  const isShort = look.length <= MAX_SHORT_CHARS;
  return isShort && (LOGIN_TITLE.test(look.title) || LOGIN_WORDS.test(look.words)) ? 'words' : null;
}

function isShell(look: PageLook): FailureReason | null {
  if (TEMPLATE.test(look.words)) return 'script';
  if (look.length >= MIN_CONTENT_CHARS || (namesReport(look) && look.length > 0)) return null;
  if (look.hasFrame) return 'frames';
  if (look.refreshes || SCRIPT_REFRESH.test(look.source)) return 'refresh';
  if (look.hasScript) return 'script';
  return look.length === 0 && !look.hasPicture ? 'blank' : null;
}

const TESTS: readonly (readonly [
  FailureKind,
  (look: PageLook, route: Route) => FailureReason | null,
])[] = [
  ['challenge', isChallenge],
  ['missing', isMissing],
  ['login', isLogin],
  ['empty', isShell],
];

/**
 * What a page that came with a status of 200 stands in for.
 * @returns null where it is a page of its own
 */
export function standInFor(look: PageLook, route: Route): StandIn | null {
  if (resemblesReport(look)) return null;
  for (const [kind, test] of TESTS) {
    const reason = test(look, route);
    if (reason !== null) return { kind, reason };
  }
  return null;
}

/** Refusals: firewalls of such sites answer with these as well. */
const REFUSALS = new Set([403, 405, 412, 418, 429, 451, 493, 521, 567]);

/**
 * What an answer with another status than 200 means.
 * @param look at its page
 */
export function meaningOfStatus(status: number, look: PageLook): StandIn | null {
  if (status >= 200 && status < 300) return null;
  if (status === 404 || status === 410) return { kind: 'missing', reason: 'status' };
  if (status === 401 || status === 407) return { kind: 'login', reason: 'status' };
  const challenge = isChallenge(look);
  if (challenge !== null) return { kind: 'challenge', reason: challenge };
  return { kind: REFUSALS.has(status) ? 'refused' : 'unavailable', reason: 'status' };
}
