/**
 * A value in a field that an office added, as it is kept: one of these at most, by the kind of its field; nothing at all
 * where it is not known.
 */
export interface OwnValue {
  text: string | null;
  number: string | null;
  day: string | null;
  isYes: boolean | null;
  chosen: string[] | null;
}

/** A value that goes from one record to another, with the field that it stands in. */
export interface CarriedValue {
  fieldRegionId: number;
  fieldId: string;
  value: OwnValue;
}
