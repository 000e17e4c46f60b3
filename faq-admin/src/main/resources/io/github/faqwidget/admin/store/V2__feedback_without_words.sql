-- The words that a reader had typed came along with feedback, however few had asked the same; words are kept with events alone.

ALTER TABLE feedback DROP COLUMN query;
