import type { pasteTexts as english } from '../en/paste';
import type { Translated } from '../translated';

/** German texts about secrets in what a person pastes or writes; keys begin with `paste.`. */
export const pasteTexts: Translated<typeof english> = {
  'paste.secret.password': 'ein Kennwort',
  'paste.secret.client-secret': 'ein Anwendungsgeheimnis',
  'paste.secret.token': 'ein Token oder Schlüssel',
  'paste.secret.authorization': 'Anmeldeinformationen einer Anforderung',
  'paste.secret.cookie': 'ein Anmeldecookie',
  'paste.secret.saml-response': 'eine SAML-Antwort',
  'paste.secret.authorization-code': 'ein Autorisierungscode',
  'paste.secret.assertion': 'eine signierte Assertion',
  'paste.secret.private-key': 'ein privater Schlüssel',
  'paste.secret.access-key': 'ein Zugriffsschlüssel',
};
