/** A form as an operator writes it, with the kinds of questions. docs/people.md has the same. */
export const formExample = `{
  "kind": "form",
  "resume": "required",
  "links": "optional",
  "availability": "required",
  "rate": "optional",
  "questions": [
    { "id": "why", "kind": "long-text", "label": "Why this role?",
      "help": "A few sentences are enough.", "required": true },
    { "id": "round", "kind": "yes-no", "label": "Have you closed a round?" },
    { "id": "stage", "kind": "choice", "label": "Where are you best?",
      "options": ["Before seed", "Seed", "Series A"] },
    { "id": "skills", "kind": "choices", "label": "What do you bring?",
      "options": ["Fundraising", "Audit", "Controlling"] },
    { "id": "years", "kind": "number", "label": "Years as a CFO" },
    { "id": "from", "kind": "date", "label": "From when?" },
    { "id": "case", "kind": "file", "label": "A case of yours" },
    { "id": "city", "kind": "text", "label": "Your city" }
  ],
  "consents": [
    { "id": "privacy", "version": "1", "required": true,
      "text": "You may keep my application for 180 days.",
      "url": "https://example.org/privacy" },
    { "id": "pool", "version": "1",
      "text": "You may tell me of other roles." }
  ]
}`;

export const formHelp = `
Without a file it prints the form as it is, to be changed and put back:
  fractional-host jobs form cfo-at-acme > form.json
  fractional-host jobs form cfo-at-acme form.json

A form.json with every kind of question; name and e-mail are always asked.
resume, links, availability and rate are required, optional or hidden; a kind
"external" with a "url" sends people elsewhere.
${formExample}`;
