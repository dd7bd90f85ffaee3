export function inTheWay(
  tag: string,
  files: { readonly packageJson: string; readonly changelog: string; readonly citation: string },
): string[];
