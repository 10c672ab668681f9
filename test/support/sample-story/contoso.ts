/** The made-up company of the sample, as the other sample files name it. */
export const contoso = {
  tenant: '1ae2ab9b-4350-4151-aada-401a05df3693',
  connectorAccount: 'DomainName=contoso.com UserName=MSOL_0a1b2c3d4e5f',
  connectVersion: '2.5.190.0',
  /** The process of the ADSync service since its restart. */
  syncProcessId: 4924,
  namespaces: [
    { name: 'ssprdedicatedsbprodweu-1', endpoint: 'abba7ffd-b101-50f0-96e2-0ebf71ddc5fc' },
    { name: 'ssprdedicatedsbprodneu-1', endpoint: '80e412c2-843c-5b3f-8ed4-42170d39143d' },
  ],
} as const;

export type Person = { readonly upn: string; readonly anchor: string; readonly sourceAnchor: string };

export const ada: Person = {
  upn: 'ada.lovelace@contoso.com',
  anchor: 'User_61b51056-a190-4441-8ebd-d50f7c89add6',
  sourceAnchor: '768fbf04f4d95e44888e4f==',
};

export const bob: Person = {
  upn: 'bob.jones@contoso.com',
  anchor: 'User_0f61bd2e-1f19-4113-9b03-ec1a21575ae2',
  sourceAnchor: 'fd3adf97809d5b44b86696==',
};
