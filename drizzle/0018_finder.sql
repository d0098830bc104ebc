CREATE TABLE `finder_units` (
	`id` integer PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`article_id` text NOT NULL,
	`published_on` text,
	`zh` text NOT NULL,
	`en` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `finder_units_unit_id_unique` ON `finder_units` (`unit_id`);--> statement-breakpoint
CREATE INDEX `finder_units_article` ON `finder_units` (`article_id`);--> statement-breakpoint
ALTER TABLE `edition_questions` ADD `disagree` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `evidence` ADD `sentence` text;--> statement-breakpoint
-- The words: Chinese as pairs of characters, English by its stems, and what an article is found by besides (domain/finder).
CREATE VIRTUAL TABLE finder_words USING fts5(zh, en, tags, content='', contentless_delete=1, prefix='1', tokenize='porter unicode61 remove_diacritics 2');
