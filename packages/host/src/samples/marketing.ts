import {
  applyAt,
  applyByForm,
  ask,
  asking,
  cadence,
  company,
  confidential,
  dayRate,
  hourly,
  hours,
  hybrid,
  months,
  ongoing,
  remote,
  retainer,
  type Sample,
} from './sample.js';

export const marketing: Sample[] = [
  {
    id: 'marketing-seed-company',
    title: 'Fractional CMO for a regional seed company',
    company: company(
      'Tallgrass Almanac Seed Co.',
      'bootstrapped',
      'Agriculture',
      'https://tallgrassalmanac.example.com',
    ),
    function: 'marketing',
    summary: 'Forty thousand gardeners get our catalogue by post. Find out why half of them never order twice.',
    descriptionHtml: `
<h3>About the company</h3>
<p>We breed and sell vegetable seed for short summers. The paper catalogue goes to 40,000 addresses each January and
brings in most of the year's revenue by March. Eighteen people, Duluth, employee-owned since 2019.</p>
<h3>The work</h3>
<ul>
<li>Understand our customers from ten years of order data and thirty phone calls you make yourself.</li>
<li>Decide what the second mailing is for, and whether there should be one.</li>
<li>Give our two marketers a plan they can carry out and a way to tell if it works.</li>
<li>Say no, in writing, to at least half of our ideas.</li>
</ul>
<h3>You</h3>
<p>You have run marketing for a catalogue or another seasonal mail-order business, and can read a cohort table. A
garden is not required. Opinions about tomatoes will be forgiven.</p>
<h3>How we work</h3>
<p>Ten to fifteen hours a week from September to February, fewer in summer when we are in the fields. Weekly call on
Wednesday, an update on Friday that everyone in the company can read.</p>`,
    focusAreas: ['Retention', 'Direct mail', 'Customer research', 'Planning'],
    commitment: hours(10, 15),
    term: ongoing,
    cadence: cadence('weekly', 'weekly'),
    pay: hourly('USD', 150, 175),
    location: remote('Remote (USA only)', ['US'], ['America/Chicago']),
    convertToFullTime: false,
    postedDaysAgo: 5.3,
    expiresInDays: 30,
    application: applyAt('tallgrass-cmo'),
  },
  {
    id: 'marketing-language-studio',
    title: 'Head of growth, online language lessons',
    company: company('Zoë Language Studio', 'seed', 'Education', 'https://zoestudio.example.com'),
    function: 'marketing',
    summary:
      'Learners stay for fourteen months once they start. Too few start: own the path from first click to first lesson.',
    descriptionHtml: `
<h3>About the company</h3>
<p>We teach Dutch, Danish and Norwegian to people who have just moved there: live lessons, five learners, one teacher.
6,200 paying learners, 71 teachers, a team of twelve between Ghent and Aarhus.</p>
<h3>The work</h3>
<p>Most learners hear of us from a colleague. That is lovely and doesn't scale on its own. In the first quarter you:</p>
<ol>
<li>map the path from first visit to first paid month, with numbers we agree on;</li>
<li>run four experiments on the trial lesson, of which we expect three to fail;</li>
<li>start one paid channel and close it again if it doesn't pay back in ninety days;</li>
<li>set up a programme for employers who relocate people.</li>
</ol>
<h3>You</h3>
<p>You have led growth at a subscription business with real teachers, coaches or clinicians in it. You write your own
briefs and can query a database well enough not to wait for one.</p>
<h3>How we work</h3>
<p>Two days a week, spread as you like between Monday and Thursday. Short written updates twice a week, one call on
Tuesday. The founders take decisions within a day or tell you why not.</p>`,
    focusAreas: ['Acquisition', 'Onboarding', 'Experiments', 'Partnerships'],
    commitment: hours(12, 16),
    term: months(6),
    cadence: cadence('weekly', 'twice-weekly'),
    pay: retainer('EUR', 6000, 8000),
    location: remote('Remote (Europe)', ['europe'], ['Europe/Brussels']),
    convertToFullTime: true,
    postedDaysAgo: 0.05,
    expiresInDays: 45,
    application: asking(
      applyByForm(
        'optional',
        ask('long-text', 'failed-experiment', 'Tell us about an experiment that failed and what you did next.', {
          required: true,
        }),
        ask('choice', 'days', 'Which two days suit you best?', {
          options: ['Monday and Tuesday', 'Tuesday and Wednesday', 'Wednesday and Thursday', 'It varies'],
        }),
      ),
      { links: 'required', availability: 'required', rate: 'required' },
    ),
  },
  {
    id: 'marketing-leave-cover',
    title: 'Brand and communications director, parental leave cover',
    company: confidential('series-c-plus', 'Consumer goods'),
    function: 'marketing',
    summary:
      'Two days a week in London to keep a household brand steady through a recipe change and one product recall drill.',
    descriptionHtml: `
<h3>About the company</h3>
<p>You have probably washed your hands with our products. We make refillable soap, sell in eleven countries and are
about to change a formula that people are fond of. We will tell you our name in the first conversation.</p>
<h3>The work</h3>
<ul>
<li>Lead a team of five through the change: packaging, press, retailers, the letters we will get.</li>
<li>Keep the spring campaign on time and within the budget that is already approved.</li>
<li>Run the yearly product recall exercise with operations and legal.</li>
<li>Leave the team in the state you would want to come back to.</li>
</ul>
<h3>You</h3>
<p>You have been the senior communications person at a consumer brand in a difficult week. You are generous with
credit and slow to rebrand things. The director you stand in for will spend two weeks with you at either end.</p>
<h3>How we work</h3>
<p>Tuesday and Wednesday in the office near London Bridge, reachable by phone for real emergencies on other days. Six
months, with a firm end.</p>`,
    focusAreas: ['Brand', 'Press', 'Team leadership', 'Crisis planning'],
    commitment: hours(16),
    term: months(6),
    cadence: cadence('twice-weekly', 'fortnightly'),
    pay: dayRate('GBP', 650, 750),
    location: hybrid('London, two days a week', ['GB'], ['Europe/London']),
    convertToFullTime: false,
    postedDaysAgo: 17.8,
    expiresInDays: 12,
    application: applyAt('brand-director-cover'),
  },
  {
    id: 'marketing-arabic-learning',
    title: 'مدير تسويق بدوام جزئي لمنصة تعليمية',
    company: company('دار مِشكال للتعليم', 'series-a', 'Education', 'https://mishkal.example.com'),
    function: 'marketing',
    summary:
      'منصة قصص تفاعلية للأطفال بالعربية تبحث عمّن يقود التسويق يومًا ونصف اليوم في الأسبوع، بين دبي والعمل عن بُعد.',
    descriptionHtml: `
<h3>عن الشركة</h3>
<p>ننتج قصصًا تفاعلية تعلّم الأطفال من سن الرابعة إلى العاشرة القراءة بالعربية الفصحى. يستخدم قصصنا أكثر من 300 مدرسة
في الخليج وبلاد الشام، ونعمل بفريق من ثلاثين شخصًا في دبي وعمّان.</p>
<h3>العمل</h3>
<p>وصلنا إلى المدارس، ونريد الآن أن نصل إلى البيوت. ستتولى ما يلي:</p>
<ul>
<li>وضع خطة تسويق لاشتراك العائلات، بميزانية واضحة وأهداف شهرية؛</li>
<li>قيادة فريق من أربعة أشخاص وتدريب مديرة المحتوى لتتولى القيادة بعدك؛</li>
<li>بناء برنامج إحالة يقوده المعلمون؛</li>
<li>تقديم تقرير مكتوب إلى الإدارة كل أسبوعين.</li>
</ul>
<h3>أنت</h3>
<p>قدت تسويق منتج رقمي للعائلات في المنطقة، وتكتب بالعربية والإنجليزية بسهولة. تعرف أن ثقة الأهل تُكسب ببطء، وتفضّل
الأرقام الصادقة على الأرقام الكبيرة.</p>
<h3>كيف نعمل</h3>
<p>من عشر إلى اثنتي عشرة ساعة في الأسبوع. لقاء أسبوعي يوم الإثنين، ويوم واحد في مكتبنا في دبي كل شهر. تفاصيل أكثر في
<a href="https://example.com/mishkal/work">صفحة العمل معنا</a> (Work with us).</p>`,
    focusAreas: ['تسويق الاشتراكات', 'قيادة الفريق', 'برامج الإحالة'],
    commitment: hours(10, 12),
    term: months(12),
    cadence: cadence('weekly', 'fortnightly'),
    pay: retainer('AED', 18000, 24000),
    location: hybrid('دبي يومًا في الشهر، والباقي عن بُعد', ['AE', 'SA', 'JO'], ['Asia/Dubai']),
    convertToFullTime: true,
    postedDaysAgo: 6.7,
    expiresInDays: 33,
    application: applyAt('mishkal-marketing'),
  },
];
