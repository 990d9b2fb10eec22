-- What an officer chose or entered for the decision on a change of a plan.

-- kind is NULL where it follows from the change; facts are those only the paper needs.
-- post_id is '' for what becomes of somebody without a seat. No foreign key to the seat: what was entered for one that
-- was taken away means nothing, and is there again when it is.
CREATE TABLE decision_choice (
  plan_id   TEXT NOT NULL REFERENCES plan (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  post_id   TEXT NOT NULL,
  kind      TEXT,
  facts     TEXT NOT NULL CHECK (json_valid(facts)),
  PRIMARY KEY (plan_id, person_id, post_id)
) STRICT, WITHOUT ROWID;
