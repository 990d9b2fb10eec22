-- The workspace file as of version 0.1: units, seats, roster, plan, journal.

CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE unit (
  code          TEXT PRIMARY KEY,
  name          TEXT NOT NULL,
  type          TEXT NOT NULL CHECK (type IN ('commune', 'ward', 'special-zone')),
  full_name     TEXT NOT NULL,
  province_code TEXT NOT NULL,
  resolution    TEXT NOT NULL,
  ordinal       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE merged_from (
  id        INTEGER PRIMARY KEY,
  unit_code TEXT NOT NULL REFERENCES unit (code),
  code      TEXT NOT NULL,
  name      TEXT NOT NULL,
  district  TEXT NOT NULL,
  province  TEXT NOT NULL,
  part      TEXT NOT NULL CHECK (part IN ('whole', 'part')),
  remainder INTEGER NOT NULL CHECK (remainder IN (0, 1))
) STRICT;
CREATE INDEX merged_from_unit ON merged_from (unit_code);

CREATE TABLE body (
  id        TEXT PRIMARY KEY,
  unit_code TEXT NOT NULL REFERENCES unit (code),
  kind      TEXT NOT NULL,
  name      TEXT NOT NULL,
  bloc      TEXT NOT NULL CHECK (bloc IN ('party', 'council', 'government', 'front', 'military', 'service')),
  ordinal   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX body_unit ON body (unit_code);

CREATE TABLE post (
  id           TEXT PRIMARY KEY,
  unit_code    TEXT NOT NULL REFERENCES unit (code),
  body_id      TEXT NOT NULL REFERENCES body (id),
  title_code   TEXT NOT NULL,
  title        TEXT NOT NULL,
  slot         INTEGER NOT NULL CHECK (slot > 0),
  norm         INTEGER NOT NULL CHECK (norm >= 0),
  in_headcount INTEGER NOT NULL CHECK (in_headcount IN (0, 1)),
  requirement  TEXT NOT NULL CHECK (requirement IN ('key', 'required', 'optional')),
  ordinal      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX post_unit ON post (unit_code);
CREATE INDEX post_body_title ON post (body_id, title_code);

-- Text columns are verbatim; the *_value and level columns are what was understood of them.
CREATE TABLE person (
  id                        TEXT PRIMARY KEY,
  full_name                 TEXT NOT NULL CHECK (full_name <> ''),
  name_folded               TEXT NOT NULL,
  sort_key                  TEXT NOT NULL,
  sex                       TEXT CHECK (sex IN ('male', 'female')),
  birth_text                TEXT NOT NULL,
  birth_value               TEXT,
  birth_precision           TEXT CHECK (birth_precision IN ('day', 'month', 'year')),
  ethnicity                 TEXT NOT NULL,
  home_place                TEXT NOT NULL,
  current_position          TEXT NOT NULL,
  current_title             TEXT NOT NULL,
  current_unit              TEXT NOT NULL,
  current_unit_code         TEXT REFERENCES unit (code),
  general_education         TEXT NOT NULL,
  degree                    TEXT,
  degree_text               TEXT NOT NULL,
  fields                    TEXT NOT NULL CHECK (json_valid(fields)),
  theory                    TEXT,
  theory_text               TEXT NOT NULL,
  state_management          TEXT,
  state_management_text     TEXT NOT NULL,
  foreign_language          TEXT NOT NULL,
  informatics               TEXT NOT NULL,
  party_probation_text      TEXT NOT NULL,
  party_probation_value     TEXT,
  party_probation_precision TEXT,
  party_official_text       TEXT NOT NULL,
  party_official_value      TEXT,
  party_official_precision  TEXT,
  planning                  TEXT NOT NULL,
  proposed_title            TEXT NOT NULL,
  note                      TEXT NOT NULL,
  citizen_id                TEXT NOT NULL,
  in_scope                  INTEGER NOT NULL CHECK (in_scope IN (0, 1)),
  source_file               TEXT,
  source_sheet              TEXT,
  source_row                INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX person_sort ON person (sort_key);
CREATE INDEX person_folded ON person (name_folded);

CREATE TABLE plan (
  id         TEXT PRIMARY KEY,
  name       TEXT NOT NULL,
  start_date TEXT NOT NULL,
  term_end   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE placement (
  plan_id   TEXT NOT NULL REFERENCES plan (id),
  post_id   TEXT NOT NULL REFERENCES post (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  form      TEXT NOT NULL,
  since     TEXT,
  note      TEXT NOT NULL,
  PRIMARY KEY (plan_id, post_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX placement_person ON placement (plan_id, person_id);

CREATE TABLE disposition (
  plan_id   TEXT NOT NULL REFERENCES plan (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  kind      TEXT NOT NULL,
  date      TEXT,
  note      TEXT NOT NULL,
  PRIMARY KEY (plan_id, person_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_batch (
  id     INTEGER PRIMARY KEY,
  at     TEXT NOT NULL,
  actor  TEXT NOT NULL,
  file   TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  counts TEXT NOT NULL CHECK (json_valid(counts))
) STRICT;

CREATE TABLE setting (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

-- Append only. `changes` holds the rows before and after; NULL where an entry cannot be undone.
CREATE TABLE journal (
  seq       INTEGER PRIMARY KEY,
  at        TEXT NOT NULL,
  actor     TEXT NOT NULL,
  kind      TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
  target    INTEGER REFERENCES journal (seq),
  command   TEXT NOT NULL,
  summary   TEXT NOT NULL CHECK (json_valid(summary)),
  changes   TEXT CHECK (json_valid(changes)),
  prev_hash TEXT NOT NULL,
  hash      TEXT NOT NULL
) STRICT;
CREATE TRIGGER journal_keeps_rows BEFORE UPDATE ON journal
BEGIN
  SELECT RAISE(ABORT, 'the journal is append only');
END;
CREATE TRIGGER journal_keeps_entries BEFORE DELETE ON journal
BEGIN
  SELECT RAISE(ABORT, 'the journal is append only');
END;
