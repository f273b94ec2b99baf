import type { HistoryEvent, HistoryTopic, PartChange } from './historyEvent';

const TOPICS: Readonly<Record<HistoryEvent['kind'], readonly HistoryTopic[]>> = {
  'position updated': ['position'],
  'date asked for': ['dates'],
  'date request withdrawn': ['dates'],
  'date decided': ['dates'],
  'date moved': ['dates'],
  'evidence added': ['evidence'],
  'evidence withdrawn': ['evidence'],
  'evidence judged': ['evidence'],
  reviewed: ['evidence'],
  'review withdrawn': ['evidence'],
  'part added': ['position'],
  // Which ones depends on what was changed.
  'part changed': [],
  'lead changed': ['who'],
  'directorate changed': ['who'],
  'registration corrected': [],
  'recommendation withdrawn': [],
  'recommendation restored': [],
  'went overdue': ['dates', 'position'],
  registered: []
};

const TOPIC_OF_CHANGE: Readonly<Record<PartChange['kind'], HistoryTopic>> = {
  status: 'position',
  position: 'position',
  done: 'position',
  'not done': 'position',
  dates: 'dates',
  lead: 'who',
  wording: 'position',
  withdrawn: 'position',
  restored: 'position'
};

/** What an event is about; nothing for those that only the whole time line shows. */
export function topicsOf(event: HistoryEvent): readonly HistoryTopic[] {
  if (event.kind === 'review withdrawn' && event.review === 'decision on a date') return ['dates'];
  if (event.kind === 'part changed') {
    return Array.from(new Set(event.changes.map(({ kind }) => TOPIC_OF_CHANGE[kind])));
  }
  if (event.kind === 'registration corrected') {
    return event.corrections.some(({ field }) => field === 'deadline') ? ['dates'] : [];
  }
  return TOPICS[event.kind];
}
