-- What can be searched for, text by text: names, people, titles, numbers. Kept by the transaction that writes the record; `folded` is
-- the text in the one form in which it is compared (one width, one case, nothing but letters and digits).
CREATE TABLE search_text (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  studio_id   BIGINT       NOT NULL,
  kind        VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,  -- STUDIO, PERSON, ACTIVITY, OUTCOME, PROJECT, MENTORSHIP, PATENT, DOCUMENT, MONEY
  record_id   BIGINT       NOT NULL,
  happened_on DATE         NULL,
  shown       VARCHAR(300) NOT NULL,
  folded      VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (id),
  KEY ix_search_text_studio (studio_id, kind),
  CONSTRAINT fk_search_text_studio FOREIGN KEY (studio_id) REFERENCES studio (id)
) ENGINE = InnoDB;

-- The runs of three characters in a text (shorter ones at its end), so that what stands in the middle of a name is found by an
-- index, on every server and for scripts without spaces.
CREATE TABLE search_gram (
  kind    VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  gram    VARCHAR(3)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  text_id BIGINT      NOT NULL,
  PRIMARY KEY (kind, gram, text_id),
  KEY ix_search_gram_text (text_id),
  CONSTRAINT fk_search_gram_text FOREIGN KEY (text_id) REFERENCES search_text (id) ON DELETE CASCADE
) ENGINE = InnoDB;

-- Fills the index with the next run.
INSERT INTO touched_studio (studio_id)
SELECT s.id FROM studio s
ON DUPLICATE KEY UPDATE studio_id = s.id;
