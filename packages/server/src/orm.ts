import 'reflect-metadata';
import type { EntityClass, EventSubscriber } from '@mikro-orm/postgresql';
import * as contents from './modules/index.ts';
import { AuditEvent } from './platform/audit.ts';
import { StoredFile } from './platform/files.ts';
import { IdempotencyKey } from './platform/idempotency.ts';
import type { Module } from './platform/module.ts';
import { OutboxEvent } from './platform/outbox.ts';

/** Every module, in the order of the table of contents. */
export const modules: readonly Module[] = Object.values(contents);

/** Every table that the ORM keeps. */
export const entities: readonly EntityClass<object>[] = [
  AuditEvent,
  IdempotencyKey,
  OutboxEvent,
  StoredFile,
  ...modules.flatMap((module) => module.entities),
];

/** What keeps derived rows with the entities they are derived from. */
export const subscribers: EventSubscriber[] = modules.flatMap((module) => module.subscribers ?? []);
