-- The roster kept by hand: people taken out of it, pairs told to be two people, and what was typed but not saved yet.

-- NULL while a person is in the roster; else when, by whom and why they were taken out, and into whom they were merged.
ALTER TABLE person ADD COLUMN removed TEXT CHECK (json_valid(removed));

-- Two people an officer told apart: they are not listed as possible doubles any more. `a` is the smaller id.
CREATE TABLE people_apart (
  a TEXT NOT NULL REFERENCES person (id),
  b TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (a, b),
  CHECK (a < b)
) STRICT, WITHOUT ROWID;

-- The form of a person with changes that are not saved yet. It is no part of the roster, so it is not journalled.
CREATE TABLE person_draft (
  id    INTEGER PRIMARY KEY CHECK (id = 1),
  value TEXT NOT NULL CHECK (json_valid(value)),
  at    TEXT NOT NULL
) STRICT;
