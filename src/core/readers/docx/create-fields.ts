/** The fields that are open: Word writes each as a code, which readers don't see, and then its result. */
export interface Fields {
  begin(): void;
  addCode(code: string): void;
  separate(at: number): void;
  /** Where in the paragraph the result of a link began, when the field that ends is one. */
  end(): number | undefined;
  isInCode(): boolean;
  /** Ends a paragraph: gives where each link whose result is open began. They go on at `next`. */
  passParagraph(next: number): number[];
}

interface Field {
  code: string;
  isResult: boolean;
  start: number;
}

export function createFields(): Fields {
  const open: Field[] = [];
  const isLink = ({ code, isResult }: Field): boolean => isResult && isLinkCode(code);
  return {
    begin: () => void open.push({ code: '', isResult: false, start: 0 }),
    addCode(code) {
      const field = open.at(-1);
      if (field && !field.isResult) field.code += code;
    },
    separate(at) {
      const field = open.at(-1);
      if (field) [field.isResult, field.start] = [true, at];
    },
    end() {
      const field = open.pop();
      return field && isLink(field) ? field.start : undefined;
    },
    isInCode: () => open.some(({ isResult }) => !isResult),
    passParagraph(next) {
      const starts = open.filter(isLink).map(({ start }) => start);
      // A code that no mark ends would hide the rest of the document.
      for (const field of open) [field.isResult, field.start] = [true, next];
      return starts;
    },
  };
}

export const isLinkCode = (code: string): boolean => /^\s*HYPERLINK\b/i.test(code);
