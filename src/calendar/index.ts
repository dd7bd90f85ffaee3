export { addMonths, civil, dayOf, daysInMonth, fromDay, isCalendarDate, requireDay, toDay } from './day';
