/** A host that may not be connected to: an address, or a name that stands for one, of a private network. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
  readonly code = 'PRIVATE_ADDRESS';

  /** @param where the address, or the name with the address behind it. */
  constructor(readonly where: string) {
    super(`${where} is not an address of the public internet`);
  }
}
