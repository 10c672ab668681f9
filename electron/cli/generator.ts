declare const __APP_VERSION__: string;

/** What made a package, written into its manifest. */
export const generator = { name: 'Casebundle', version: __APP_VERSION__ } as const;
