export const OTHERS: readonly {
  readonly title: string;
  readonly spec: string;
  readonly program: string;
}[];
