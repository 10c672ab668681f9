/**
 * Every kind of difference that another reader may have from ours, with what it does and why that is not followed.
 * Each is told from the two values, never from the file they stand in.
 */
export const differenceKinds = {
  'time-in-floating-point':
    'python-evtx computes times as a double, which is exact to about two microseconds; the file has 100 ns.',
  'binary-as-base64': 'python-evtx prints bytes in base64; Windows prints upper-case hexadecimal.',
  'string-array-as-one-text':
    'python-evtx prints a string array as one text of <string> elements; Windows repeats the element for each string.',
  'string-array-broken':
    'python-evtx takes the strings of an array apart at wrong places when one is empty or has a character whose low byte is 0.',
  'negative-int32-without-sign-bit':
    'libevtx 20181227 clears the highest bit of a negative 32-bit number and puts a minus before the rest.',
  'character-beyond-ffff': 'libevtx 20181227 joins surrogate pairs wrongly: the character is 0x3FF too low.',
  'lone-surrogate-with-next':
    'libevtx 20181227 takes the character after a lone surrogate for its other half and drops it.',
  'control-character-not-well-formed':
    'libevtx prints characters that XML does not know, so the record is not well-formed; ours are U+FFFD.',
  'control-character-left-out': 'python-evtx leaves control characters out; ours are U+FFFD.',
  'peer-fails-on-record': 'The other reader says that it cannot read this record.',
  'peer-stopped-before':
    'The other reader ended at a record that it cannot read: this one, or one before it.',
  'peer-wants-file-header':
    'The file begins without a file header, which the other reader cannot do without.',
  'peer-skips-last-partial-chunk':
    'The file ends inside the chunk of this record; the other reader reads whole chunks.',
  'peer-skips-half-written-record':
    'The record does not end with a copy of its size, as one that was being written; libevtx leaves it out.',
  'peer-loses-record-at-chunk-end':
    'The record ends exactly where its chunk ends; libevtx takes it for cut off.',
  'damaged-record-printed':
    'The record is damaged, which ours says instead of printing it; the other reader prints it.',
} as const;

export type DifferenceKind = keyof typeof differenceKinds;
