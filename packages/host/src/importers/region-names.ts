/** Groups of countries as they are written, and as the contract names them. */
export const macroRegions: ReadonlyMap<string, string[]> = new Map(
  Object.entries({
    worldwide: ['worldwide'],
    anywhere: ['worldwide'],
    global: ['worldwide'],
    globally: ['worldwide'],
    world: ['worldwide'],
    'all over the world': ['worldwide'],
    europe: ['europe'],
    eu: ['europe'],
    eea: ['europe'],
    'european union': ['europe'],
    'european economic area': ['europe'],
    europa: ['europe'],
    emea: ['emea'],
    latam: ['latam'],
    'latin america': ['latam'],
    'south america': ['latam'],
    apac: ['apac'],
    'asia pacific': ['apac'],
    'asia-pacific': ['apac'],
    'north america': ['north-america'],
    namer: ['north-america'],
    americas: ['north-america', 'latam'],
    anz: ['AU', 'NZ'],
  }),
);

/** What people write for a country besides its names in the runtime's data. */
export const otherNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    us: 'US',
    usa: 'US',
    'united states of america': 'US',
    'us nationwide': 'US',
    uk: 'GB',
    'great britain': 'GB',
    england: 'GB',
    scotland: 'GB',
    wales: 'GB',
    'northern ireland': 'GB',
    can: 'CA',
    uae: 'AE',
    holland: 'NL',
    korea: 'KR',
    'republic of korea': 'KR',
    'czech republic': 'CZ',
    'ivory coast': 'CI',
    'hong kong': 'HK',
    macau: 'MO',
    'republic of the congo': 'CG',
    'viet nam': 'VN',
    'russian federation': 'RU',
  }),
);

const usStates =
  'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,' +
  'FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,' +
  'MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,' +
  'NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,' +
  'OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,' +
  'VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming';

const provinces =
  'AB Alberta,BC British Columbia,MB Manitoba,NB New Brunswick,NL Newfoundland and Labrador,NS Nova Scotia,' +
  'NT Northwest Territories,NU Nunavut,ON Ontario,PE Prince Edward Island,QC Quebec,SK Saskatchewan,YT Yukon';

const tableOf = (list: string, country: string, column: 0 | 1): [string, string][] =>
  list.split(',').map((entry) => [column === 0 ? entry.slice(0, 2) : entry.slice(3).toLowerCase(), country]);

/** States and provinces by code. @source ISO 3166-2:US and ISO 3166-2:CA */
export const stateCodes: ReadonlyMap<string, string> = new Map([
  ...tableOf(provinces, 'CA', 0),
  ...tableOf(usStates, 'US', 0),
]);

/** States and provinces by name in small letters; not Georgia, which may be the country as well. */
export const stateNames: ReadonlyMap<string, string> = new Map(
  [...tableOf(usStates, 'US', 1), ...tableOf(provinces, 'CA', 1)].filter(([name]) => name !== 'georgia'),
);
