-- Lists as offices have them: pay, dates of service, columns without a field of their own; what was edited by hand;
-- what an import was told; large commands in parts.

ALTER TABLE person ADD COLUMN religion TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN position_since_text TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN position_since_value TEXT;
ALTER TABLE person ADD COLUMN position_since_precision TEXT;
ALTER TABLE person ADD COLUMN recruited_text TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN recruited_value TEXT;
ALTER TABLE person ADD COLUMN recruited_precision TEXT;
ALTER TABLE person ADD COLUMN schools TEXT NOT NULL DEFAULT '[]';
ALTER TABLE person ADD COLUMN proposed_title_code TEXT;
-- NULL where a list says nothing of pay.
ALTER TABLE person ADD COLUMN salary TEXT;
ALTER TABLE person ADD COLUMN extra TEXT NOT NULL DEFAULT '[]';
ALTER TABLE person ADD COLUMN edited TEXT NOT NULL DEFAULT '{}';
ALTER TABLE person ADD COLUMN source_batch INTEGER;
-- The roster is searched and sorted in memory; keeping these made a large import half as long again.
DROP INDEX person_folded;
DROP INDEX person_sort;

-- NULL in imports of older versions of the program.
ALTER TABLE import_batch ADD COLUMN details TEXT CHECK (json_valid(details));

-- What officers told the program about lists, for the next one: not part of the roster, so not journalled.
-- kind 'columns': key is the signature of a header, value the chosen uses of its columns.
-- kind 'answer': key is a field and a folded text, value the answer.
CREATE TABLE import_memory (
  kind  TEXT NOT NULL CHECK (kind IN ('columns', 'answer')),
  key   TEXT NOT NULL,
  value TEXT NOT NULL CHECK (json_valid(value)),
  at    TEXT NOT NULL,
  PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;

-- The row changes of a large command, packed (see journal-parts.ts). The journal entry holds the hash of each part, so
-- that its own hash, and with it the chain, covers them.
CREATE TABLE journal_part (
  seq     INTEGER NOT NULL REFERENCES journal (seq) DEFERRABLE INITIALLY DEFERRED,
  part    INTEGER NOT NULL,
  changes BLOB NOT NULL,
  PRIMARY KEY (seq, part)
) STRICT;
CREATE TRIGGER journal_part_keeps_rows BEFORE UPDATE ON journal_part
BEGIN
  SELECT RAISE(ABORT, 'the journal is append only');
END;
CREATE TRIGGER journal_part_keeps_entries BEFORE DELETE ON journal_part
BEGIN
  SELECT RAISE(ABORT, 'the journal is append only');
END;
