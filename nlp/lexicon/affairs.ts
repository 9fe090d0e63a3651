const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Words of the house's own business, by the desk that writes them. Singular. A sentence with one asks for nothing on a guest's behalf unless somebody is said to want something. */
const PLANT = `inspection pump breaker valve boiler chiller siphon compressor fuse leak leaking drain drainage clogged blocked unblocked tripped trip-switch maintenance engineering technician tech plumber electrician contractor repairman
  repair faulty jammed generator scaffolding freight vacuum hoover dishwasher ductwork flooded flooding outage extinguisher sprinkler sensor siphoned rewired recut snag defect malfunction slipping seized vent-fan descaled calibration calibrated bulb`;
const STOCK = `stock inventory stocktake supplier vendor reorder backorder restock shortage pallet crate carton batch expired expiry wastage breakage par-level linen-count uniform delivery deliveries resupply replenish replenishment`;
const ROTA = `shift rota roster overtime payroll timesheet trainee intern colleague payslip handover payday staffing understaffed cover-shift annual-leave teammate sat-shift swapped supervisor appraisal
  onboarding lanyard locker-room`;
const SALES = `occupancy occ adr revpar upsell conv conversion pkg promo competitor intel pipeline attrition dba rfp allotment quota forecast overbooked oversold sellout comp-set sales gtd guaranteed rooming allocation yield cutoff release-date
  headcount tariff turnover revenue leads proposal walk-ins walk-in pickup-report no-shows`;
const SAFETY = `cctv police witness trespasser evacuation drill fight fought shouting scratch scratched bumper dent dented accident incident injured bleeding plaster bandage ambulance stolen theft intruder drunk vandalism unattended suspicious
  wandering trespassing footage statement paramedic bruise sprain collided collision`;
const ROAD = `traffic closure roadwork detour gridlock congestion diversion tollgate mileage odometer tyre puncture refuelled`;
const POST = `fedex dhl ups courier parcel package-slip manifest waybill label`;

export const AFFAIRS = words([PLANT, STOCK, ROTA, SALES, SAFETY, ROAD, POST].join(' '));
/** The same in several words. */
export const AFFAIR_PHRASES: readonly string[] = [
  'false|fire|smoke|pressure alarm',
  'alarm again|test|went|sounded|triggered|off',
  'sold out',
  'post please|to|on|for',
  'please post',
  'on order',
  'work order',
  'out of order|service|stock|use|action',
  'off sick|duty|shift',
  'day off',
  'low on',
  'running|ran|run low|out',
  'to be signed',
  'all staff|team',
  'anyone seen|found|missing',
  'walked out',
  'final numbers|count|headcount',
  'please everyone|everybody|all|team|guys|colleagues',
  'everyone|everybody|all please',
  'who took|forgot|can|closes|covers|opens|works|left_the|has_the|is_on|is_closing|is_opening',
  'lost and found',
  'on duty',
  'we sold|served|used|made|ran|closed|opened|had',
  'boss|gm|manager|chef|supervisor|head_housekeeper|management say|says|said|want|wants|asked|asks',
  'say|says|said gm|boss|manager|chef|management',
  'noise complaints|complaint',
  'opened with master',
  'master key',
  'no start',
  'cash drop|float|box',
  'tell front_desk|reception|front_office|housekeeping|engineering|security|manager',
  'for the meeting|seminar|conference|training',
  'group of',
  'none left',
  'no answer|show|reply|errors|injury|injuries|damage|issues|incidents',
  'menu tasting',
  'buy more',
  'close|closed|open|opened out|rate|promo|inventory',
  'days attrition|cutoff|release',
  'on file',
  'head office',
  'tips box',
  'tip box|jar|pool',
  'service due|done|interval|book',
  'copy|copies pending|missing|taken|filed|scanned',
  'follow up am|pm|tomorrow|shift|with|on',
  'post|posted to (the) room|folio',
  'empty again',
  'short again|today|tonight|this|by',
  'expiring|expires|due on|today|tomorrow',
  'tagged out',
  'locked up|out',
  'message for',
  'not received|delivered|arrived|collected|returned|back|found|charged|posted|signed|cleaned|ready|working',
];

/** What befalls a thing: who writes it after the thing tells what happened and asks for nothing. */
export const HAPPENINGS =
  words(`wet dripping drips leaks flickering flickers rattling squeaking broken cracked torn burst peeling stuck dead missing gone lame finish changed painted repainted mopped shampooed swept smashed
  spilled spilt overflowing overflowed overflows cancelled canceled postponed arrived came started ended sold counted overslept offline double-booked lost stained rusty burned melted collapsed fell snapped bent dented chipped expired
  mislaid misplaced forgotten empty emptied running poop pooped peed barking barked nest fused locked jammed stiff defrost thaw overdue owe owes owed unpaid`);
