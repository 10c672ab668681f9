/** Texts about secrets in what a person pastes or writes; keys begin with `paste.`. */
export const pasteTexts = {
  'paste.secret.password': 'a password',
  'paste.secret.client-secret': "an application's secret",
  'paste.secret.token': 'a token or key',
  'paste.secret.authorization': 'credentials of a request',
  'paste.secret.cookie': 'a sign-in cookie',
  'paste.secret.saml-response': 'a SAML response',
  'paste.secret.authorization-code': 'an authorization code',
  'paste.secret.assertion': 'a signed assertion',
  'paste.secret.private-key': 'a private key',
  'paste.secret.access-key': 'an access key',
} as const;
