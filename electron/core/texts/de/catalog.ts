import type { catalogTexts as english } from '../en/catalog';
import type { Translated } from '../translated';

/** German labels of the catalogue, whose own texts stand in assets/catalog; keys begin with `catalog.`. */
export const catalogTexts: Translated<typeof english> = {
  'catalog.event.title': '{name} ({provider} {eventId})',
  'catalog.code.title': '{code}: {meaning}',
  'catalog.version.title': 'Entra Connect {version}',
  'catalog.kind.sspr-code': 'Fehler der Seite zur Kennwortzurücksetzung',
  'catalog.kind.event': 'Ereignis',
  'catalog.kind.hr-code': 'Ergebniscode des Synchronisierungsmoduls',
  'catalog.kind.symptom': 'Symptom',
  'catalog.kind.procedure': 'Verfahren',
  'catalog.kind.endpoint': 'Endpunkt',
  'catalog.kind.service-plan': 'Dienstplan',
  'catalog.kind.product': 'Lizenz',
  'catalog.kind.version': 'Version von Entra Connect',
  'catalog.area.portal-configuration': 'Einstellungen im Portal',
  'catalog.area.reporting': 'Berichte und Überwachungsprotokoll',
  'catalog.area.registration-portal': 'Registrierungsseite',
  'catalog.area.reset-portal': 'Seite zur Kennwortzurücksetzung',
  'catalog.area.writeback-configuration': 'Einrichten des Rückschreibens',
  'catalog.area.writeback-connectivity': 'Rückschreiben: Weg zur Cloud',
  'catalog.area.writeback-operations': 'Rückschreiben: einzelne Vorgänge',
  'catalog.cloud.commercial': 'Kommerzielle Cloud',
  'catalog.cloud.us-government': 'Azure für US Government',
  'catalog.cloud.china': 'Azure China (21Vianet)',
};
