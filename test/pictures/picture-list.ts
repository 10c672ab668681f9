/** A picture of the documentation and what it shows. */
export type Picture = { readonly file: string; readonly shows: string; readonly look: string };

const looks: Readonly<Record<string, string>> = {
  dark: ', dark',
  'high-contrast': ', in high contrast',
  narrow: ', 800 x 600',
  'large-text': ', 800 x 600 with text at 200 %',
};

/** The page that lists the pictures. */
export function listOfPictures(pictures: readonly Picture[]): string {
  const lines = pictures.map(
    ({ file, shows, look }) => `| [${file}](${file}) | ${shows}${looks[look] ?? ''} |`,
  );
  return `# Pictures

Every screen of the window in its states, made by \`npm run pictures\` from the sample and a made-up clock. Do not change them by hand.

| Picture | Shows |
|---|---|
${lines.join('\n')}
`;
}
