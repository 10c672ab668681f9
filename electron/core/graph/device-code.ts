/** What a person needs to sign in: the address to open, on any computer, and the code to enter there. */
export type DeviceCode = {
  readonly userCode: string;
  readonly address: string;
  readonly expiresInSeconds: number;
};
