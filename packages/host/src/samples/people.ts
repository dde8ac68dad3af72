import {
  applyAt,
  applyByForm,
  ask,
  cadence,
  company,
  hours,
  hybrid,
  months,
  ongoing,
  retainer,
  type Sample,
  undisclosed,
  yearly,
} from './sample.js';

export const people: Sample[] = [
  {
    id: 'people-sao-paulo',
    title: 'Head of people for a game studio',
    company: company('Estúdio Caju Bravo', 'series-a', 'Games', 'https://cajubravo.example.com'),
    function: 'people',
    summary:
      'Thirty artists and programmers finished a game and are tired. Build the habits that let them finish another.',
    descriptionHtml: `
<h3>About the company</h3>
<p>We make slow, hand-painted adventure games in São Paulo. Our last one took four years, the final six months of them
bad. It sold well. We would like the next one not to cost us anybody.</p>
<h3>The work</h3>
<ul>
<li>Listen to all thirty-two of us, then tell the founders what you heard without softening it.</li>
<li>Set up pay bands, reviews and a rule about overtime that has teeth.</li>
<li>Hire six people, four of them juniors, from outside the usual schools.</li>
<li>Coach three leads who became managers because they drew well.</li>
</ul>
<h3>You</h3>
<p>You have led people work in a creative company of fewer than a hundred. Portuguese is the language of the studio;
English is the language of our publisher. You know Brazilian labour law, or the right person to call.</p>
<h3>How we work</h3>
<p>Wednesdays in Vila Madalena, the remaining hours from wherever you think best. A conversation with the founders
every week, a letter to the whole studio every month.</p>`,
    focusAreas: ['Pay bands', 'Manager coaching', 'Hiring', 'Working hours'],
    commitment: hours(12),
    term: ongoing,
    cadence: cadence('weekly', 'monthly'),
    pay: retainer('BRL', 12000, 16000),
    location: hybrid('São Paulo, one day a week', ['BR'], ['America/Sao_Paulo']),
    convertToFullTime: null,
    postedDaysAgo: 13.6,
    expiresInDays: 31,
    application: applyAt('caju-bravo-people'),
  },
  {
    id: 'people-bakery-cooperative',
    title: 'People lead for a bakery cooperative',
    company: company(
      'Second Rise Bakers’ Cooperative',
      'bootstrapped',
      'Food and drink',
      'https://secondrise.example.org',
    ),
    function: 'people',
    summary: 'Ninety member-owners, three ovens, one vote each. Half-time, paid as a yearly salary with benefits.',
    descriptionHtml: `
<h3>About the cooperative</h3>
<p>Second Rise bakes for the Twin Cities from three kitchens. Everyone who stays a year may buy one share and gets one
vote. We are ninety people, sixteen first languages, and a general meeting that can last until midnight.</p>
<h3>The work</h3>
<ul>
<li>Own hiring and the first ninety days: we lose too many good bakers before they become members.</li>
<li>Handle grievances fairly and quickly, with the elected committee.</li>
<li>Rewrite the handbook in plain English and see it through three translations.</li>
<li>Plan shifts for parents. We promised, and we have not done it.</li>
</ul>
<h3>You</h3>
<p>You have done people work where the night shift is the main shift. You are comfortable being one vote in ninety.
Spanish, Somali or Hmong would be a real help.</p>
<h3>How we work</h3>
<p>Twenty hours, two of the days in Minneapolis. The board meets every two weeks and reads your note beforehand. You
have the same health plan as everyone else from the first day.</p>`,
    focusAreas: ['Hiring', 'Employee relations', 'Handbook'],
    commitment: hours(20),
    term: ongoing,
    cadence: cadence('fortnightly', 'fortnightly'),
    pay: yearly('USD', 52000, 58000),
    location: hybrid('Minneapolis, two days a week', ['US'], ['America/Chicago']),
    convertToFullTime: false,
    postedDaysAgo: 27.3,
    expiresInDays: 15,
    application: applyByForm(
      'optional',
      ask('choices', 'languages', 'Which of these languages do you speak?', {
        options: ['Spanish', 'Somali', 'Hmong', 'None of them yet'],
      }),
      ask('long-text', 'grievance', 'How do you handle a grievance between two people you like?', { required: true }),
    ),
  },
  {
    id: 'general-management-vineyard',
    title: 'Managing director for a family vineyard',
    company: company('Bodegas Peñalarga', 'bootstrapped', 'Food and drink'),
    function: 'general-management',
    summary:
      'Two sisters inherited 60 hectares and want to make wine, not run a company. At least a day a week, for as long as it works.',
    descriptionHtml: `
<h3>About the company</h3>
<p>Peñalarga has sixty hectares near Haro, a cellar from 1926 and nineteen employees. Our father ran it from memory.
Leonor makes the wine, Inés walks the vines, and neither of us opens the letters from the bank in time.</p>
<h3>The work</h3>
<ul>
<li>Take over what our father did that was not wine: people, contracts, insurance, the bank.</li>
<li>Put in place a yearly plan and a monthly hour in which we look at it.</li>
<li>Negotiate with two importers who each believe they are the only one.</li>
<li>Advise us, as family, when we disagree. It happens in October.</li>
</ul>
<h3>You</h3>
<p>You have run a company with land, seasons and stock that takes three years to sell. Spanish is essential. You do not
need to know wine; you will.</p>
<h3>How we work</h3>
<p>Eight hours a week at least, many more at harvest. Lunch with both of us every Thursday. Pay depends on your
experience and on what you take off our hands, so let us talk about that openly and early.</p>`,
    focusAreas: ['General management', 'Contracts', 'Family business'],
    commitment: hours(8, null),
    term: ongoing,
    cadence: cadence('weekly', 'monthly'),
    pay: undisclosed,
    location: hybrid('Haro, La Rioja, every Thursday', ['ES'], ['Europe/Madrid']),
    convertToFullTime: false,
    postedDaysAgo: 38.2,
    expiresInDays: null,
    application: applyAt('penalarga-director'),
  },
  {
    id: 'other-sustainability',
    title: 'Head of sustainability reporting',
    company: company('Norrhamn Papper AB', 'public', 'Manufacturing', 'https://norrhamn.example.com'),
    function: 'other',
    summary:
      'A listed paper mill publishes its first report under the new European rules. Make it correct before it is pretty.',
    descriptionHtml: `
<h3>About the company</h3>
<p>Norrhamn makes packaging paper on the Gulf of Bothnia: two machines, 740 employees, shares on the small-cap list.
We measure energy, water and wood well. We have never had to show it to an auditor.</p>
<h3>The work</h3>
<ul>
<li>Lead our first report under the European standards, from materiality to signature.</li>
<li>Agree with finance on one set of numbers, owned by named people.</li>
<li>Work with the auditor from the start and not in the last week.</li>
<li>Leave behind a calendar, a method book and a colleague who can do it next year.</li>
</ul>
<h3>You</h3>
<p>You have signed off sustainability data at an industrial company. You know which numbers matter and can tell a
director that the nice story isn't supported by them. English required, Swedish or Finnish welcome.</p>
<h3>How we work</h3>
<p>About twelve hours a week, remote, with three visits to the mill. A working session every Tuesday, a one-page status
for the executive group every month.</p>`,
    focusAreas: ['Reporting standards', 'Audit', 'Energy and water data'],
    commitment: hours(null, 12),
    term: months(12),
    cadence: cadence('weekly', 'monthly'),
    pay: retainer('SEK', 60000, 72000),
    location: hybrid('Remote in the Nordics, three visits to Norrhamn', ['SE', 'FI', 'NO', 'DK'], ['Europe/Stockholm']),
    convertToFullTime: null,
    postedDaysAgo: 19.4,
    expiresInDays: 29,
    application: applyAt('norrhamn-sustainability'),
  },
];
