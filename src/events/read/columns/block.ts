/** Text as UTF-8 bytes in one buffer that is used again for the next text, and back. */
export interface Block {
  readonly encode: (text: string) => { readonly bytes: Uint8Array; readonly length: number };
  readonly decode: (from: number, to: number) => string;
}

export function block(): Block {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let bytes = new Uint8Array(1 << 17);
  return {
    encode: (text) => {
      // A UTF-16 unit takes three bytes at most.
      if (text.length * 3 > bytes.length) bytes = new Uint8Array(text.length * 3);
      return { bytes, length: encoder.encodeInto(text, bytes).written };
    },
    decode: (from, to) => decoder.decode(bytes.subarray(from, to)),
  };
}
