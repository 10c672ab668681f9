/** How the password of a user is checked, which decides where a reset must be written. */
export const userKinds = ['federated', 'pass-through', 'password-hash-synchronized', 'cloud-only'] as const;

export type UserKind = (typeof userKinds)[number];
