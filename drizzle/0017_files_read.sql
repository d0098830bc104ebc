ALTER TABLE `source_versions` ADD `reading` text;--> statement-breakpoint
ALTER TABLE `source_versions` ADD `sketch` blob;--> statement-breakpoint
ALTER TABLE `comments` ADD `imported_author` text;--> statement-breakpoint
ALTER TABLE `comments` ADD `imported_at` text;--> statement-breakpoint
ALTER TABLE `comments` ADD `imported_kind` text;