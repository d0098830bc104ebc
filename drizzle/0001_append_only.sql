-- Facts that were recorded stay as they were recorded. With PRAGMA recursive_triggers=ON these also stop INSERT OR REPLACE.
CREATE TRIGGER `events_no_update` BEFORE UPDATE ON `events` BEGIN SELECT RAISE(ABORT, 'append_only: events'); END;
--> statement-breakpoint
CREATE TRIGGER `events_no_delete` BEFORE DELETE ON `events` BEGIN SELECT RAISE(ABORT, 'append_only: events'); END;
--> statement-breakpoint
CREATE TRIGGER `revisions_no_update` BEFORE UPDATE ON `revisions` BEGIN SELECT RAISE(ABORT, 'append_only: revisions'); END;
--> statement-breakpoint
CREATE TRIGGER `revisions_no_delete` BEFORE DELETE ON `revisions` BEGIN SELECT RAISE(ABORT, 'append_only: revisions'); END;
--> statement-breakpoint
CREATE TRIGGER `signoffs_no_update` BEFORE UPDATE ON `signoffs` BEGIN SELECT RAISE(ABORT, 'append_only: signoffs'); END;
--> statement-breakpoint
CREATE TRIGGER `signoffs_no_delete` BEFORE DELETE ON `signoffs` BEGIN SELECT RAISE(ABORT, 'append_only: signoffs'); END;
--> statement-breakpoint
CREATE TRIGGER `signoff_passages_no_update` BEFORE UPDATE ON `signoff_passages` BEGIN SELECT RAISE(ABORT, 'append_only: signoff_passages'); END;
--> statement-breakpoint
CREATE TRIGGER `signoff_passages_no_delete` BEFORE DELETE ON `signoff_passages` BEGIN SELECT RAISE(ABORT, 'append_only: signoff_passages'); END;
--> statement-breakpoint
CREATE TRIGGER `overrides_no_update` BEFORE UPDATE ON `overrides` BEGIN SELECT RAISE(ABORT, 'append_only: overrides'); END;
--> statement-breakpoint
CREATE TRIGGER `overrides_no_delete` BEFORE DELETE ON `overrides` BEGIN SELECT RAISE(ABORT, 'append_only: overrides'); END;
--> statement-breakpoint
CREATE TRIGGER `source_versions_no_update` BEFORE UPDATE ON `source_versions` BEGIN SELECT RAISE(ABORT, 'append_only: source_versions'); END;
--> statement-breakpoint
CREATE TRIGGER `source_versions_no_delete` BEFORE DELETE ON `source_versions` BEGIN SELECT RAISE(ABORT, 'append_only: source_versions'); END;
--> statement-breakpoint
CREATE TRIGGER `boilerplate_versions_no_update` BEFORE UPDATE ON `boilerplate_versions` BEGIN SELECT RAISE(ABORT, 'append_only: boilerplate_versions'); END;
--> statement-breakpoint
CREATE TRIGGER `boilerplate_versions_no_delete` BEFORE DELETE ON `boilerplate_versions` BEGIN SELECT RAISE(ABORT, 'append_only: boilerplate_versions'); END;
--> statement-breakpoint
CREATE TRIGGER `published_files_no_update` BEFORE UPDATE ON `published_files` BEGIN SELECT RAISE(ABORT, 'append_only: published_files'); END;
--> statement-breakpoint
CREATE TRIGGER `published_files_no_delete` BEFORE DELETE ON `published_files` BEGIN SELECT RAISE(ABORT, 'append_only: published_files'); END;
--> statement-breakpoint
CREATE TRIGGER `manifests_no_update` BEFORE UPDATE ON `manifests` BEGIN SELECT RAISE(ABORT, 'append_only: manifests'); END;
--> statement-breakpoint
CREATE TRIGGER `manifests_no_delete` BEFORE DELETE ON `manifests` BEGIN SELECT RAISE(ABORT, 'append_only: manifests'); END;
--> statement-breakpoint
CREATE TRIGGER `corrections_no_update` BEFORE UPDATE ON `corrections` BEGIN SELECT RAISE(ABORT, 'append_only: corrections'); END;
--> statement-breakpoint
CREATE TRIGGER `corrections_no_delete` BEFORE DELETE ON `corrections` BEGIN SELECT RAISE(ABORT, 'append_only: corrections'); END;
