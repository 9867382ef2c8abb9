interface ModalLibrary {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly style: string;
}

export const modalLibraries: Readonly<Record<string, ModalLibrary>>;
export function modalsIn(readme: string): Record<string, string>;
