import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';

const maxLength = 255;
const maxLabelLength = 63;

/**
 * The name under which the tools of Windows reach another server: a NetBIOS name, a DNS name or an IPv4 address. Backslashes
 * in front of it, as in `\\AADC01`, and white space around it are taken away. Nothing else than letters, digits, `.`, `-` and `_` gets
 * through, since the name becomes part of command lines. Problem: field-invalid.
 */
export function parseServerName(given: string): Result<string> {
  const name = given.trim().replace(/^\\\\/, '').replace(/\.$/, '');
  const refuse = (reason: 'empty' | 'characters' | 'length') =>
    failure('field-invalid', text(`server.name.${reason}`, { given: given.trim() }), 'server');
  if (name === '') return refuse('empty');
  if (!/^[\p{L}\p{N}._-]+$/u.test(name)) return refuse('characters');
  const labels = name.split('.');
  if (name.length > maxLength || labels.some((label) => label.length > maxLabelLength))
    return refuse('length');
  return labels.every((label) => /^[\p{L}\p{N}_](?:.*[\p{L}\p{N}_])?$/u.test(label))
    ? success(name)
    : refuse('characters');
}
