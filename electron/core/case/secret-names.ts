/** What a secret is, in the words of the sentences about it. */
export const secretKinds = [
  'password',
  'client-secret',
  'token',
  'authorization',
  'cookie',
  'saml-response',
  'authorization-code',
  'assertion',
  'private-key',
  'access-key',
] as const;

export type SecretKind = (typeof secretKinds)[number];

/** Names that are secrets as a whole, in lower case and without the marks between their words. */
const wholeNames: Readonly<Record<string, SecretKind>> = {
  ...all(
    'token',
    'accesstoken refreshtoken idtoken idtokenhint authtoken sessiontoken bearertoken securitytoken devicecode flowtoken sft wresult ' +
      'apikey xapikey ocpapimsubscriptionkey xfunctionskey xmstokenaadidtoken xmstokenaadaccesstoken xmstokenaadrefreshtoken',
  ),
  ...all('client-secret', 'clientsecret appsecret applicationsecret secrettext sharedsecret'),
  ...all('authorization', 'authorization proxyauthorization xmsauthorizationauxiliary'),
  ...all('saml-response', 'samlresponse'),
  ...all('authorization-code', 'code codeverifier'),
  ...all('assertion', 'assertion clientassertion'),
  ...all('access-key', 'accountkey sharedaccesskey sharedsecretvalue'),
};

/** Cookies that let whoever has them go on with a sign-in, in the same form as the names above. */
const cookieName =
  /^(?:estsauth\w*|signinstatecookie|xms(?:refreshtoken|device)credential\d*|xmscpim\w+|fedauth|rtfa|msisauth\d*|mspauth|rpssecauth|aspnet(?:core)?(?:cookies?|sessionid|applicationcookie)\w*|openidconnectnonce\w*)$/;

/** Finds where a name of a secret may stand; {@link kindOfName} says whether it is one. */
export const secretWord =
  /passw(?:or[dt]|d)|pwd|\bpw\b|\bpass\b|passphrase|passcode|kennwort|mot de passe|contraseña|senha|wachtwoord|hasło|lösenord|heslo|parola|şifre|пароль|パスワード|密[码碼]|비밀번호|secret|token|sft|wresult|(?:api|functions|subscription|account|access)[-_]?key|authorization|samlresponse|code|assertion|estsauth|signinstate|x-ms-|fedauth|rtfa|msisauth|mspauth|rpssecauth|aspnet|asp\.net/gi;

const passwordWord =
  /^(?:password|passwort|passwd|pwd|pw|pass|passphrase|passcode|kennwort|motdepasse|contraseña|senha|wachtwoord|hasło|lösenord|heslo|parola|şifre|пароль|パスワード|密[码碼]|비밀번호)$/;
/** Words behind "password" in the name of a field that holds one; with others it is about passwords: `PasswordResetRequestStart`. */
const fieldWord =
  /^(?:new|old|current|confirm|confirmed|confirmation|again|repeat|verify|text|box|textbox|field|input|value|plain|hash|base|secure|string|\d{1,2})$/;
/** Words before "password" in the name of something that is about passwords and holds none. */
const otherWord =
  /^(?:is|has|no|not|reset|forgot|forgotten|change|changed|force|require|required|show|hide|toggle|last|expired|use|allow|enable|enabled|can|must|bad|incorrect|wrong|invalid|missing|min|max|policy|set)$/;
const joinedWords =
  /^(new|old|current|confirm|user|verify|re|login|txt)?(password|passwort|passwd|pwd|kennwort)(confirm|confirmation|again|new|old|hash)?$/;

/** What a field, header or cookie of this name holds; undefined when that is no secret. */
export function kindOfName(name: string): SecretKind | undefined {
  const words = wordsOf(name);
  const joined = words.join('');
  const whole = Object.hasOwn(wholeNames, joined) ? wholeNames[joined] : undefined;
  if (whole !== undefined) return whole;
  if (cookieName.test(joined)) return 'cookie';
  return isPasswordName(words) ? 'password' : undefined;
}

function isPasswordName(words: readonly string[]): boolean {
  const at = words.findIndex((word) => passwordWord.test(word));
  if (at === -1) return false;
  if (words.slice(0, at).some((word) => otherWord.test(word))) return false;
  const after = words.slice(at + 1);
  return after[0] === 'encrypted' || after.every((word) => fieldWord.test(word));
}

/** `ctl00$NewPasswordTextBox` as ctl, 00, new, password, text, box. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .toLowerCase()
    .replace('mot de passe', 'motdepasse')
    .split(/[-_$.:[\] ]/)
    .flatMap((word) => joinedWords.exec(word)?.slice(1) ?? [word])
    .filter((word) => word !== undefined && word !== '');
}

function all(kind: SecretKind, names: string): Readonly<Record<string, SecretKind>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, kind]));
}
