-- A body of a policy pack is one organisation, so that its decisions have one author; most organisations are no body.
-- Where several were, the one that was registered first has been taken for the body all along and stays it.
UPDATE organisation later
  JOIN organisation earlier ON earlier.body_code = later.body_code AND earlier.id < later.id
   SET later.body_code = NULL;

ALTER TABLE organisation ADD UNIQUE KEY uq_organisation_body (body_code);
