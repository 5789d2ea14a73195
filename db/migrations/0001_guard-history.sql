-- What PostgreSQL itself refuses, so that no bug above it can rewrite history (docs/adr/0005).

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'history only grows: % on "%" refused', TG_OP, TG_TABLE_NAME
		USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
DO $$
DECLARE guarded text;
BEGIN
	FOREACH guarded IN ARRAY ARRAY['drafts', 'revisions', 'versions', 'reviews', 'decisions',
		'confirmations', 'publications', 'events'] LOOP
		EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I
			FOR EACH ROW EXECUTE FUNCTION refuse_change()', guarded || '_only_grows', guarded);
		EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I
			FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', guarded || '_is_not_emptied', guarded);
	END LOOP;
	FOREACH guarded IN ARRAY ARRAY['articles', 'blocks', 'segments', 'alternatives', 'people'] LOOP
		EXECUTE format('CREATE TRIGGER %I BEFORE DELETE ON %I
			FOR EACH ROW EXECUTE FUNCTION refuse_change()', guarded || '_is_kept', guarded);
	END LOOP;
END $$;
--> statement-breakpoint
CREATE FUNCTION keep_slug() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF OLD.slug IS NOT NULL AND NEW.slug IS DISTINCT FROM OLD.slug THEN
		RAISE EXCEPTION 'a published address is never changed or reused'
			USING ERRCODE = 'restrict_violation';
	END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER articles_keep_slug BEFORE UPDATE OF slug ON articles
	FOR EACH ROW EXECUTE FUNCTION keep_slug();
--> statement-breakpoint
CREATE FUNCTION publish_only_approved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NEW.live_version_id IS NOT NULL AND NOT EXISTS (
		SELECT 1 FROM reviews WHERE version_id = NEW.live_version_id AND outcome = 'approved'
	) THEN
		RAISE EXCEPTION 'only an approved version can be published'
			USING ERRCODE = 'restrict_violation';
	END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER articles_publish_only_approved BEFORE INSERT OR UPDATE OF live_version_id ON articles
	FOR EACH ROW EXECUTE FUNCTION publish_only_approved();
--> statement-breakpoint
ALTER TABLE versions ADD CONSTRAINT versions_id_article_key UNIQUE (id, article_id);
--> statement-breakpoint
ALTER TABLE articles ADD CONSTRAINT articles_live_version_fk
	FOREIGN KEY (live_version_id, id) REFERENCES versions (id, article_id);
--> statement-breakpoint
ALTER TABLE segments ADD CONSTRAINT segments_version_fk
	FOREIGN KEY (id, version) REFERENCES revisions (segment_id, number) DEFERRABLE INITIALLY DEFERRED;
--> statement-breakpoint
ALTER TABLE articles ADD CONSTRAINT articles_state_is_known CHECK (state IN ('imported', 'drafted',
	'in_revision', 'submitted', 'in_review', 'changes_requested', 'approved', 'scheduled', 'published',
	'unpublished', 'retracted'));
--> statement-breakpoint
ALTER TABLE blocks ADD CONSTRAINT blocks_kind_is_known CHECK (kind IN ('title', 'standfirst', 'caption',
	'heading', 'paragraph', 'list_item', 'quote'));
--> statement-breakpoint
ALTER TABLE segments ADD CONSTRAINT segments_state_is_known CHECK (state IN ('untranslated', 'draft',
	'editing', 'confirmed', 'reviewed', 'changes_requested'));
--> statement-breakpoint
ALTER TABLE revisions ADD CONSTRAINT revisions_origin_is_known CHECK (origin IN ('import', 'edit',
	'merge', 'restore', 'amend', 'suggestion'));
--> statement-breakpoint
ALTER TABLE revisions ADD CONSTRAINT revisions_person_answers CHECK (origin = 'import' OR author_id IS NOT NULL);
--> statement-breakpoint
ALTER TABLE decisions ADD CONSTRAINT decisions_kind_is_known CHECK (kind IN ('accept', 'restore', 'amend'));
--> statement-breakpoint
ALTER TABLE comments ADD CONSTRAINT comments_kind_is_known CHECK (kind IN ('comment', 'question'));
--> statement-breakpoint
ALTER TABLE publications ADD CONSTRAINT publications_kind_is_known CHECK (kind IN ('publish', 'correction',
	'unpublish', 'retract'));
