import versions from '../../../assets/catalog/german/connect-versions.json';
import endpoints from '../../../assets/catalog/german/endpoints.json';
import admin from '../../../assets/catalog/german/events-admin-actions.json';
import adsync from '../../../assets/catalog/german/events-adsync.json';
import synchronization from '../../../assets/catalog/german/events-directory-synchronization.json';
import domainController from '../../../assets/catalog/german/events-domain-controller.json';
import passwordReset from '../../../assets/catalog/german/events-password-reset-service.json';
import hrCodes from '../../../assets/catalog/german/hr-codes.json';
import licences from '../../../assets/catalog/german/licence-plans.json';
import procedures from '../../../assets/catalog/german/procedures.json';
import ssprCodes from '../../../assets/catalog/german/sspr-codes.json';
import portal from '../../../assets/catalog/german/symptoms-portal.json';
import resetPortal from '../../../assets/catalog/german/symptoms-reset-portal.json';
import writeback from '../../../assets/catalog/german/symptoms-writeback.json';
import { german } from './de';
import { english } from './en';
import { joined } from './joined';
import type { Speech } from './text';
import { translatorOf } from './translator';

/** The sentences of the catalogue by their English. */
const catalogSentences: Readonly<Record<string, string>> = {
  ...admin,
  ...adsync,
  ...synchronization,
  ...domainController,
  ...passwordReset,
  ...versions,
  ...endpoints,
  ...hrCodes,
  ...licences,
  ...procedures,
  ...ssprCodes,
  ...portal,
  ...resetPortal,
  ...writeback,
};

const originals: ReadonlyMap<string, string> = new Map(
  Object.entries(catalogSentences).map(([sentence, said]) => [said, sentence]),
);

/** German, with English for what the window never shows. */
export const germanSpeech: Speech = {
  language: 'de',
  texts: joined(english, german),
  said: translatorOf(english, german, catalogSentences),
  original: (sentence) => originals.get(sentence) ?? sentence,
};
