-- Reports the office keeps, so that later ones can be compared with them. They stay what they were: the plan they were
-- counted of may change or go, so its name stands among the figures and nothing points at it.

CREATE TABLE report (
  id      INTEGER PRIMARY KEY,
  day     TEXT NOT NULL,
  at      TEXT NOT NULL,
  actor   TEXT NOT NULL,
  figures TEXT NOT NULL CHECK (json_valid(figures))
) STRICT;
CREATE INDEX report_day ON report (day);
