/** The short way in which binary workbooks write most numbers. */

/** Whole number or hundredth in 30 bits, or the upper half of a double. */
export function shortNumber(value: number): number {
  let number: number;
  if ((value & 2) !== 0) number = value >> 2;
  else {
    const double = Buffer.alloc(8);
    double.writeUInt32LE((value & 0xfffffffc) >>> 0, 4);
    number = double.readDoubleLE(0);
  }
  return (value & 1) === 0 ? number : number / 100;
}
