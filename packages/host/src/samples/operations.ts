import {
  applyAt,
  applyByForm,
  ask,
  cadence,
  company,
  hourly,
  hours,
  hybrid,
  months,
  ongoing,
  onSite,
  projectFee,
  remote,
  retainer,
  type Sample,
} from './sample.js';

export const operations: Sample[] = [
  {
    id: 'operations-nairobi',
    title: 'Head of operations, cold storage for small farms',
    company: company('Barafu Mashambani', 'seed', 'Agriculture', 'https://barafu.example.org'),
    function: 'operations',
    summary:
      'Fourteen solar cold rooms, nine counties, and trucks that arrive late. Three days a week at our Nairobi depot.',
    descriptionHtml: `
<h3>About the company</h3>
<p>We rent cold storage by the crate and by the day to farmers who would otherwise lose a third of their harvest on
the road. Fourteen solar cold rooms, 5,800 farmers, 47 people, most of them outside Nairobi.</p>
<h3>The work</h3>
<ul>
<li>Run the depot's week: routes, maintenance, stock of spare compressors.</li>
<li>Cut late collections from one in six to one in fifteen, starting with why they are late.</li>
<li>Train three county supervisors to run their own budgets.</li>
<li>Tell the founders which county to open next, and which to leave.</li>
</ul>
<h3>You</h3>
<p>You have run logistics where roads and power are not a given. Swahili and English. You have managed people who
were older than you and people who knew the machines better than you did.</p>
<h3>How we work</h3>
<p>On site at Industrial Area, three days a week, one county visit a month. Depot meeting each morning at seven, with
tea. A monthly written report to our board goes out under your name.</p>`,
    focusAreas: ['Logistics', 'Maintenance', 'Supervisor training'],
    commitment: hours(18, 24),
    term: ongoing,
    cadence: cadence('daily', 'monthly'),
    pay: retainer('USD', 2500, 3200),
    location: onSite('Nairobi, Industrial Area', ['KE']),
    convertToFullTime: true,
    postedDaysAgo: 11.3,
    expiresInDays: 26,
    application: applyAt('barafu-operations'),
  },
  {
    id: 'operations-foundry',
    title:
      'Fractional Chief Operating Officer for a third-generation family foundry that is moving from paper job cards and eleven spreadsheets to one production system while the night shift keeps pouring',
    company: company(
      'Wexcombe & Daughters Iron Founders',
      'bootstrapped',
      'Manufacturing',
      'https://wexcombe.example.com',
    ),
    function: 'operations',
    summary: 'A fixed fee for one hard year: choose the system, move the data, and leave a foundry that can run it.',
    descriptionHtml: `
<h3>About the company</h3>
<p>We have cast iron in Coalbrookdale since 1951: railings, drain covers, the odd sculpture. 84 people, two furnaces.
Orders live on paper cards in a rack that my grandfather built. It is a good rack. It has reached its end.</p>
<h3>The work</h3>
<ol>
<li>Walk the shop for a month and draw what really happens to an order.</li>
<li>Choose a production system with the foremen, not for them.</li>
<li>Move one line, then the other, then the night shift. Nothing stops pouring.</li>
<li>Write the handbook and train the person who will keep it.</li>
</ol>
<h3>You</h3>
<p>You have done this in a works where things are heavy and hot. You are not employed by any software vendor. You can
take a question from a moulder and one from our bank on the same morning.</p>
<h3>How we work</h3>
<p>A fixed fee in four parts, each paid on something that we can both see working. Roughly two days a week on site,
more during the moves. Hours are yours to judge. — Harriet Wexcombe</p>`,
    focusAreas: ['Production systems', 'Change on the shop floor', 'Data migration', 'Training'],
    commitment: null,
    term: months(12),
    cadence: cadence('weekly', 'monthly'),
    pay: projectFee('GBP', 48000, 55000),
    location: onSite('Shropshire, about two days a week', ['GB']),
    convertToFullTime: false,
    postedDaysAgo: 24.5,
    expiresInDays: 18,
    application: applyByForm(
      'required',
      ask('long-text', 'floor', 'Describe a change on a shop floor that people thanked you for.', { required: true }),
      ask('date', 'start', 'From when could you start?'),
    ),
  },
  {
    id: 'operations-customer-success',
    title: 'Head of customer success',
    company: company('Larkbridge Rota', 'bootstrapped', 'Software', 'https://larkbridge.example.net'),
    function: 'customer-success',
    summary: 'Care homes plan their shifts with us and rarely complain before they leave. Help us hear them sooner.',
    descriptionHtml: `
<h3>About the company</h3>
<p>Larkbridge plans shifts for 620 care homes in England and Wales. Eleven people, no sales team, no investors. Our
customers are busy and kind, which means that they don't tell us what is wrong. They just go.</p>
<h3>The work</h3>
<ul>
<li>Talk with thirty homes that left and thirty that stayed.</li>
<li>Build an early-warning list that our two support people will really use.</li>
<li>Rewrite the first six weeks of a new home, from contract to first rota.</li>
<li>Decide with us which of our promises need a person and which need a page.</li>
</ul>
<h3>You</h3>
<p>You have led customer success for a product that people use at six in the morning. Experience of health or social
care would shorten the first month, no more than that.</p>
<h3>How we work</h3>
<p>Between ten and fifteen hours, at least one of them on a Monday. Weekly call, and a short note on Friday that says
what you learned, what you changed and what you would stop.</p>`,
    focusAreas: ['Retention', 'Onboarding', 'Customer interviews'],
    commitment: hours(10, 15),
    term: months(6),
    cadence: cadence('weekly', 'weekly'),
    pay: hourly('GBP', 70, 85),
    location: remote('Remote (UK)', ['GB'], ['Europe/London']),
    convertToFullTime: null,
    postedDaysAgo: 7.4,
    expiresInDays: 35,
    application: applyAt('larkbridge-success'),
  },
  {
    id: 'operations-water-utility',
    title: 'Projektleitung Wasserversorgungszweckverbandsverwaltungsmodernisierung',
    company: company('Zweckverband Oberes Erlenbachtal', null, 'Public services'),
    function: 'operations',
    summary:
      'Nine villages share one water works and one very long project name. Lead its move to digital records, in German.',
    descriptionHtml: `
<h3>Über uns</h3>
<p>Der Zweckverband versorgt neun Gemeinden mit Trinkwasser: 31 Mitarbeitende, 210 Kilometer Leitungen, 14.000
Haushalte. Die Leitungspläne liegen auf Papier, das Wissen bei drei Kollegen, die bald in den Ruhestand gehen.</p>
<h3>Die Aufgabe</h3>
<ul>
<li>Mit den drei Kollegen die Pläne durchgehen, Straße für Straße, und festhalten, was nur sie wissen.</li>
<li>Ein Leitungskataster ausschreiben, das auch ohne Netz im Keller funktioniert.</li>
<li>Neun Bürgermeisterinnen und Bürgermeister auf dem Laufenden halten.</li>
</ul>
<h3>Sie</h3>
<p>Sie haben ein Vorhaben im öffentlichen Dienst zu Ende gebracht und dabei niemanden überfahren. Vergaberecht
schreckt Sie nicht. Sie hören gern zu und schreiben kurze Protokolle.</p>
<h3>So arbeiten wir</h3>
<p>Acht bis zwölf Stunden in der Woche, davon ein Vormittag im Wasserwerk. Besprechung alle zwei Wochen, einmal im
Monat ein Bericht auf einer Seite. Der Vertrag läuft drei Monate und wird verlängert, wenn beide Seiten es wollen.</p>`,
    focusAreas: ['Projektleitung', 'Vergabe', 'Wissenssicherung'],
    commitment: hours(8, 12),
    term: months(3),
    cadence: cadence('fortnightly', 'monthly'),
    pay: hourly('EUR', 85, 95),
    location: hybrid('Oberes Erlenbachtal, ein Vormittag pro Woche', ['DE'], ['Europe/Berlin']),
    convertToFullTime: false,
    postedDaysAgo: 33.7,
    expiresInDays: 9,
    application: null,
  },
];
