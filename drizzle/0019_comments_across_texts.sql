CREATE TABLE `thread_ranges` (
	`thread_id` text NOT NULL,
	`position` integer NOT NULL,
	`passage_id` text,
	`sentence_id` text,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`anchor_state` text NOT NULL,
	`made_on` text,
	`made_start` integer NOT NULL,
	`made_end` integer NOT NULL,
	`made_revision` integer NOT NULL,
	`quote` text NOT NULL,
	PRIMARY KEY(`thread_id`, `position`),
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`passage_id`) REFERENCES `passages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_on`) REFERENCES `passages`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `thread_ranges_passage` ON `thread_ranges` (`passage_id`);--> statement-breakpoint
CREATE INDEX `thread_ranges_sentence` ON `thread_ranges` (`sentence_id`);