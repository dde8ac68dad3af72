export { addLanguage } from './add-language.js';
export type { MessageOverrides, Messages } from './messages.js';
export type { MakeWords, Speaker } from './speaker.js';
export type {
  ApplyWords,
  CalculatorWords,
  JobsWords,
  LanguageWords,
  NewsletterWords,
  PartName,
  StepName,
  Term,
} from './words.js';
