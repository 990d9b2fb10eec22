-- Templates of decisions that the office put in the place of the program's.

-- Files by what is in them. None is ever changed or deleted: undo goes back to one by its checksum.
CREATE TABLE template_file (
  checksum TEXT PRIMARY KEY CHECK (length(checksum) = 64),
  bytes    BLOB NOT NULL
) STRICT;

-- Which file is the template of what. `issuer` '' means every organ of the family, `kind` '' every kind of decision.
CREATE TABLE decision_template (
  family   TEXT NOT NULL CHECK (family IN ('state', 'party')),
  issuer   TEXT NOT NULL,
  kind     TEXT NOT NULL,
  name     TEXT NOT NULL CHECK (name <> ''),
  checksum TEXT NOT NULL REFERENCES template_file (checksum),
  at       TEXT NOT NULL,
  actor    TEXT NOT NULL,
  PRIMARY KEY (family, issuer, kind)
) STRICT, WITHOUT ROWID;
