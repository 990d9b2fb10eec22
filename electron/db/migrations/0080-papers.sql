-- Papers as records: what was drafted, the number each got in which register, and how far it is.

-- One run of numbers: an organ's papers of one type in a year (State) or in a term (Party).
CREATE TABLE paper_register (
  id           INTEGER PRIMARY KEY,
  family       TEXT NOT NULL CHECK (family IN ('state', 'party')),
  organ        TEXT NOT NULL CHECK (organ <> ''),
  symbol       TEXT NOT NULL CHECK (symbol <> ''),
  period       TEXT NOT NULL CHECK (period <> ''),
  first_number INTEGER NOT NULL CHECK (first_number > 0),
  UNIQUE (organ, symbol, period)
) STRICT;

-- Numbers of a register that papers of this file do not get: kept for later, or explained as given elsewhere.
CREATE TABLE number_note (
  register_id INTEGER NOT NULL REFERENCES paper_register (id),
  from_number INTEGER NOT NULL CHECK (from_number > 0),
  to_number   INTEGER NOT NULL,
  kind        TEXT NOT NULL CHECK (kind IN ('reserved', 'skipped')),
  note        TEXT NOT NULL CHECK (note <> ''),
  at          TEXT NOT NULL,
  actor       TEXT NOT NULL,
  PRIMARY KEY (register_id, from_number),
  CHECK (to_number >= from_number)
) STRICT, WITHOUT ROWID;

-- A draft has neither number nor date; whatever got a number keeps it for good, also when it is revoked.
CREATE TABLE paper (
  id          INTEGER PRIMARY KEY,
  plan_id     TEXT NOT NULL REFERENCES plan (id),
  kind        TEXT NOT NULL,
  family      TEXT NOT NULL CHECK (family IN ('state', 'party')),
  organ       TEXT NOT NULL,
  symbol      TEXT NOT NULL,
  subject     TEXT NOT NULL,
  signer      TEXT NOT NULL,
  made_at     TEXT NOT NULL,
  made_by     TEXT NOT NULL,
  -- The journal entry that froze what the paper is about.
  made_seq    INTEGER NOT NULL,
  state       TEXT NOT NULL CHECK (state IN ('draft', 'numbered', 'signed', 'issued', 'revoked')),
  register_id INTEGER REFERENCES paper_register (id),
  number      INTEGER CHECK (number > 0),
  date        TEXT,
  signed_on   TEXT,
  issued_on   TEXT,
  revoked_at  TEXT,
  revoked_by  TEXT,
  reason      TEXT,
  UNIQUE (register_id, number),
  CHECK ((register_id IS NULL) = (number IS NULL) AND (number IS NULL) = (date IS NULL)),
  CHECK ((state = 'draft') = (number IS NULL)),
  CHECK ((state = 'revoked') = (revoked_at IS NOT NULL)),
  CHECK ((revoked_at IS NULL) = (revoked_by IS NULL) AND (revoked_at IS NULL) = (reason IS NULL)),
  CHECK (state NOT IN ('signed', 'issued') OR signed_on IS NOT NULL),
  CHECK (state <> 'issued' OR issued_on IS NOT NULL)
) STRICT;

-- What a paper says, still without number and date: those are columns of the paper.
CREATE TABLE paper_text (
  paper_id INTEGER PRIMARY KEY REFERENCES paper (id),
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT;

-- Whom a paper is about, as they stood in the plan when its text was made. No foreign keys to people and seats: a
-- paper stays as it was written when they leave the file.
CREATE TABLE paper_item (
  paper_id  INTEGER NOT NULL REFERENCES paper (id),
  ordinal   INTEGER NOT NULL,
  person_id TEXT NOT NULL,
  post_id   TEXT,
  frozen    TEXT NOT NULL CHECK (json_valid(frozen)),
  PRIMARY KEY (paper_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX paper_item_person ON paper_item (person_id);
CREATE INDEX paper_item_post ON paper_item (post_id);

-- Where a paper was written to last. It says nothing of the paper itself, so it is not journalled.
CREATE TABLE paper_file (
  paper_id INTEGER NOT NULL,
  format   TEXT NOT NULL CHECK (format IN ('docx', 'pdf')),
  path     TEXT NOT NULL,
  at       TEXT NOT NULL,
  PRIMARY KEY (paper_id, format)
) STRICT, WITHOUT ROWID;
