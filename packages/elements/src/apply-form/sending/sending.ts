/** What an application can do without until it is sent: checks, delivery, and what is said of them. */
export { formErrorStyles } from '../../form/form-error.styles.js';
export { Sender } from './sender.js';
export { sendingLanguage } from './sending-language.js';
export { sentStyles } from './sent.styles.js';
