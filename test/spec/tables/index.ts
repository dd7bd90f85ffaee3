import * as caseload from './caseload';
import * as closed from './closed';
import * as contacts from './contacts';
import * as engagement from './engagement';
import * as equity from './equity';
import * as groups from './groups';
import type { MeasureTable } from './measure-table';
import * as open from './open';
import * as outcomes from './outcomes';
import * as referrals from './referrals';
import * as serviceUse from './service-use';
import * as shares from './shares';

const areas = {
  caseload,
  closed,
  contacts,
  engagement,
  equity,
  groups,
  open,
  outcomes,
  referrals,
  serviceUse,
  shares,
};

/** The tables of all measures, which the guide shows as their examples. */
export const measureTables: readonly MeasureTable[] = Object.values(areas)
  .flatMap((area): (MeasureTable | string)[] => Object.values(area))
  .filter((one) => typeof one !== 'string');

export { CODES, codeSetWithServices, SERVICE_CODES } from '../../support/journey';
export { eventsOf, resultsOf, rowsOfText } from './measure-table';
