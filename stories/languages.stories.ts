import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { everyElement, everythingShows } from './support/every-element.js';
import { page } from './support/pages.js';
import { find, findText } from './support/visitor.js';

export default { title: 'Languages', decorators: page('plain') } satisfies Meta;

type Story = StoryObj;

/** All elements on a page in this language, each saying something of its own in it. */
const speaks = (language: string, placeholder: string, ...texts: string[]): Story => ({
  globals: { language },
  render: () => everyElement(`in-${language}`),
  play: async ({ canvasElement }) => {
    await everythingShows(canvasElement);
    await expect((await find(canvasElement, 'input[type="search"]')).getAttribute('placeholder')).toBe(placeholder);
    for (const text of texts) await findText(canvasElement, text);
  },
});

export const German = speaks(
  'de',
  'Nach Mandat, Können oder Unternehmen suchen',
  'Bewerbung senden',
  'Nettoeinkommen',
  'Newsletter',
);

export const French = speaks(
  'fr',
  'Mission, compétence ou entreprise',
  'Envoyer la candidature',
  'Revenu net',
  'newsletter',
);

export const Spanish = speaks(
  'es',
  'Busque por puesto, especialidad o empresa',
  'Enviar la candidatura',
  'Ingreso neto',
);

export const Portuguese = speaks(
  'pt',
  'Busque por vaga, competência ou empresa',
  'Enviar candidatura',
  'Renda líquida',
);

export const Japanese = speaks('ja', '案件名・スキル・会社名で検索', '応募を送信', '手取り収入');

/** From right to left. */
export const Arabic: Story = {
  ...speaks('ar', 'ابحث بالفرصة أو المهارة أو الشركة', 'إرسال الطلب', 'صافي الدخل'),
};
