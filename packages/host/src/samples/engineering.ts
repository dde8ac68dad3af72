import {
  applyAt,
  applyByForm,
  ask,
  cadence,
  company,
  dayRate,
  hourly,
  hours,
  hybrid,
  months,
  ongoing,
  remote,
  type Sample,
  undisclosed,
  withEquity,
} from './sample.js';

export const engineering: Sample[] = [
  {
    id: 'engineering-robotics-cto',
    title: 'Fractional CTO for a team of four',
    company: company('Lanthorn Robotics', 'seed', 'Manufacturing', 'https://lanthorn.example.com'),
    function: 'engineering',
    summary:
      'Our robots inspect welds in shipyards. The code works at sea and frightens us on land; help four engineers fix that.',
    descriptionHtml: `
<h3>About the company</h3>
<p>Lanthorn builds a magnetic crawler that inspects welds on ship hulls. Six units are out on hire, each looked after
by someone who would rather be writing software. Two founders, four engineers, a workshop in Newport News.</p>
<h3>The work</h3>
<ul>
<li>Set a technical direction for the next year: what we rewrite, what we leave alone, what we buy.</li>
<li>Introduce tests and releases to firmware that has had neither.</li>
<li>Pair with each engineer once a week. Two of them are in their first job.</li>
<li>Hire a fifth, and write down what good looks like before you do.</li>
</ul>
<h3>You</h3>
<p>You have led a small team that ships hardware, and still read code for pleasure. C++ and some Rust. You can say
"not yet" to a founder who has already promised it to a customer.</p>
<h3>How we work</h3>
<p>Twenty to twenty-five hours, with a week in the workshop every second month at our cost. Stand-up is fifteen
minutes and starts on time. We mean the option to go full-time: there is a salary in next year's budget for it.</p>`,
    focusAreas: ['Technical direction', 'Embedded software', 'Mentoring', 'Hiring'],
    commitment: hours(20, 25),
    term: ongoing,
    cadence: cadence('daily', 'weekly'),
    pay: withEquity(hourly('USD', 160, 190), 0.0025, 0.005),
    location: remote('Remote (USA only), a week in Virginia every second month', ['US'], ['America/New_York']),
    convertToFullTime: true,
    postedDaysAgo: 2.4,
    expiresInDays: 50,
    application: applyByForm(
      'required',
      ask('text', 'repository', 'A link to code or writing of yours that we may read'),
      ask('number', 'team-size', 'How large was the last team you led?', { required: true }),
      ask('yes-no', 'travel', 'Can you be in Virginia for a week every second month?', { required: true }),
    ),
  },
  {
    id: 'engineering-berlin-vp',
    title: 'Interim VP Engineering, 25 hours a week',
    company: company('Sollenberg Mobilität GmbH', 'series-b', 'Transport', 'https://sollenberg.example.com'),
    function: 'engineering',
    summary: 'Hold a department of 38 together between one leader and the next, and help us choose the next one well.',
    descriptionHtml: `
<h3>About the company</h3>
<p>Sollenberg runs the software behind on-demand buses in fourteen German towns. If our dispatcher is down, people
stand in the rain. Our VP Engineering leaves at the end of the quarter, on good terms.</p>
<h3>The work</h3>
<ul>
<li>Lead four team leads. They know their work; they need decisions and cover.</li>
<li>Keep the on-call rota humane and the incident reviews honest.</li>
<li>Finish the move out of our second data centre, three quarters done.</li>
<li>Interview for your successor, with a veto.</li>
</ul>
<h3>You</h3>
<p>You have led a department of this size before and were missed when you left. German is welcome but meetings are in
English. You care about public transport more than about your title.</p>
<h3>How we work</h3>
<p>Tuesday and Thursday in Berlin-Moabit, the other hours as you arrange them. Weekly conversation with the CEO, a
written update to all of engineering every Friday. If you and the teams want more than an interim, we will ask you.</p>`,
    focusAreas: ['Engineering management', 'Incident response', 'Migration', 'Succession'],
    commitment: hours(25),
    term: months(6),
    cadence: cadence('twice-weekly', 'weekly'),
    pay: dayRate('EUR', 1000, 1200),
    location: hybrid('Berlin, two days a week', ['DE'], ['Europe/Berlin']),
    convertToFullTime: true,
    postedDaysAgo: 4.1,
    expiresInDays: 21,
    application: applyAt('sollenberg-vp-engineering'),
  },
  {
    id: 'engineering-security',
    title: 'Security lead through our first SOC 2 report',
    company: company('Korvane Records', 'series-a', 'Healthcare'),
    function: 'engineering',
    summary: 'A records service for small clinics needs its controls to be true before an auditor writes them down.',
    descriptionHtml: `
<h3>About the company</h3>
<p>Small clinics fax. We turn those faxes into records that the next clinic can read. 22 people, all remote, one
security incident in five years, small, and published on our
<a href="https://example.org/korvane/incident-report">own site</a>.</p>
<h3>The work</h3>
<p>Two hospital groups will sign when we have a SOC 2 Type II report. We don't want a folder of screenshots. Please:</p>
<ul>
<li>review access, logging, backups and vendors, and rank what you find by harm;</li>
<li>fix the first ten with our engineers rather than filing tickets at them;</li>
<li>choose the auditor and run the observation period;</li>
<li>write policies short enough that people read them.</li>
</ul>
<h3>You</h3>
<p>You have taken a company of under fifty people through the same thing. You have restored a backup this year. You
prefer removing a system to protecting it.</p>
<h3>How we work</h3>
<p>Five to ten hours a week: more at the start, less once it runs. A call every second Monday, findings in our tracker,
questions any time. Tell us your rate; it has to be fair to both of us and we would rather hear it than guess.</p>`,
    focusAreas: ['SOC 2', 'Security review', 'Policies'],
    commitment: hours(5, 10),
    term: months(12),
    cadence: cadence('fortnightly', 'as-needed'),
    pay: undisclosed,
    location: remote('Remote (USA and Canada)', ['US', 'CA']),
    convertToFullTime: false,
    postedDaysAgo: 20.6,
    expiresInDays: null,
    application: applyAt('korvane-security'),
  },
];
