-- How plans are reviewed: stages, marks and locks on seats, comments.

-- A plan without a row is a draft: a copy of an approved plan has been approved by nobody.
CREATE TABLE plan_stage (
  plan_id TEXT PRIMARY KEY REFERENCES plan (id),
  stage   TEXT NOT NULL CHECK (stage IN ('draft', 'in-review', 'approved', 'issued')),
  at      TEXT NOT NULL,
  actor   TEXT NOT NULL,
  reason  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- person_id, form and since are those of the placement the review was given to, NULL where there is only a lock.
-- No foreign key to the seat: a mark of a seat that was taken away means nothing, and is there again when it is.
CREATE TABLE seat_mark (
  plan_id     TEXT NOT NULL REFERENCES plan (id),
  post_id     TEXT NOT NULL,
  review      TEXT CHECK (review IN ('proposed', 'agreed', 'returned')),
  person_id   TEXT,
  form        TEXT,
  since       TEXT,
  reviewed_at TEXT,
  reviewer    TEXT,
  locked_at   TEXT,
  locker      TEXT,
  PRIMARY KEY (plan_id, post_id),
  CHECK ((review IS NULL) = (person_id IS NULL) AND (review IS NULL) = (form IS NULL)
     AND (review IS NULL) = (reviewed_at IS NULL) AND (review IS NULL) = (reviewer IS NULL)),
  CHECK ((locked_at IS NULL) = (locker IS NULL))
) STRICT, WITHOUT ROWID;

-- Of a seat, or with post_id NULL of the unit.
CREATE TABLE seat_comment (
  id         INTEGER PRIMARY KEY,
  plan_id    TEXT NOT NULL REFERENCES plan (id),
  post_id    TEXT,
  unit_code  TEXT NOT NULL REFERENCES unit (code),
  kind       TEXT NOT NULL CHECK (kind IN ('remark', 'return')),
  text       TEXT NOT NULL CHECK (text <> ''),
  at         TEXT NOT NULL,
  author     TEXT NOT NULL,
  settled_at TEXT,
  settler    TEXT,
  CHECK ((settled_at IS NULL) = (settler IS NULL))
) STRICT;
