import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { judge } from '@lianxi/schema';

/** One value that a deed asks for; a choice names its codes, whose words stand in the messages. */
export interface DeedField {
  name: string;
  kind: 'text' | 'line' | 'day' | 'number' | 'choice' | 'check';
  choices?: readonly string[];
  /** Where the words of its choices stand, where that is not with the deed. */
  choiceWords?: string;
  /** Whether it may stay empty. */
  isOptional?: boolean;
  /** Between what a number lies; 1 and 750 where nothing is said. */
  least?: number;
  most?: number;
  /** What stands there when the form is opened. */
  start?: string;
}

/** A deed that asks for a few values in a dialog: its document, what it asks for, and the rules of the contract. */
export interface DeedForm {
  // The input of a document is its own; what is sent is judged by the rules and by the server.
  document: TypedDocumentNode<unknown, { input: never; idempotencyKey?: string | null | undefined }>;
  fields: readonly DeedField[];
  /** Where the words of its fields stand, where several deeds share them. */
  fieldWords?: string;
  /** The part of the input that holds what is asked for, where it is not the input itself. */
  part?: string;
  /** Fields that belong to the deed and not to the part. */
  outside?: readonly string[];
  rules?: Parameters<typeof judge>[0];
  isDanger?: boolean;
}
