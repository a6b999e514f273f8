const bytesAtATime = 0x6000;

/** Bytes as Excel takes a file. */
export function base64Of(bytes: Uint8Array): string {
  let text = "";
  // A multiple of three bytes has no padding, so that the pieces can be put together; a call takes no more arguments than some ten thousands.
  for (let at = 0; at < bytes.length; at += bytesAtATime)
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + bytesAtATime)));
  return text;
}
