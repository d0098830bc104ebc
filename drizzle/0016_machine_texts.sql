CREATE TABLE `machine_texts` (
	`passage_id` text NOT NULL,
	`revision` integer NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`passage_id`, `revision`),
	FOREIGN KEY (`passage_id`) REFERENCES `passages`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TRIGGER `machine_texts_no_update` BEFORE UPDATE ON `machine_texts` BEGIN SELECT RAISE(ABORT, 'append_only: machine_texts'); END;
--> statement-breakpoint
CREATE TRIGGER `machine_texts_no_delete` BEFORE DELETE ON `machine_texts` BEGIN SELECT RAISE(ABORT, 'append_only: machine_texts'); END;
