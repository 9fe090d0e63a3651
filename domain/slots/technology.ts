import { many, slotsOf } from './slot';

const lend = { department: 'housekeeping', opera: 'SPECIALS' } as const;

/** Network, power, screens and the means to work. */
export const TECHNOLOGY = slotsOf('technology', 'engineering', {
  'technology.wifi': many('wifi', { ota: 123 }),
  'technology.wired': many('wired internet', { ota: 51 }),
  'technology.desk': many('desk', { ota: 28, department: 'front office', opera: 'ROOM FEATURES' }),
  'technology.chair': many('desk chair', { ...lend, ota: 36 }),
  'technology.monitor': many('monitor', lend),
  'technology.computer': many('computer', { ...lend, ota: 21 }),
  'technology.printer': many('printing and scanning', { ota: 84, department: 'concierge' }),
  'technology.power': many('power sockets', { ota: 152 }),
  'technology.adapter': many('power adapter', { ...lend, ota: 23 }),
  'technology.charger': many('charger', { ...lend, ota: 212 }),
  'technology.cable': many('cables', lend),
  'technology.phone': many('telephone', { opera: 'PHONE OPTIONS', ota: 107 }),
  'technology.tv': many('television', { opera: 'TV OPTIONS', ota: 251 }),
  'technology.tv.off': many('television off or away', { opera: 'TV OPTIONS', department: 'housekeeping' }),
  'technology.streaming': many('streaming', { opera: 'VIDEO OPTIONS', ota: 218 }),
  'technology.gaming': many('game console', { ...lend, ota: 117 }),
  'technology.audio': many('speaker and sound', { ...lend, ota: 104 }),
  'technology.clock': many('clock', { ...lend, ota: 3 }),
  'technology.control': many('room controls'),
  'technology.smart': many('smart devices and microphones'),
  'technology.radiation': many('radio waves and standby lights'),
  'technology.app': many('apps and digital services', { department: 'guest relations' }),
  'technology.work': many('place to work', { department: 'front office' }),
  'technology.meeting': many('meeting rooms', { department: 'concierge' }),
  'technology.other': many('technology'),
});
