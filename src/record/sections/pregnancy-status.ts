import type * as z from 'zod';
import { date, flag, group, R } from '../vocabulary';

export const PregnancyStatus = group('Pregnancy status', {
  pregnancyState: R(flag('Pregnancy state')),
  expectedDeliveryDate: R(date('Expected delivery date', 'YMD')),
});
export type PregnancyStatus = z.infer<typeof PregnancyStatus>;
