/** One step of the schema; a step that was released is never changed, a later one follows it. */
export type Migration = readonly string[]

/** `PRAGMA user_version` counts the steps that a file has taken. */
export const migrations: readonly Migration[] = [
  [
    `CREATE TABLE cases (
      tenant TEXT NOT NULL,
      case_id TEXT NOT NULL,
      procedure TEXT NOT NULL,
      version INTEGER NOT NULL CHECK (version > 0),
      phase TEXT NOT NULL,
      closed INTEGER NOT NULL CHECK (closed IN (0, 1)),
      opened_at INTEGER NOT NULL,
      changed_at INTEGER NOT NULL,
      PRIMARY KEY (tenant, case_id)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE commands (
      tenant TEXT NOT NULL,
      command_id TEXT NOT NULL,
      case_id TEXT NOT NULL,
      fingerprint TEXT NOT NULL,
      first_sequence INTEGER NOT NULL,
      version INTEGER NOT NULL CHECK (version >= first_sequence),
      recorded_at INTEGER NOT NULL,
      given_by TEXT NOT NULL,
      calendar_edition TEXT NOT NULL,
      release_name TEXT NOT NULL,
      warnings TEXT NOT NULL,
      PRIMARY KEY (tenant, command_id),
      FOREIGN KEY (tenant, case_id) REFERENCES cases
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE events (
      tenant TEXT NOT NULL,
      case_id TEXT NOT NULL,
      sequence INTEGER NOT NULL CHECK (sequence > 0),
      command_id TEXT NOT NULL,
      type TEXT NOT NULL,
      happened_on TEXT NOT NULL,
      payload TEXT NOT NULL,
      governed_by TEXT NOT NULL,
      PRIMARY KEY (tenant, case_id, sequence),
      FOREIGN KEY (tenant, command_id) REFERENCES commands
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE deadlines (
      tenant TEXT NOT NULL,
      case_id TEXT NOT NULL,
      key TEXT NOT NULL,
      watch_day TEXT,
      body TEXT NOT NULL,
      PRIMARY KEY (tenant, case_id, key),
      FOREIGN KEY (tenant, case_id) REFERENCES cases
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX deadlines_by_day ON deadlines (tenant, watch_day, case_id, key) WHERE watch_day IS NOT NULL`,
    // state: 0 waits, 1 is parked, 2 was delivered, 3 was skipped
    `CREATE TABLE messages (
      tenant TEXT NOT NULL,
      case_id TEXT NOT NULL,
      position INTEGER NOT NULL,
      key TEXT NOT NULL,
      body TEXT NOT NULL,
      state INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 3),
      attempt INTEGER NOT NULL DEFAULT 0,
      not_before INTEGER NOT NULL,
      leased_until INTEGER,
      reason TEXT NOT NULL DEFAULT '',
      PRIMARY KEY (tenant, case_id, position),
      UNIQUE (tenant, key),
      FOREIGN KEY (tenant, case_id) REFERENCES cases
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX messages_open ON messages (tenant, case_id, position) WHERE state < 2`,
    `CREATE INDEX messages_waiting ON messages (not_before, tenant) WHERE state = 0`
  ],
  [
    `CREATE TABLE proofs (
      tenant TEXT NOT NULL,
      key TEXT NOT NULL,
      channel TEXT NOT NULL,
      kind TEXT NOT NULL,
      case_id TEXT NOT NULL,
      at INTEGER NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (tenant, key, channel, kind)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX proofs_by_case ON proofs (tenant, case_id)`,
    `CREATE TRIGGER proofs_stay BEFORE UPDATE ON proofs BEGIN SELECT raise(ABORT, 'proofs are never changed'); END`,
    `CREATE TRIGGER proofs_last BEFORE DELETE ON proofs BEGIN SELECT raise(ABORT, 'proofs are never deleted'); END`
  ],
  // A case is read from one place: its commands lie scattered by their ids over the whole table.
  [
    `ALTER TABLE events ADD COLUMN recorded_at INTEGER NOT NULL DEFAULT 0`,
    `ALTER TABLE events ADD COLUMN given_by TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE events ADD COLUMN calendar_edition TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE events ADD COLUMN release_name TEXT NOT NULL DEFAULT ''`,
    `UPDATE events SET (recorded_at, given_by, calendar_edition, release_name) =
       (SELECT recorded_at, given_by, calendar_edition, release_name FROM commands AS c
        WHERE c.tenant = events.tenant AND c.command_id = events.command_id)`,
    `ALTER TABLE commands DROP COLUMN given_by`,
    `ALTER TABLE commands DROP COLUMN calendar_edition`,
    `ALTER TABLE commands DROP COLUMN release_name`,
    `CREATE INDEX deadlines_of_all ON deadlines (watch_day, tenant, case_id, key) WHERE watch_day IS NOT NULL`
  ],
  // behind: an earlier message of the case was open when this one came; a lease passes over none of these.
  [
    `ALTER TABLE messages ADD COLUMN behind INTEGER NOT NULL DEFAULT 0 CHECK (behind IN (0, 1))`,
    `UPDATE messages SET behind = 1 WHERE state < 2 AND EXISTS (SELECT 1 FROM messages AS e
       WHERE e.tenant = messages.tenant AND e.case_id = messages.case_id AND e.position < messages.position AND e.state < 2)`,
    `DROP INDEX messages_waiting`,
    `CREATE INDEX messages_foremost ON messages (not_before, tenant) WHERE state = 0 AND behind = 0`,
    `CREATE TRIGGER messages_step_up AFTER UPDATE OF state ON messages WHEN new.state >= 2 BEGIN
       UPDATE messages SET behind = 0 WHERE tenant = new.tenant AND case_id = new.case_id AND behind = 1
         AND position = (SELECT min(position) FROM messages
           WHERE tenant = new.tenant AND case_id = new.case_id AND state < 2);
     END`
  ]
]
