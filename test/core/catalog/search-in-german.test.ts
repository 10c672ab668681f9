import { expect, it } from 'vitest';
import { germanSpeech } from '#core/texts/german-speech';
import { speak } from '#core/texts/text';

it.each([
  'The AD DS connector account was denied access to the user',
  'Dem AD DS-Connectorkonto wurde der Zugriff auf den Benutzer verweigert',
])('the German window finds "%s"', async (message) => {
  speak(germanSpeech);
  const { searchCatalog } = await import('#core/catalog/search-catalog');
  expect(searchCatalog(message).map(({ key }) => key)).toContain('hr/80230626');
});
