-- The grams of the Chinese (domain/memory/grams.ts) and the words of the English: row ids are those of memory_entries.
CREATE VIRTUAL TABLE `memory_grams` USING fts5(grams, content='', contentless_delete=1, detail=none, tokenize='unicode61 remove_diacritics 0');
--> statement-breakpoint
CREATE VIRTUAL TABLE `memory_words` USING fts5(words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
