import type { Token } from './lexer';
import type { Words } from './quantity-context';

/** Words that say that not everything was finished, or that only what was due is meant. */
const OPEN =
  /下年|下一年|次年|正在|尚在|尚未|未办结|未到期|未届|顺延|其余|剩余|另有|除|到期|届满|应答复|应办/;
const FINISHED = /E[iSTG、R]*(?:[jvap、]*h|[jp]*a)/;
const RATE = /(.?)Z(?:、[ZX])*E*%$/;
/** Before a rate: 「按期办结率」 and the like. */
const UNSURE_RATE = /[i、?KX=]/;
/** 「全部完成」 as a clause of its own, with nothing that would be completed. */
const COMPLETED = /(?:^|[,;。:])(?:[均都皆]已|(?:目前|现)?(?:已经|已)?全部(?:已经|已)?)完成$/;
/** Before 「全部办结」, in its clause: 「所有信件均已办结」 is said of letters. */
const ABOUT_REQUESTS = /^[STERqGiJvVp、#]*$/;
/** Behind 办结 or 答复: a thing and not what was done. */
const THING = /^(?:率|书|或|意见|口径|质量|工作|函|材料)/;

/** 「均已按时答复，」 before 「办理完结」 */
const ANSWERED = /(?:均|都|皆|全部)已?[^,;。]{0,8}(?:答复|回复|办理),$/;

interface Said {
  readonly from: number;
  readonly to: number;
}

/**
 * 「全部办结」 in a clause about requests.
 * @param text the line that it stands in: what is said beside it may take it back
 */
export function findAllHandled({ tokens, shape }: Words, text: string): Said | null {
  if (OPEN.test(text)) return null;
  const match = FINISHED.exec(
    shape.replace(/%/g, (code, at: number) => (tokens[at]?.quantity?.value === 100 ? 'E' : code)),
  );
  if (!match) return allCompleted({ tokens, shape }, text);
  if (!ABOUT_REQUESTS.test(shape.slice(0, match.index))) return null;
  const said = tokens.slice(match.index, match.index + match[0].length);
  const [first, last] = [said[0], said.at(-1)];
  if (!first || !last || THING.test(text.slice(last.to, last.to + 2))) return null;
  const words = text.slice(first.from, last.to);
  // 「均依法答复」 is said of the manner more than of the number.
  const each = /^(?:均|都|皆|一律)/.test(words) && !/^(?:均|都|皆)[^已]{0,3}已/.test(words);
  // 「均已按期答复」 says as little of what is not due yet.
  const inTime = said.some(({ code }) => code === 'i');
  if ((each || (inTime && /^(?:均|都|皆)/.test(words))) && last.code !== 'h') return null;
  if (inTime && first.code === '%') return null;
  return { from: first.from, to: last.to };
}

/**
 * 「已办理完毕」, said of all that the clause before says were answered.
 * @param isOne whether it is said of a single request
 */
export function findFinished({ tokens, shape }: Words, text: string, isOne: boolean): Said | null {
  const last = tokens.at(-1);
  if (!last || OPEN.test(text) || !/^[STi]*h$/.test(shape)) return null;
  return isOne || ANSWERED.test(text.slice(0, last.from)) ? last : null;
}

/** 「全部完成」, 「办结率为百分之百」 */
function allCompleted({ tokens, shape }: Words, text: string): Said | null {
  const [last, rate] = [tokens.at(-1), RATE.exec(shape.replace(/E$/, '%'))];
  if (!last) return null;
  if (text.startsWith('百分', last.from))
    return rate && !UNSURE_RATE.test(rate[1] ?? '') ? { from: last.from, to: last.to } : null;
  const to = last.to + '完成'.length;
  return shape === 'E' &&
    /^$|^[,;。)]/.test(text.slice(to, to + 1)) &&
    COMPLETED.test(text.slice(0, to))
    ? { from: last.from, to }
    : null;
}

/** 「办结率100%」, not 「按期办结率100%」, which says no more than that what was due came in time. */
export function findFullRate({ tokens, shape }: Words, text: string, rate: Token): Said | null {
  const match = RATE.exec(`${shape}%`);
  if (!match || UNSURE_RATE.test(match[1] ?? '') || rate.quantity?.value !== 100) return null;
  const from = tokens[shape.indexOf('Z')]?.from;
  return from === undefined || OPEN.test(text) ? null : { from, to: rate.to };
}
