import type { RuleText, Severity } from '../issue';

/** A rule's severity and message, and its severity to the letter of the model where that differs. */
export interface RecordRuleText extends RuleText {
  readonly strict?: Severity;
}

const error = (message: string): RecordRuleText => ({ severity: 'error', message });
const warning = (message: string, strict?: Severity): RecordRuleText => ({
  severity: 'warning',
  message,
  ...(strict && { strict }),
});
const information = (message: string, strict?: Severity): RecordRuleText => ({
  severity: 'information',
  message,
  ...(strict && { strict }),
});

/**
 * Every rule that checking a record can report beside those of identifiers and SNOMED CT: its severity, its
 * severity under `strict` where that differs, and its message, by rule id. Ids are stable.
 *
 * @example
 * ```ts
 * import { RECORD_RULES } from 'social-prescribing/record';
 *
 * RECORD_RULES['element-missing'].severity; //=> 'error'
 * RECORD_RULES['date-coarser'].strict; //=> 'error'
 * ```
 */
export const RECORD_RULES = {
  // Structure
  'element-missing': error('This must be there and is not. Give it.'),
  'unknown-key': error(
    'A key here is none that the standard has in this place. Take it out or correct it: keys are element names in camelCase, such as gpPractice; a SNOMED CT value has code and display.',
  ),
  'not-a-group': error('This element is a group. Give an object with its elements as keys.'),
  'not-a-list': error('This element may repeat. Give a list, even of one.'),
  'not-repeatable': error('This element is given once only. Give it by itself, not in a list.'),
  'not-text': error('This must be text. Put it in quotation marks.'),
  'not-boolean': error('This must be true or false.'),
  'not-number': error('This must be a number. Give it without quotation marks or units.'),
  'text-too-long': error(
    'The text is longer than the model allows here. Shorten it, or put it where there is room.',
  ),
  'text-too-short': error('The text is shorter than the model allows here.'),

  // Blanks
  'blank-text': error('The text is empty or only white space. Give a value, or leave the element out.'),
  'blank-null': error('The value is null. Give a value, or leave the element out.'),
  'blank-list': error('The list is empty. Give an entry, or leave the element out.'),
  'blank-group': error('The group holds nothing. Give one of its elements, or leave it out.'),
  'coded-or-free-text-missing': error(
    'There is neither a coded value nor free text. Give one of them, or both.',
  ),

  // Values
  'identifier-spaced': information(
    'The identifier was written with spaces or hyphens that the model has no room for. It was read without them.',
  ),
  'date-form': error(
    'This is no date of the form YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm, with seconds and Z or an offset if wanted.',
  ),
  'date-impossible': error('The date or time does not exist. Check day, month, hour and offset.'),
  'date-exact': error('This date is given as exactly a day: YYYY-MM-DD.'),
  'date-coarser': information(
    'The date is less precise than the model states. It is accepted as it is.',
    'error',
  ),
  'not-in-list': error(
    'The value is not one of the permitted codes of this element, which codes/data-dictionary lists.',
  ),
  'list-not-held': information(
    'The permitted values of this element are not all public, so the value was not checked against them.',
  ),
  'role-not-listed': information(
    'The role is not in the list the model names, which is retired and has no link worker. It is accepted as it is.',
    'error',
  ),
  'out-of-range': error('The number is outside the scale of this element: 1 to 10.'),
  'flag-as-letter': information(
    'Y or N was given for true or false. It was read as that; give true or false.',
  ),
  'text-for-group': information(
    'Text was given where a group belongs. It was read as its free text; give { "freeText": … }.',
  ),
  'referral-method-code': information(
    'A code was given for the referral method. It was read as its name, which is what the model permits.',
    'error',
  ),
  'consultation-medium-superseded': information(
    'The code is of the superseded list CONSULTATION MEDIUM USED, not of CONSULTATION MECHANISM. Check what it means.',
  ),

  // SNOMED CT values
  'snomed-outside-value-set': warning(
    'The model names the concepts permitted here, and this is none of them.',
    'error',
  ),
  'snomed-outside-reference-set': warning(
    'The concept is outside the reference set or hierarchy that the model names here.',
    'error',
  ),
  'snomed-outside-official-set': warning(
    'The concept is not in the official list that is loaded for this element.',
    'error',
  ),
  'snomed-outside-compiled-set': information(
    'The concept is not in the list held for this element, which is compiled or local and not the official one. That says nothing against it.',
  ),
  'snomed-not-checked': information(
    'The value set of this element needs more of a release of SNOMED CT than is loaded, so membership was not checked.',
  ),
  'snomed-inactive': warning(
    'The concept is inactive in the release that is loaded, so it is no longer to be recorded. Record what stands in its place; showing values names it.',
  ),

  // What the guidance of the model asks for
  'care-and-support-plan-missing': warning(
    'There is no care and support plan. The guidance wants this section unless a shared plan is reachable.',
  ),
  'referral-no-entry': information(
    'There is no referral entry in the referral details. The model allows that; check that it is meant.',
  ),
  'risks-no-entry': warning(
    'The risks have no entry. Where none are known, record that: free text "No known risks".',
  ),
  'plan-no-actions': warning(
    'The plan and requested actions say nothing. Where no action is requested, say so in words.',
  ),
  'specialty-not-needed': information(
    'There is no code for social prescribing as a specialty or service, so this element need not be used.',
  ),
  'pregnancy-not-current': warning(
    'Pregnancy status is to be shared only of someone who is pregnant now. Leave the section out.',
  ),
  'pregnancy-date-without-state': warning(
    'There is an expected delivery date without a pregnancy state. Give the state, or leave both out.',
  ),
  'safeguarding-child': warning(
    'The record says that the person is or was a looked after child. Children are not currently referred for social prescribing: check.',
  ),
  'gp-practice-none-text': information(
    'The practice code says that there is none registered. The details should then read "No known GP practice".',
  ),
  'assessment-value-missing': warning(
    'A coded score has no value. The value is mandatory where the observable entity is used.',
    'error',
  ),
  'coded-or-free-text-advised': warning(
    'The entry has content but neither a coded value nor free text to say what it is about.',
  ),
  'sex-and-gender': warning(
    'Sex and gender are both given, which may disclose gender reassignment. Consider leaving out sex.',
  ),
  'address-missing': warning(
    'There is no address. The guidance counts it as mandatory; the structure of the model does not.',
  ),

  // The record as a whole
  'record-not-an-object': error(
    'This is not a record. Give an object whose keys are the sections of the standard.',
  ),
} as const satisfies Record<string, RecordRuleText>;

/**
 * The id of one rule of `RECORD_RULES`.
 *
 * @example
 * ```ts
 * import type { RecordRule } from 'social-prescribing/record';
 *
 * const rule: RecordRule = 'unknown-key';
 * rule; //=> 'unknown-key'
 * ```
 */
export type RecordRule = keyof typeof RECORD_RULES;
