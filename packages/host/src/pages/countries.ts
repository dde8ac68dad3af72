const codes = (text: string): string[] => text.trim().split(/\s+/);

const europe = codes(`AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL
  NO PL PT RO RS RU SE SI SK SM UA VA XK`);
const middleEast = codes('AE BH EG IL IQ IR JO KW LB OM PS QA SA SY TR YE');
const africa = codes(`AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW
  MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW`);
const northAmerica = codes('US CA MX');
const latam = codes('AR BO BR CL CO CR CU DO EC GT HN HT MX NI PA PE PR PY SV UY VE');
const apac =
  codes(`AU BD BN BT CN FJ FM HK ID IN JP KH KI KR LA LK MH MM MN MO MV MY NP NR NZ PG PH PK PW SB SG TH TL TO
  TV TW VN VU WS`);
const elsewhere = codes('AF AG AM AZ BB BS BZ DM GD GE GY JM KG KN KP KZ LC SR TJ TM TT UZ VC');
const emea = [...europe, ...middleEast, ...africa];

/**
 * The countries of the macro regions, as ISO 3166-1 alpha-2 codes (XK is Kosovo's user-assigned one), after the
 * usual business reading of UN M49: search engines know countries only.
 * @source https://unstats.un.org/unsd/methodology/m49/
 */
const macroRegions: Readonly<Record<string, readonly string[]>> = {
  europe,
  emea,
  latam,
  apac,
  'north-america': northAmerica,
  worldwide: [...emea, ...northAmerica, ...latam, ...apac, ...elsewhere],
};

/** Every country that the regions name, once each, sorted; text that names none is left out. */
export function countriesOf(regions: readonly string[]): string[] {
  const countries = regions.flatMap((region) => {
    if (/^[A-Z]{2}$/.test(region)) return [region];
    return Object.hasOwn(macroRegions, region) ? (macroRegions[region] ?? []) : [];
  });
  return [...new Set(countries)].sort();
}
