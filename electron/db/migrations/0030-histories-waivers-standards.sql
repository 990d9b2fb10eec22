-- What the rules about histories read, what lets a finding stand, and the standards in versions.

ALTER TABLE person ADD COLUMN appointed_until_text TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN appointed_until_value TEXT;
ALTER TABLE person ADD COLUMN appointed_until_precision TEXT;
-- JSON lists; NULL where nobody told the history, which is not the same as an empty one.
ALTER TABLE person ADD COLUMN evaluations TEXT;
ALTER TABLE person ADD COLUMN disciplines TEXT;
ALTER TABLE person ADD COLUMN relatives TEXT;
ALTER TABLE person ADD COLUMN service TEXT;

-- `finding_id` is the rule and its subject; scope, subject and facts are as they were when it was recorded.
CREATE TABLE waiver (
  plan_id       TEXT NOT NULL REFERENCES plan (id),
  finding_id    TEXT NOT NULL,
  rule          TEXT NOT NULL,
  scope         TEXT NOT NULL,
  subject       TEXT NOT NULL CHECK (json_valid(subject)),
  wanted        TEXT NOT NULL CHECK (json_valid(wanted)),
  found         TEXT NOT NULL CHECK (json_valid(found)),
  kind          TEXT NOT NULL CHECK (kind IN ('owed', 'consent', 'special')),
  document      TEXT NOT NULL CHECK (document <> ''),
  document_date TEXT,
  approver      TEXT NOT NULL,
  deadline      TEXT,
  course        TEXT NOT NULL,
  status        TEXT NOT NULL CHECK (status IN ('owed', 'studying', 'paid')),
  completed_on  TEXT,
  reason        TEXT NOT NULL,
  recorded_at   TEXT NOT NULL,
  PRIMARY KEY (plan_id, finding_id)
) STRICT, WITHOUT ROWID;

-- Versions of the standards an office made; a version is never changed, a new one is made from it.
CREATE TABLE standards_version (
  id     INTEGER PRIMARY KEY,
  name   TEXT NOT NULL CHECK (name <> ''),
  at     TEXT NOT NULL,
  actor  TEXT NOT NULL,
  rows   TEXT NOT NULL CHECK (json_valid(rows))
) STRICT;
-- NULL: the standards the program ships.
ALTER TABLE plan ADD COLUMN standards_version INTEGER REFERENCES standards_version (id);

-- Seats held back for the time being.
ALTER TABLE post ADD COLUMN frozen INTEGER NOT NULL DEFAULT 0 CHECK (frozen IN (0, 1));
