/** What reading an input says, and whether it was taken. */
export interface Found {
  readonly issues: readonly { readonly rule: string; readonly message: string }[];
  readonly accepted: boolean;
}

interface Said {
  readonly ok: boolean;
  readonly issues: Found['issues'];
}

export const foundBy = ({ ok, issues }: Said): Found => ({ issues, accepted: ok });

/** Several steps of which the first that refuses is the last. */
export const foundByAll = (...steps: readonly Said[]): Found => ({
  issues: steps.flatMap(({ issues }) => issues),
  accepted: steps.every(({ ok }) => ok),
});
