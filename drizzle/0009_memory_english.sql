-- The grams of the Chinese are in memory_postings now, filled when the database is next opened (db/memory-index.ts).
DROP TABLE memory_grams;
--> statement-breakpoint
-- The words of the English again, with prefixes: a word that is only begun is found without a walk through all of them.
DROP TABLE memory_words;
--> statement-breakpoint
CREATE VIRTUAL TABLE memory_english USING fts5(words, content='', contentless_delete=1, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
INSERT INTO memory_english (rowid, words) SELECT id, target FROM memory_entries;
