import { checkField } from '../../form/check-field.js';
import type { Parcel } from './parcel.js';

/** Tells the application how its form's fields are looked at. */
export function setChecks({ application, fields, language }: Parcel): void {
  application.recheck = (id) => {
    const field = fields.find((one) => one.id === id);
    return field && checkField(field, application.value(id), application.unreadable.has(id), language);
  };
}

/** Looks at every field and marks what is wrong; a marked one is looked at again as it is mended. @returns whether all is well */
export function checkApplication({ application, fields }: Parcel): boolean {
  application.otherProblems = [];
  for (const { id } of fields) application.note(id, application.recheck(id));
  return application.problems.size === 0;
}
