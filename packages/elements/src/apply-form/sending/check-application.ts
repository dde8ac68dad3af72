import { checkField } from '../../form/check-field.js';
import type { Parcel } from './parcel.js';

/** Looks at every field and marks what is wrong; a marked one is looked at again as it is mended. @returns whether all is well */
export function checkApplication({ application, fields, language: { messages } }: Parcel): boolean {
  application.otherProblems = [];
  application.recheck = (id) => {
    const field = fields.find((one) => one.id === id);
    return field && checkField(field, application.value(id), application.unreadable.has(id), messages);
  };
  for (const { id } of fields) application.note(id, application.recheck(id));
  return application.problems.size === 0;
}
