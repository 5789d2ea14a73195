-- What people wrote to each other is kept as history is: settled by a row's own columns, never reworded or lost.

DO $$
DECLARE kept text;
BEGIN
	FOREACH kept IN ARRAY ARRAY['comments', 'dismissals'] LOOP
		EXECUTE format('CREATE TRIGGER %I BEFORE DELETE ON %I
			FOR EACH ROW EXECUTE FUNCTION refuse_change()', kept || '_is_kept', kept);
	END LOOP;
	FOREACH kept IN ARRAY ARRAY['articles', 'blocks', 'segments', 'alternatives', 'comments', 'dismissals',
		'people'] LOOP
		EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I
			FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', kept || '_is_not_emptied', kept);
	END LOOP;
END $$;
--> statement-breakpoint
CREATE TRIGGER alternatives_keeps_words BEFORE UPDATE OF segment_id, base_version, text, author_id, created_at
	ON alternatives FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER comments_keeps_words BEFORE UPDATE OF segment_id, kind, body, side, quote, author_id, created_at
	ON comments FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER dismissals_keeps_words BEFORE UPDATE OF segment_id, fingerprint, check_id, reason, person_id, created_at
	ON dismissals FOR EACH ROW EXECUTE FUNCTION refuse_change();
