/** The English texts of what a board loads after its first role. */
export const laterEn = {
  savedHeading: 'Saved on this device',
  savedEmpty: 'Nothing saved yet',
  savedEmptyHint: 'Save a role to find it here again. It stays on this device; nobody else is told.',
  facetWorkplace: 'Workplace',
  facetRegion: 'Region',
  facetPayModel: 'Pay model',
  hoursIHave: 'Hours I have in a week',
  hoursNote: 'Shows roles that need no more. Roles that don’t state their hours are left out.',
  hoursUnit: 'h/week',
  minimumRate: 'At least, per hour',
  minimumRateNote: (currency: string | undefined) =>
    `Retainers are compared by their effective hourly rate. Only roles paid in ${currency ?? 'the board’s currency'} can be compared.`,
};

export type LaterMessages = typeof laterEn;
