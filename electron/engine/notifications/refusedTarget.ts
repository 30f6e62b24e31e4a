import type { AddressKind } from './addressKind.ts';

/** A target that nothing is sent to, and why. */
export interface RefusedTarget {
  readonly refused: true;
  readonly message: string;
  readonly remedy: string;
}

const whatItIs: Readonly<Record<AddressKind, string>> = {
  public: 'a public address',
  loopback: 'this machine itself',
  private: 'an address of a private network',
  'link-local': 'a link-local address',
  metadata: "a cloud's metadata service",
  reserved: 'an address that no receiver can have',
};

/** The refusal of an address, by what it leads to. */
export function refusedAddress(hostname: string, address: string, kind: AddressKind): RefusedTarget {
  const subject = hostname === address ? address : `${hostname} resolves to ${address},`;
  const never = kind === 'metadata' || kind === 'reserved';
  return {
    refused: true,
    message: hostname === address ? `${subject} is ${whatItIs[kind]}.` : `${subject} ${whatItIs[kind]}.`,
    remedy: never
      ? 'Write the address of the receiver; this one is never sent to.'
      : 'Allow private targets for this receiver if that is where it runs.',
  };
}

/** A refusal as an error, where a function has to throw. */
export class RefusedTargetError extends Error {
  readonly refusal: RefusedTarget;
  constructor(refusal: RefusedTarget) {
    super(refusal.message);
    this.name = 'RefusedTargetError';
    this.refusal = refusal;
  }
}
