/** One step of the schema; a step that was released is never changed, a later one follows it. */
export type Migration = (layout: Layout) => readonly string[]

/** How the tables lie on the disk of one server. */
export interface Layout {
  /** Each table in so many parts by the hash of its tenant; 0 for tables in one piece. */
  readonly partitions: number
}

/** Every table leads with the tenant, so that it can be cut into parts by it, or spread over a cluster. */
const table = (name: string, columns: string, { partitions }: Layout): readonly string[] =>
  partitions === 0
    ? [`CREATE TABLE danchu.${name} (${columns})`]
    : [
        `CREATE TABLE danchu.${name} (${columns}) PARTITION BY HASH (tenant)`,
        ...Array.from(
          { length: partitions },
          (_, part) =>
            `CREATE TABLE danchu.${name}_${part} PARTITION OF danchu.${name}
             FOR VALUES WITH (MODULUS ${partitions}, REMAINDER ${part})`
        )
      ]

/** Bytes, not words of a language: no two ids are equal to the database and not to the program. */
const text = `text COLLATE "C"`

/** `schema_steps` counts the steps that a schema has taken. */
export const migrations: readonly Migration[] = [
  layout => [
    ...table(
      "cases",
      `tenant ${text} NOT NULL,
       case_id ${text} NOT NULL,
       procedure ${text} NOT NULL,
       version integer NOT NULL CHECK (version > 0),
       phase ${text} NOT NULL,
       closed boolean NOT NULL,
       opened_at bigint NOT NULL,
       changed_at bigint NOT NULL,
       PRIMARY KEY (tenant, case_id)`,
      layout
    ),
    ...table(
      "commands",
      `tenant ${text} NOT NULL,
       command_id ${text} NOT NULL,
       case_id ${text} NOT NULL,
       fingerprint ${text} NOT NULL,
       first_sequence integer NOT NULL,
       version integer NOT NULL CHECK (version >= first_sequence),
       recorded_at bigint NOT NULL,
       given_by ${text} NOT NULL,
       calendar_edition ${text} NOT NULL,
       release_name ${text} NOT NULL,
       warnings json NOT NULL,
       PRIMARY KEY (tenant, command_id),
       FOREIGN KEY (tenant, case_id) REFERENCES danchu.cases`,
      layout
    ),
    ...table(
      "events",
      // json and not jsonb: the text comes back as it was written.
      `tenant ${text} NOT NULL,
       case_id ${text} NOT NULL,
       sequence integer NOT NULL CHECK (sequence > 0),
       command_id ${text} NOT NULL,
       type ${text} NOT NULL,
       happened_on ${text} NOT NULL,
       payload json NOT NULL,
       governed_by json NOT NULL,
       PRIMARY KEY (tenant, case_id, sequence),
       FOREIGN KEY (tenant, command_id) REFERENCES danchu.commands`,
      layout
    ),
    ...table(
      "deadlines",
      `tenant ${text} NOT NULL,
       case_id ${text} NOT NULL,
       key ${text} NOT NULL,
       watch_day ${text},
       body json NOT NULL,
       PRIMARY KEY (tenant, case_id, key),
       FOREIGN KEY (tenant, case_id) REFERENCES danchu.cases`,
      layout
    ),
    `CREATE INDEX deadlines_by_day ON danchu.deadlines (tenant, watch_day, case_id, key) WHERE watch_day IS NOT NULL`,
    // state: 0 waits, 1 is parked, 2 was delivered, 3 was skipped
    ...table(
      "messages",
      `tenant ${text} NOT NULL,
       case_id ${text} NOT NULL,
       position integer NOT NULL,
       key ${text} NOT NULL,
       body json NOT NULL,
       state smallint NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 3),
       attempt integer NOT NULL DEFAULT 0,
       not_before bigint NOT NULL,
       leased_until bigint,
       reason ${text} NOT NULL DEFAULT '',
       PRIMARY KEY (tenant, case_id, position),
       UNIQUE (tenant, key),
       FOREIGN KEY (tenant, case_id) REFERENCES danchu.cases`,
      layout
    ),
    `CREATE INDEX messages_open ON danchu.messages (tenant, case_id, position) WHERE state < 2`,
    `CREATE INDEX messages_waiting ON danchu.messages (not_before, tenant) WHERE state = 0`,
    `CREATE INDEX messages_parked ON danchu.messages (tenant, key) WHERE state = 1`
  ],
  layout => [
    ...table(
      "proofs",
      `tenant ${text} NOT NULL,
       key ${text} NOT NULL,
       channel ${text} NOT NULL,
       kind ${text} NOT NULL,
       case_id ${text} NOT NULL,
       at bigint NOT NULL,
       body json NOT NULL,
       PRIMARY KEY (tenant, key, channel, kind)`,
      layout
    ),
    `CREATE INDEX proofs_by_case ON danchu.proofs (tenant, case_id)`,
    `CREATE FUNCTION danchu.proofs_stay() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'proofs are never changed'; END $$`,
    `CREATE TRIGGER proofs_stay BEFORE UPDATE OR DELETE ON danchu.proofs
      FOR EACH ROW EXECUTE FUNCTION danchu.proofs_stay()`
  ],
  // A case is read from one place: its commands lie scattered by their ids over the whole table.
  () => [
    `ALTER TABLE danchu.events ADD COLUMN recorded_at bigint, ADD COLUMN given_by ${text},
       ADD COLUMN calendar_edition ${text}, ADD COLUMN release_name ${text}`,
    `UPDATE danchu.events AS e SET recorded_at = c.recorded_at, given_by = c.given_by,
       calendar_edition = c.calendar_edition, release_name = c.release_name
     FROM danchu.commands AS c WHERE c.tenant = e.tenant AND c.command_id = e.command_id`,
    `ALTER TABLE danchu.events ALTER COLUMN recorded_at SET NOT NULL, ALTER COLUMN given_by SET NOT NULL,
       ALTER COLUMN calendar_edition SET NOT NULL, ALTER COLUMN release_name SET NOT NULL`,
    `ALTER TABLE danchu.commands DROP COLUMN given_by, DROP COLUMN calendar_edition, DROP COLUMN release_name`,
    `CREATE INDEX deadlines_of_all ON danchu.deadlines (watch_day, tenant, case_id, key) WHERE watch_day IS NOT NULL`
  ],
  // behind: an earlier message of the case was open when this one came; a lease passes over none of these.
  () => [
    `ALTER TABLE danchu.messages ADD COLUMN behind boolean NOT NULL DEFAULT false`,
    `UPDATE danchu.messages AS m SET behind = true WHERE state < 2 AND EXISTS (SELECT 1 FROM danchu.messages AS e
       WHERE e.tenant = m.tenant AND e.case_id = m.case_id AND e.position < m.position AND e.state < 2)`,
    `DROP INDEX danchu.messages_waiting`,
    `CREATE INDEX messages_foremost ON danchu.messages (not_before, tenant) WHERE state = 0 AND NOT behind`
  ]
]
