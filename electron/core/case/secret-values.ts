import { normalizeGuid } from './guid';

/** What programs and people put in the place of a secret. */
const placeholder = new RegExp(
  '^(?:' +
    [
      '[*•●·.…#_-]+',
      '\\*+\\w{0,4}',
      'x{3,}\\w{0,4}',
      '\\[[^\\]]*\\]|\\[(?:value|removed|redacted|masked|hidden|not)\\b.*',
      '\\((?:hidden|removed|redacted|masked|not|none|blank|empty|secret)\\b.*',
      '<[^>]*>?',
      '\\{\\w*\\}|\\{\\{.*',
      '\\$[A-Z_]+|\\$\\{\\w+\\}|\\$\\w*(?:pass|pwd|secret|token|cred)\\w*|%\\w+%',
      'redacted|removed|masked|hidden|censored|omitted|null|none|nil|undefined|true|false|yes|no|n\\/a|empty',
      'string|securestring|text|required|optional|invalid|incorrect|wrong|missing|weak|strong|expired|never|unknown',
      'changed|reset|enabled|disabled|not ?set',
    ].join('|') +
    ')$',
  'i',
);
const passwordWords =
  /pass(?:w(?:or[dt]|d)|phrase|code)|pwd|kennwort|contraseña|senha|wachtwoord|hasło|lösenord|heslo|parola|şifre|пароль|パスワード|密[码碼]|비밀번호/i;

/** Whether a value stands where a secret was taken out, or where none was. */
export function isPlaceholder(value: string): boolean {
  return value.trim() === '' || placeholder.test(decoded(value).trim());
}

/** Whether a value between quotes is a caption or a message of a page, not what somebody typed. */
export function isCaption(value: string): boolean {
  if (!/^[\p{L}\p{M}\s'’"“”….,:;*?!()/-]+$/u.test(value))
    return /\s\S+\s\S+\s/.test(value) && passwordWords.test(value);
  return /\s/.test(value.trim()) || passwordWords.test(value);
}

/**
 * Whether a word behind "password:" in a text can be one: with a digit or a mark among its letters. Codes, times, addresses, versions
 * and names of programs are none. "password: required" is about passwords.
 */
export function looksLikePassword(word: string): boolean {
  if (word.length < 6 || isPlaceholder(word) || normalizeGuid(word) !== undefined) return false;
  if (/[([{}\])]|=>|^[\p{L}_$][\w$]*(?:\.[\p{L}_$][\w$]*)+$/u.test(word)) return false;
  if (/^(?:0x[0-9a-f]+|[0-9a-f]{8}|https?:.*|[\d.:/TZ+-]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/i.test(word))
    return false;
  if (/^&|^[A-Z][A-Z_]+\d+$|^(?:SSPR_|AADSTS|hr=)/.test(word)) return false;
  return /\p{L}/u.test(word) && (/\d/.test(word) || /[!@#$%^&*?~§]/.test(word));
}

/** Whether a value is as long and as mixed as what a machine makes; the name of a thing is not. */
export function looksMadeByMachine(value: string, shortest: number): boolean {
  if (value.length < shortest || isPlaceholder(value) || normalizeGuid(value) !== undefined) return false;
  return /^[\w.~+/=%:!*-]+$/.test(value) && /\d/.test(value) && /[A-Za-z]/.test(value);
}

/** A value of a form with its percent signs undone as far as they can be. */
function decoded(value: string): string {
  return value.replace(/%([2-7][0-9A-Fa-f])/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
